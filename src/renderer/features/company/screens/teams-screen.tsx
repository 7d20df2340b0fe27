import { QueryGate } from '@renderer/ui/feedback';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconUsersGroup } from '@tabler/icons-react';
import { TeamEntry } from '../components/team-entry';
import { TeamTable } from '../components/team-table';
import { teamsAnswer, withoutHourlyCost } from '../model/teams';
import { useCompany, useTeams } from '../queries';

const teamsHelp = (
  <>
    {t('company.teams.help')} <GlossaryTerm id="cout-horaire" />
  </>
);

/** « Comment l’entreprise est-elle répartie ? » */
export const TeamsScreen = () => {
  const teams = useTeams();
  const company = useCompany();
  const headcount = company.data?.headcount ?? null;
  return (
    <QueryGate query={teams}>
      {(rows) => {
        const incomplete = withoutHourlyCost(rows);
        const sum = rows.filter((team) => !team.archived);
        return (
          <ScreenFrame
            title={t('company.teams.title')}
            tone={sum.length === 0 || incomplete > 0 ? 'attention' : 'good'}
            answer={<Answer text={teamsAnswer(rows, headcount)} />}
            note={
              sum.length === 0
                ? null
                : incomplete > 0
                  ? t('company.teams.note.hourly', { count: incomplete })
                  : t('company.teams.note.complete')
            }
            next={
              <PlaceButton to="/reglages/collaborateurs" variant="default">
                {t('company.teams.next')}
              </PlaceButton>
            }
          >
            <SectionCard title={t('company.teams.add')} description={t('company.teams.addHelp')}>
              <TeamEntry />
            </SectionCard>
            {rows.length === 0 ? (
              <EmptyState icon={IconUsersGroup} what={t('company.teams.empty')} why={t('company.teams.emptyWhy')}>
                <PlaceButton to="/reglages/collaborateurs" item="importer" variant="default">
                  {t('company.teams.emptyImport')}
                </PlaceButton>
              </EmptyState>
            ) : (
              <SectionCard title={t('company.teams.list')} description={teamsHelp} flush>
                <TeamTable teams={rows} />
              </SectionCard>
            )}
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};
