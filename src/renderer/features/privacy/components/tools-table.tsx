import { Chip } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { contractStates, type PrivacyLine } from '@shared/domain/privacy';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { contractTones, dpiaTones } from '../model/draft';
import classes from '../privacy.module.css';

const transferText = ({ sheet }: PrivacyLine): string => {
  if (sheet === null || sheet.transfer !== 'outside-eu') return t(`rgpd.transfer.${sheet?.transfer ?? 'unknown'}`);
  return t('rgpd.transferTo', {
    country: sheet.transferCountry ?? t('rgpd.countryUnknown'),
    safeguard: sheet.safeguard === null ? t('rgpd.safeguardUnknown') : t(`rgpd.safeguard.${sheet.safeguard}`),
  });
};
const dpiaText = ({ sheet, dpia }: PrivacyLine): string =>
  sheet?.dpiaState === 'done' ? t('rgpd.dpia.done') : t(`rgpd.dpia.status.${dpia.status}`);

type TableProps = {
  readonly lines: readonly PrivacyLine[];
  readonly onOpen: (line: PrivacyLine) => void;
  readonly open: string | null;
};

/** One line per tool; exports with the content of the register of processing. */
export const ToolsTable = ({ lines, onOpen, open }: TableProps) => {
  const columns = useMemo(() => {
    const column = columnsFor<PrivacyLine>();
    return [
      column.text('tool', { header: t('rgpd.columns.tool'), value: (l) => l.tool, wrap: true, width: 112 }),
      column.choice('personal', {
        header: t('rgpd.columns.personal'),
        value: (l) => l.personalData,
        choices: (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`rgpd.tri.${value}`) })),
        tone: (value) => (value === 'unknown' ? 'muted' : 'neutral'),
        width: 104,
      }),
      column.choice('contract', {
        header: t('rgpd.columns.contract'),
        value: (l) => l.contract,
        choices: contractStates.map((value) => ({ value, label: t(`rgpd.contract.${value}`) })),
        tone: (value) => contractTones[value],
        width: 112,
      }),
      column.text('transfer', {
        header: t('rgpd.columns.transfer'),
        value: transferText,
        wrap: true,
        width: 140,
      }),
      column.custom('dpia', {
        header: t('rgpd.columns.dpia'),
        text: dpiaText,
        width: 116,
        render: (l) => (
          <Chip tone={l.sheet?.dpiaState === 'done' ? 'good' : dpiaTones[l.dpia.status]}>{dpiaText(l)}</Chip>
        ),
      }),
      column.day('terms', { header: t('rgpd.columns.terms'), value: (l) => l.terms[0]?.readOn ?? null, width: 108 }),
      column.text('entry', {
        header: t('rgpd.columns.entry'),
        value: (l) =>
          l.personalData === 'no'
            ? t('rgpd.entry.none')
            : l.entryComplete
              ? t('rgpd.entry.complete')
              : t('rgpd.entry.missing', { count: l.entryMissing.length }),
        wrap: true,
        width: 96,
      }),
      column.text('alerts', {
        header: t('rgpd.columns.alerts'),
        value: (l) => l.alerts.map(sayCoded).join(' '),
        sortValue: (l) => l.alerts.length,
        render: ({ alerts: [first, ...others] }) =>
          first ? (
            <>
              {sayCoded(first)}{' '}
              {others.length > 0 ? (
                <span className={classes.others}>{t('rgpd.otherAlerts', { count: others.length })}</span>
              ) : null}
            </>
          ) : null,
        wrap: true,
        width: 204,
      }),
    ];
  }, []);
  return (
    <DataTable
      label={t('rgpd.table')}
      rows={lines}
      columns={columns}
      rowKey={(line) => line.toolId}
      onOpen={onOpen}
      openRow={open}
    />
  );
};
