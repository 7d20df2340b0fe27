import { Group } from '@mantine/core';
import { Amount, Chip } from '@renderer/ui/figures';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { ActionSection, AuditAction } from '@shared/domain/audit-advice';
import { sayCoded } from '@shared/text/coded-params';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { placeOfAction } from '../model/places';
import { useOpenPlace } from '../use-open-place';
import { AuditFigureLink } from './audit-figure';

const kinds = ['cancel', 'reduce', 'reassign', 'remove-leavers', 'register-vat', 'close-setting'] as const;
const words = 'auditScreens.synthesis.actions';

const Annual = ({ action }: { readonly action: AuditAction }) => {
  if (action.annualCents === null || action.additive)
    return <Amount cents={action.annualCents} why={t(`${words}.annualWhy`)} />;
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      <Chip tone="muted" help={t(`${words}.countedHelp`)}>
        {t(`${words}.counted`)}
      </Chip>
      <Amount cents={action.annualCents} />
    </Group>
  );
};

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<AuditAction>();
    return [
      column.text('what', { header: t(`${words}.what`), value: (a) => sayCoded(a.sentence), width: 400, wrap: true }),
      column.choice('kind', {
        header: t(`${words}.kind`),
        value: (a) => a.kind,
        choices: kinds.map((value) => ({ value, label: t(`${words}.kinds.${value}`) })),
        width: 100,
      }),
      column.amount('annual', {
        header: t(`${words}.annual`),
        value: (a) => a.annualCents,
        render: (a) => <Annual action={a} />,
        width: 170,
      }),
      column.day('decideBy', {
        header: t(`${words}.decideBy`),
        value: (a) => a.decideBy,
        why: () => t(`${words}.decideWhy`),
        render: (a) =>
          a.decideBy === null ? (
            '—'
          ) : (
            <Group gap={6} wrap="nowrap">
              {formatShortDay(a.decideBy)}
              {a.urgent ? <Chip tone="danger">{t(`${words}.urgent`)}</Chip> : null}
            </Group>
          ),
        width: 165,
      }),
      column.day('effective', {
        header: t(`${words}.effective`),
        value: (a) => a.effectiveOn,
        render: (a) => (a.effectiveOn === null ? t(`${words}.now`) : formatShortDay(a.effectiveOn)),
        width: 130,
      }),
    ];
  }, []);

const keyOf = (action: AuditAction): string =>
  [action.kind, action.subscriptionId, action.toolId, sayCoded(action.sentence)].join(' ');

/** « Que faire d’abord »: what to do, what it brings in a full year, and until when it can be decided. */
export const ActionsCard = ({ section }: { readonly section: ActionSection }) => {
  const columns = useColumns();
  const open = useOpenPlace(placeOfAction);
  return (
    <SectionCard
      title={t(`${words}.title`)}
      description={
        <>
          {t(`${words}.total`)} <AuditFigureLink figure={section.total} />
        </>
      }
      flush
    >
      <DataTable
        bare
        label={t(`${words}.table`)}
        rows={section.actions}
        columns={columns}
        rowKey={keyOf}
        onOpen={open}
        empty={<EmptyState what={t(`${words}.empty`)} why={t(`${words}.emptyWhy`)} />}
      />
    </SectionCard>
  );
};
