import { Group } from '@mantine/core';
import { KeepLines } from '@renderer/ui/importing';
import type { ImportedLine } from '@shared/contract/subscriptions';
import { t } from '@shared/text/translate';
import { reasonText, refusedFile, refusedText } from './import-texts';
import classes from './importing.module.css';

/** Past this number, the file says it all. */
const shown = 50;

/** Lines that could not be read, each with its reasons; they can be copied or kept, to be corrected. */
export const RefusedLines = ({ lines }: { readonly lines: readonly ImportedLine[] }) =>
  lines.length === 0 ? null : (
    <section className={classes.block} aria-label={t('subscriptionScreens.importing.refused', { count: lines.length })}>
      <Group justify="space-between">
        <h3 className={classes.heading}>{t('subscriptionScreens.importing.refused', { count: lines.length })}</h3>
        <KeepLines text={refusedText(lines)} file={() => refusedFile(lines)} />
      </Group>
      <ul className={classes.refused} aria-label={t('subscriptionScreens.importing.refusedList')}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.line}>
            <span className={classes.lineNumber}>
              {t('subscriptionScreens.importing.lineNumber', { line: line.line })}
            </span>{' '}
            <span className={classes.lineText}>{line.text}</span>
            <br />
            {line.reasons.map(reasonText).join(' ')}
          </li>
        ))}
        {lines.length > shown ? (
          <li>{t('subscriptionScreens.importing.moreRefused', { count: lines.length - shown })}</li>
        ) : null}
      </ul>
    </section>
  );
