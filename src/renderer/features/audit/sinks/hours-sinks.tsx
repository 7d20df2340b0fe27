import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { SinkSection } from '@shared/domain/audit-sinks';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { AuditFigure } from '../components/audit-figure';
import { hypothesisGroups } from '../model/hypotheses';
import { useTeams } from '../queries';
import { SinkCard } from './sink-card';

type SinksProps = { readonly sinks: SinkSection };
type TeamRow = NonNullable<ReturnType<typeof useTeams>['data']>[number];
const words = 'auditScreens.sinks.cards';

const TeamTable = () => {
  const teams = useTeams();
  const columns = useMemo(() => {
    const column = columnsFor<TeamRow>();
    return [
      column.text('team', { header: t(`${words}.team`), value: (team) => team.name, width: 260 }),
      column.number('people', { header: t(`${words}.people`), value: (team) => team.headcount ?? team.people }),
      column.amount('hourly', {
        header: t(`${words}.hourly`),
        value: (team) => team.hourlyCostCents,
        why: () => t(`${words}.hourlyWhy`),
      }),
    ];
  }, []);
  const rows = (teams.data ?? []).filter((team) => !team.archived);
  if (rows.length === 0) return null;
  return (
    <DataTable
      bare
      label={t(`${words}.table`)}
      rows={rows}
      columns={columns}
      rowKey={(team) => team.id}
      withSearch={false}
      maxHeight={340}
    />
  );
};

/** Gouffre 2: hours of training and juggling, an order of magnitude of the article scaled to the company. */
export const CardsSink = ({ sinks }: SinksProps) => (
  <SinkCard
    id="cards"
    sinks={sinks}
    actions={
      <PlaceButton to="/reglages/equipes" variant="default" size="xs">
        {t('auditScreens.sinks.act.cards')}
      </PlaceButton>
    }
    warned={[sinks.cards.hours, sinks.cards.euros]}
    figures={
      <>
        <AuditFigure figure={sinks.cards.hours} tone="attention" />
        <AuditFigure figure={sinks.cards.euros} tone="attention" />
        <AuditFigure figure={sinks.multi.tools} />
      </>
    }
    hypotheses={hypothesisGroups.cards}
  >
    <TeamTable />
  </SinkCard>
);

/** Gouffre 5: minutes lost choosing between tools. */
export const ChoiceSink = ({ sinks }: SinksProps) => (
  <SinkCard
    id="choice"
    sinks={sinks}
    actions={
      <PlaceButton to="/auditer/sieges" variant="default" size="xs">
        {t('auditScreens.sinks.act.choice')}
      </PlaceButton>
    }
    warned={[sinks.choice.hours, sinks.choice.euros]}
    figures={
      <>
        <AuditFigure figure={sinks.choice.people} />
        <AuditFigure figure={sinks.choice.perPerson} />
        <AuditFigure figure={sinks.choice.hours} tone="attention" />
        <AuditFigure figure={sinks.choice.euros} tone="attention" />
      </>
    }
    hypotheses={hypothesisGroups.choice}
  />
);
