import { Group } from '@mantine/core';
import { t } from '@shared/text/translate';
import classes from './importing.module.css';
import { KeepLines } from './keep-lines';

/** A line of a file that was not taken, with its reason in French. */
export type LeftOutLine = { readonly line: number; readonly reason: string };

type LeftOutLinesProps = {
  /** « 3 lignes refusées ». */
  readonly title: string;
  readonly lines: readonly LeftOutLine[];
  /** Name of the CSV that « Enregistrer » gives. */
  readonly fileName: string;
  readonly tone?: 'refused' | 'quiet';
};

/** Past this number, the list that can be copied says the rest. */
const shownLines = 20;

const asText = (lines: readonly LeftOutLine[]): string =>
  lines.map(({ line, reason }) => `${t('importing.line', { line })} : ${reason}`).join('\n');

/** A cell that a spreadsheet would run is written as text. */
const cell = (text: string): string => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Semicolons and a byte-order mark, as French spreadsheets read them. */
const asFile = (lines: readonly LeftOutLine[], name: string): File => {
  const rows = [
    [t('importing.fileLine'), t('importing.fileReason')],
    ...lines.map(({ line, reason }) => [String(line), reason]),
  ];
  return new File([`\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}`], name, { type: 'text/csv' });
};

/** Lines that were left out, each with its number and reason; the list can be copied or saved. */
export const LeftOutLines = ({ title, lines, fileName, tone = 'refused' }: LeftOutLinesProps) =>
  lines.length === 0 ? null : (
    <section className={classes.leftOut} data-tone={tone} aria-label={title}>
      <Group justify="space-between" gap="sm">
        <h3 className={classes.heading}>{title}</h3>
        <KeepLines text={asText(lines)} file={() => asFile(lines, fileName)} />
      </Group>
      <ul className={classes.lines}>
        {lines.slice(0, shownLines).map(({ line, reason }) => (
          <li key={`${line}-${reason}`}>
            <strong>{t('importing.line', { line })}</strong> {reason}
          </li>
        ))}
        {lines.length > shownLines ? <li>{t('importing.more', { count: lines.length - shownLines })}</li> : null}
      </ul>
    </section>
  );
