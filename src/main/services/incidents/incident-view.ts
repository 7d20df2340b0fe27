import type { ReadableDb } from '@main/db/dossier-db';
import { incidentSteps, incidents } from '@main/db/repositories';
import { knownFigure } from '@main/engine/explain';
import { clockOf, notificationAdvice, severityOf, severityRank } from '@main/engine/governance/incidents';
import type { IncidentView } from '@shared/contract/incidents';
import type { Incident } from '@shared/domain/incident';
import { toolNamer } from '../tools/tool-name';

type Assessed = Pick<
  Incident,
  'knownAt' | 'answers' | 'dataClass' | 'peopleCount' | 'severityChosen' | 'cnil' | 'cnilNotifiedAt'
>;

/** Severity, clock and advice of an incident at an instant. */
export const assessmentOf = (incident: Assessed, now: string): Pick<IncidentView, 'severity' | 'clock' | 'advice'> => {
  const advice = notificationAdvice(incident.answers);
  return { severity: severityOf(incident), clock: clockOf(incident, now, advice.cnil.outcome), advice };
};

/** True while somebody still has to decide, or to do what was decided, about telling the CNIL or the people. */
export const hasOpenDecision = (
  one: Pick<IncidentView, 'advice' | 'cnil' | 'cnilNotifiedAt' | 'persons' | 'personsToldOn'>,
) => {
  const calm = (outcome: string) => outcome === 'not-required' || outcome === 'not-applicable';
  const cnilOpen =
    one.cnil === 'undecided' ? !calm(one.advice.cnil.outcome) : one.cnil === 'yes' && one.cnilNotifiedAt === null;
  const personsOpen =
    one.persons === 'undecided'
      ? !calm(one.advice.persons.outcome)
      : one.persons === 'yes' && one.personsToldOn === null;
  return cnilOpen || personsOpen;
};

const pressing = (one: IncidentView): number =>
  one.closedOn !== null ? 3 : one.clock.state === 'overdue' ? 0 : one.clock.state === 'running' ? 1 : 2;

/** The register as it is shown: most pressing first, then the latest. */
export const incidentViews = (db: ReadableDb, now: string): IncidentView[] => {
  const nameOf = toolNamer(db);
  const steps = incidentSteps.list(db).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
  return incidents
    .list(db)
    .map((one) => ({
      ...one,
      tool: nameOf(one.toolId) ?? one.toolName,
      steps: steps.filter((step) => step.incidentId === one.id),
      ...assessmentOf(one, now),
    }))
    .sort((a, b) => pressing(a) - pressing(b) || (a.knownAt < b.knownAt ? 1 : -1));
};

/** Open incidents, serious ones, decisions to settle. */
export const incidentFigures = (views: readonly IncidentView[]) => {
  const count = (code: string, value: number) => knownFigure({ code, unit: 'count', value, status: 'declared' });
  return {
    open: count('incidentsOpen', views.filter((one) => one.closedOn === null).length),
    serious: count('incidentsSerious', views.filter((one) => severityRank(one.severity) === 2).length),
    toSettle: count('incidentsToSettle', views.filter((one) => one.closedOn === null && hasOpenDecision(one)).length),
  };
};
