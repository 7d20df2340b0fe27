import { Button } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';

import { movementKinds } from '@shared/domain/movement';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { useOpenMovements } from '../mutations';
import type { MovementProposal } from '../queries';

/** Movements that the dates call for and that nobody opened. */
export const ProposalsCard = ({ proposals }: { readonly proposals: readonly MovementProposal[] }) => {
  const open = useOpenMovements();
  const opening = (list: readonly MovementProposal[]) =>
    open.mutate({
      movements: list.map(({ personId, kind, on }) => ({ personId, kind, on, toTeamId: null, note: null })),
    });
  const columns = useMemo(() => {
    const column = columnsFor<MovementProposal>();
    return [
      column.text('name', { header: t('movements.fields.name'), value: (r) => r.name, width: 200 }),
      column.choice('kind', {
        header: t('movements.fields.kind'),
        value: (r) => r.kind,
        choices: movementKinds.map((value) => ({ value, label: t(`movements.kinds.${value}`) })),
        filter: false,
        width: 160,
      }),
      column.day('on', { header: t('movements.fields.on'), value: (r) => r.on }),
      column.text('seats', {
        header: t('movements.fields.seats'),
        value: (r) => t('movements.proposals.seats', { count: r.seats }),
        width: 120,
      }),
    ];
  }, []);
  if (proposals.length === 0) return null;
  return (
    <SectionCard
      title={t('movements.proposals.title')}
      description={t('movements.proposals.description')}
      actions={
        <Button variant="default" loading={open.isPending} onClick={() => opening(proposals)}>
          {t('movements.proposals.openAll', { count: proposals.length })}
        </Button>
      }
      flush
    >
      <DataTable
        bare
        label={t('movements.proposals.table')}
        rows={proposals}
        columns={columns}
        rowKey={(row) => `${row.personId} ${row.kind}`}
        withSearch={false}
        rowActions={(row) => [
          {
            label: t('movements.proposals.openOne', { kind: t(`movements.kinds.${row.kind}`), name: row.name }),
            run: () => opening([row]),
          },
        ]}
      />
    </SectionCard>
  );
};
