import { ExternalLink } from '@renderer/ui/external-link';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { Currency } from '@shared/domain/money';
import { sourceDate } from '@shared/text/figure-text';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type BuiltInMonth, builtInMonths, formatRate, type OwnRate, type Rates } from '../model/rates';
import { useRemoveRate, useSaveRate } from '../mutations';
import classes from './company.module.css';

/** Rates typed in this dossier, changed in place. */
export const OwnRates = ({ own }: { readonly own: readonly OwnRate[] }) => {
  const save = useSaveRate();
  const remove = useRemoveRate();
  const columns = useMemo(() => {
    const column = columnsFor<OwnRate>();
    return [
      column.month('month', { header: t('company.rates.month'), value: (row) => row.month, width: 150 }),
      column.text('currency', { header: t('company.rates.currency'), value: (row) => row.currency, width: 100 }),
      column.number('rate', {
        header: t('company.rates.rate'),
        value: (row) => row.rate,
        render: (row) => formatRate(row.rate),
        limits: { min: 0, max: 100_000, decimals: 6 },
        width: 120,
        edit: { onCommit: (row, rate) => (rate === null ? undefined : save({ ...row, rate })) },
      }),
      column.text('note', {
        header: t('company.rates.note_'),
        value: (row) => row.note,
        width: 320,
        wrap: true,
        edit: { onCommit: (row, note) => save({ ...row, note }, { sure: true }) },
      }),
    ];
  }, [save]);
  return (
    <DataTable
      bare
      label={t('company.rates.own')}
      rows={own}
      columns={columns}
      rowKey={(row) => row.id}
      initialSort={{ key: 'month', direction: 'desc' }}
      rowActions={(row) => [
        {
          label: t('common.delete'),
          icon: <IconTrash size={16} aria-hidden />,
          danger: true,
          run: () => remove.mutate({ id: row.id, currency: row.currency, month: formatMonth(row.month) }),
        },
      ]}
      empty={<p className={classes.muted}>{t('company.rates.ownEmpty')}</p>}
    />
  );
};

const tones: Readonly<Record<'verified' | 'to-verify' | 'missing', ChipTone>> = {
  verified: 'good',
  'to-verify': 'attention',
  missing: 'muted',
};
const status = (one: 'verified' | 'to-verify' | 'missing') => (
  <Chip tone={tones[one]} help={t(`company.rates.statusHelp.${one}`)}>
    {t(`company.rates.status.${one}`)}
  </Chip>
);

/** The built-in table by month, each value with how far it can be trusted; those replaced here are struck out. */
export const BuiltInRates = ({ rates }: { readonly rates: Rates }) => {
  const rows = useMemo(() => builtInMonths(rates.builtIn), [rates.builtIn]);
  const columns = useMemo(() => {
    const column = columnsFor<BuiltInMonth>();
    const replaced = new Set(rates.own.map((one) => `${one.month} ${one.currency}`));
    const currencies = [...new Set(rates.builtIn.map((one) => one.currency))];
    const cell = ({ month, rates: known }: BuiltInMonth, currency: Currency) => {
      const own = replaced.has(`${month} ${currency}`);
      const rate = known[currency]?.rate ?? null;
      return (
        <>
          {rate === null ? null : <span className={own ? classes.strike : undefined}>{formatRate(rate)} </span>}
          {own ? (
            <Chip tone="neutral">{t('company.rates.replaced')}</Chip>
          ) : (
            status(known[currency]?.status ?? 'missing')
          )}
        </>
      );
    };
    return [
      column.month('month', { header: t('company.rates.month'), value: (row) => row.month, width: 150 }),
      ...currencies.map((currency) =>
        column.custom(currency, {
          header: currency,
          width: 190,
          render: (row) => cell(row, currency),
          text: (row) => {
            const rate = row.rates[currency]?.rate ?? null;
            return rate === null ? t('company.rates.status.missing') : formatRate(rate);
          },
          sortValue: (row) => row.rates[currency]?.rate ?? null,
        }),
      ),
    ];
  }, [rates]);
  return (
    <DataTable
      bare
      label={t('company.rates.builtIn')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.month}
      maxHeight={420}
    />
  );
};

/** Where the built-in rates were read, and when. */
export const RateSources = ({ sources }: Pick<Rates, 'sources'>) => (
  <ul className={classes.list}>
    {sources.map((source) => {
      const date = sourceDate(source);
      return (
        <li key={source.title} className={classes.row}>
          <span>{source.url ? <ExternalLink url={source.url}>{source.title}</ExternalLink> : source.title}</span>
          {date === null ? null : <span className={classes.muted}>{t('company.rates.sourceDate', { date })}</span>}
        </li>
      );
    })}
  </ul>
);
