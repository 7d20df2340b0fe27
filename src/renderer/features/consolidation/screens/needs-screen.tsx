import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { ConsolidationNames, NeedProposalView, NeedsView } from '@shared/contract/consolidation';
import { dataClasses, intensities, type Need } from '@shared/domain/need';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { NeedForm } from '../components/need-form';
import { useAcceptProposals, useDecisionNote, useRemoveNeeds, useSaveNeed } from '../mutations';
import { useNeeds } from '../queries';

const needColumns = (names: ConsolidationNames, save: (need: Need) => unknown) => {
  const c = columnsFor<Need>();
  return [
    c.text('team', { header: t('consolidationScreens.needs.team'), value: (row) => names.teams[row.teamId] ?? null }),
    c.text('capability', {
      header: t('consolidationScreens.needs.capability'),
      value: (row) => names.capabilities[row.capability] ?? row.capability,
    }),
    c.number('people', {
      header: t('consolidation.needs.people'),
      value: (row) => row.people,
      limits: { decimals: 0, min: 1 },
      edit: { onCommit: (row, people) => save({ ...row, people: people ?? row.people, origin: 'declared' }) },
    }),
    c.choice('intensity', {
      header: t('consolidation.needs.intensity'),
      value: (row) => row.intensity,
      choices: intensities.map((value) => ({ value, label: t(`consolidation.intensities.${value}`) })),
      edit: { onCommit: (row, value) => save({ ...row, intensity: value ?? row.intensity, origin: 'declared' }) },
    }),
    c.choice('dataClass', {
      header: t('consolidation.needs.dataClass'),
      value: (row) => row.dataClass,
      choices: dataClasses.map((value) => ({ value, label: t(`consolidation.dataClasses.${value}`) })),
      edit: { onCommit: (row, value) => save({ ...row, dataClass: value ?? row.dataClass, origin: 'declared' }) },
    }),
    c.choice('origin', {
      header: t('consolidationScreens.needs.origin'),
      value: (row) => row.origin,
      choices: (['proposed', 'declared'] as const).map((value) => ({
        value,
        label: t(`consolidation.needs.${value}`),
      })),
      tone: (value) => (value === 'declared' ? 'good' : 'attention'),
    }),
  ];
};

const proposalColumns = (names: ConsolidationNames) => {
  const c = columnsFor<NeedProposalView>();
  return [
    c.text('team', { header: t('consolidationScreens.needs.team'), value: (row) => names.teams[row.teamId] ?? null }),
    c.text('capability', {
      header: t('consolidationScreens.needs.capability'),
      value: (row) => names.capabilities[row.capability] ?? row.capability,
    }),
    c.number('people', { header: t('consolidation.needs.people'), value: (row) => row.people }),
    c.text('because', {
      header: t('consolidationScreens.needs.because'),
      value: (row) => sayCoded(row.because),
      width: 360,
      wrap: true,
    }),
  ];
};

const Needs = ({ view: { needs, proposals, names } }: { readonly view: NeedsView }) => {
  useDecisionNote();
  const { mutateAsync: save } = useSaveNeed();
  const remove = useRemoveNeeds();
  const accept = useAcceptProposals();
  const columns = useMemo(() => needColumns(names, save), [names, save]);
  const proposed = useMemo(() => proposalColumns(names), [names]);
  const count = (values: readonly string[]): number => new Set(values).size;
  const answer =
    needs.length === 0
      ? t('consolidationScreens.needs.answerNone')
      : t('consolidationScreens.needs.answer', {
          needs: needs.length,
          teams: count(needs.map((need) => need.teamId)),
          capabilities: count(needs.map((need) => need.capability)),
        });
  const waiting = needs.filter((need) => need.origin === 'proposed').length;
  return (
    <ScreenFrame
      title={t('consolidationScreens.needs.title')}
      tone={needs.length === 0 || waiting > 0 ? 'attention' : 'good'}
      answer={<Answer text={answer} />}
      note={
        needs.length === 0
          ? t('consolidationScreens.needs.why')
          : waiting > 0
            ? t('consolidationScreens.needs.noteProposed', { count: waiting })
            : null
      }
      next={<PlaceButton to="/consolider/recouvrements">{t('consolidationScreens.needs.next')}</PlaceButton>}
    >
      {proposals.length > 0 ? (
        <SectionCard
          title={t('consolidationScreens.needs.proposals')}
          description={t('consolidationScreens.needs.proposalsWhy')}
          actions={
            <Button size="xs" onClick={() => accept.mutate()} loading={accept.isPending}>
              {t('consolidationScreens.needs.accept', { count: proposals.length })}
            </Button>
          }
          flush
        >
          <DataTable
            bare
            label={t('consolidationScreens.needs.proposals')}
            rows={proposals}
            columns={proposed}
            rowKey={(row) => `${row.teamId}-${row.capability}`}
            withSearch={false}
            maxHeight={320}
          />
        </SectionCard>
      ) : null}
      <SectionCard title={t('consolidationScreens.needs.add')} description={t('consolidation.needs.nested')}>
        <NeedForm names={names} />
      </SectionCard>
      <SectionCard title={t('consolidationScreens.needs.table')} description={t('consolidation.needs.oneTool')} flush>
        <DataTable
          bare
          label={t('consolidationScreens.needs.table')}
          rows={needs}
          columns={columns}
          rowKey={(row) => row.id}
          rowActions={(row) => [
            ...(row.origin === 'proposed'
              ? [
                  {
                    label: t('consolidationScreens.needs.confirm'),
                    run: () => void save({ ...row, origin: 'declared' }),
                  },
                ]
              : []),
            { label: t('consolidationScreens.needs.remove'), danger: true, run: () => remove.mutate([row.id]) },
          ]}
          empty={t('consolidationScreens.needs.answerNone')}
        />
      </SectionCard>
    </ScreenFrame>
  );
};

/** « De quoi nos équipes ont-elles besoin ? » */
export const NeedsScreen = () => <QueryGate query={useNeeds()}>{(view) => <Needs view={view} />}</QueryGate>;
