import type { IncidentDraft, IncidentView } from '@shared/contract/incidents';
import { unansweredIncident } from '@shared/domain/incident';
import { nowInstant } from './instant';

export const emptyDraft = (): IncidentDraft => ({
  title: '',
  what: '',
  kind: 'data-entered',
  happenedOn: null,
  knownAt: nowInstant(),
  reportedBy: null,
  toolId: null,
  toolName: null,
  dataClass: null,
  data: null,
  peopleCount: null,
  categories: null,
  measures: null,
  answers: unansweredIncident,
  severityChosen: null,
  severityReason: null,
  cnil: 'undecided',
  cnilReason: null,
  cnilNotifiedAt: null,
  cnilDelayReason: null,
  persons: 'undecided',
  personsReason: null,
  personsToldOn: null,
});

/** The part of an incident that is typed. */
export const draftOf = (view: IncidentView): IncidentDraft => {
  const {
    number: _number,
    closedOn: _closedOn,
    closedBy: _closedBy,
    lesson: _lesson,
    tool: _tool,
    severity: _severity,
    clock: _clock,
    advice: _advice,
    steps: _steps,
    ...draft
  } = view;
  return draft;
};

export type Change = <K extends keyof IncidentDraft>(name: K, value: IncidentDraft[K]) => void;
export type Part = { readonly draft: IncidentDraft; readonly change: Change };
