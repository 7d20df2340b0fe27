import { Chip } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { ToolView } from '@shared/contract/tools';
import { cents } from '@shared/domain/money';
import { countryName } from '@shared/text/countries';
import { t } from '@shared/text/translate';
import { type ReactNode, useMemo } from 'react';
import { categoryChoices, entryPrice, hostingChoices } from '../model/catalogue';
import classes from './catalogue.module.css';
import { toolFlags } from './flags';

const hostingTones = { yes: 'good', optional: 'neutral', no: 'attention', unknown: 'muted' } as const;

type ToolTableProps = {
  readonly tools: readonly ToolView[];
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
  readonly toolbar: ReactNode;
};

/** Every tool, found by its name, its other names, its vendor or what it does. */
export const ToolTable = ({ tools, open, onOpen, toolbar }: ToolTableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<ToolView>();
    return [
      column.text('product', { header: t('tools.columns.product'), value: (tool) => tool.product, width: 150 }),
      column.text('vendor', { header: t('tools.columns.vendor'), value: (tool) => tool.vendor, width: 110 }),
      column.choice('category', {
        header: t('tools.columns.category'),
        value: (tool) => tool.category,
        choices: categoryChoices(),
        width: 124,
      }),
      column.amount('from', {
        header: t('tools.columns.from'),
        value: (tool) => {
          const price = entryPrice(tool);
          return price === null ? null : cents(price.cents);
        },
        currency: (tool) => entryPrice(tool)?.currency ?? 'EUR',
        why: () => t('tools.columns.fromWhy'),
        width: 96,
      }),
      column.choice('hosting', {
        header: t('tools.columns.hosting'),
        value: (tool) => tool.hosting.euResidency,
        choices: hostingChoices(),
        tone: (value) => hostingTones[value],
        width: 104,
      }),
      column.text('flags', {
        header: t('tools.columns.flags'),
        value: (tool) => toolFlags(tool).join(', ') || null,
        render: (tool) => <span className={classes.small}>{toolFlags(tool).join(', ')}</span>,
        width: 146,
        wrap: true,
      }),
      column.text('country', {
        header: t('tools.columns.country'),
        value: (tool) => (tool.vendorCountry === null ? null : countryName(tool.vendorCountry)),
        width: 96,
      }),
      column.text('aliases', {
        header: t('tools.columns.aliases'),
        value: (tool) => tool.aliases.join(', ') || null,
        render: (tool) => (
          <span className={classes.small}>
            {tool.origin === 'own' ? <Chip tone="neutral">{t('tools.origin.own')}</Chip> : null}{' '}
            {tool.aliases.join(', ')}
          </span>
        ),
        width: 150,
        wrap: true,
      }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t('tools.list')}
      rows={tools}
      columns={columns}
      rowKey={(tool) => tool.id}
      initialSort={{ key: 'product', direction: 'asc' }}
      onOpen={(tool) => onOpen(tool.id)}
      openRow={open}
      toolbar={toolbar}
    />
  );
};
