import { Chip } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { cents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { periodChoices, priceModeChoices } from '../model/choices';
import { reasonText } from './import-texts';
import classes from './importing.module.css';
import { lineKey, type ReadableLine } from './use-import';

const Notes = ({ line }: { readonly line: ReadableLine }) => (
  <span className={classes.notes}>
    {line.duplicateOf === null ? null : (
      <span>
        <Chip tone="attention">{t('subscriptionScreens.importing.duplicate')}</Chip>
      </span>
    )}
    {line.reasons.map((reason) => (
      <span key={`${reason.code}-${JSON.stringify(reason.params)}`}>{reasonText(reason)}</span>
    ))}
  </span>
);

const noteText = (line: ReadableLine): string =>
  [
    ...(line.duplicateOf === null ? [] : [t('subscriptionScreens.importing.duplicate')]),
    ...line.reasons.map(reasonText),
  ].join(' ');

type ImportLinesProps = {
  readonly lines: readonly ReadableLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The lines that can be added, each as it was understood; the person chooses which. */
export const ImportLines = ({ lines, chosen, onChoose }: ImportLinesProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<ReadableLine>();
    return [
      column.text('name', {
        header: t('subscriptionScreens.table.name'),
        value: ({ draft }) => draft.name,
        width: 180,
      }),
      column.number('line', { header: t('subscriptionScreens.importing.line'), value: ({ line }) => line, width: 64 }),
      column.number('seats', {
        header: t('subscriptionScreens.table.seats'),
        value: ({ draft }) => draft.seats,
        width: 72,
      }),
      column.amount('price', {
        header: t('subscriptionScreens.table.price'),
        value: ({ draft }) => cents(draft.unitPriceCents),
        currency: ({ draft }) => draft.currency,
        mode: 'always',
        width: 104,
      }),
      column.choice('mode', {
        header: t('subscriptionScreens.fields.priceMode'),
        choices: priceModeChoices(),
        value: ({ draft }) => draft.priceMode,
        filter: false,
        width: 80,
      }),
      column.choice('period', {
        header: t('subscriptionScreens.fields.period'),
        choices: periodChoices(),
        value: ({ draft }) => draft.period,
        filter: false,
        width: 112,
      }),
      column.custom('notes', {
        header: t('subscriptionScreens.importing.toKnow'),
        render: (line) => <Notes line={line} />,
        text: noteText,
        wrap: true,
        width: 320,
      }),
    ];
  }, []);
  return (
    <DataTable
      label={t('subscriptionScreens.importing.readable')}
      rows={lines}
      columns={columns}
      rowKey={lineKey}
      selection={{ selected: chosen, onChange: onChoose }}
      rowTone={(line) => (line.duplicateOf === null ? undefined : 'attention')}
      maxHeight="44dvh"
    />
  );
};
