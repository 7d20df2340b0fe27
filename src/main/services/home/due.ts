import type { ReadableDb } from '@main/db/dossier-db';
import {
  charterDrafts,
  committeeDecisions,
  decisions,
  incidents,
  libraryEntries,
  settingChecks,
  staffMovements,
  trainingSessions,
} from '@main/db/repositories';
import type { Reminder } from '@main/engine/consolidation';
import { deadlineOf } from '@main/engine/governance/incidents';
import { isReviewDue } from '@main/engine/governance/use-library';
import type { HomeDue } from '@shared/contract/home';
import type { AuditResult } from '@shared/domain/audit';
import { addDays, type Day, day } from '@shared/domain/day';
import type { PlanAction } from '@shared/domain/decision';
import type { Coded } from '@shared/domain/figure';
import { versionsOf } from '../charter/charter-facts';
import { requestsOf } from '../tool-policy/requests';

/** Days ahead that « cette semaine » covers. */
const weekDays = 7;

const due = (key: string, day: Day, asOf: Day, sentence: Coded, path: string): HomeDue => ({
  key,
  day,
  late: day < asOf,
  sentence,
  path,
});
const coded = (code: string, params: Coded['params'] = {}): Coded => ({ code: `home.due.${code}`, params });

/** Several of one kind make one line, on the earliest day. */
const together = (key: string, days: readonly Day[], asOf: Day, path: string): HomeDue[] => {
  const [first] = [...days].sort();
  return first === undefined ? [] : [due(key, first, asOf, coded(key, { count: days.length }), path)];
};

/** The plan as it stands today. */
type PlanDue = { readonly reminders: readonly Reminder[]; readonly actions: readonly PlanAction[] };

const planPath = '/consolider/plan';

/**
 * Notices to give. A decision that stops or reduces recalls its last day from the longest reminder on; a subscription
 * nobody decided of, in the week only. Kept, or notice already given: nothing to recall. Only those still possible.
 */
const notices = (db: ReadableDb, audit: AuditResult, reminders: readonly Reminder[]): HomeDue[] => {
  const decided = new Set(
    decisions.list(db).flatMap(({ subscriptionId, state }) => (state === 'dropped' ? [] : [subscriptionId])),
  );
  const end = addDays(audit.asOf, weekDays);
  const recalled = reminders.map(({ subscriptionId, name, decideBy }) =>
    due(`notice-${subscriptionId}`, decideBy, audit.asOf, coded('notice', { name }), planPath),
  );
  const undecided = audit.renewals.flatMap(({ subscriptionId, name, noticeBy, state }) =>
    noticeBy === null || state !== 'open' || noticeBy < audit.asOf || noticeBy > end || decided.has(subscriptionId)
      ? []
      : [due(`notice-${subscriptionId}`, noticeBy, audit.asOf, coded('noticeUndecided', { name }), planPath)],
  );
  return [...recalled, ...undecided];
};

/** What is late, what is due within seven days, and the notices to give within the longest reminder, from every part of the dossier. */
export const dueThisWeek = (db: ReadableDb, audit: AuditResult, plan: PlanDue): HomeDue[] => {
  const { asOf } = audit;
  const open = plan.actions.filter((action) => action.state === 'todo' || action.state === 'doing');
  const named = open.flatMap(({ id, dueOn, label }) =>
    dueOn === null || label === null
      ? []
      : [due(`action-${id}`, dueOn, asOf, coded('action', { name: label }), '/consolider/plan')],
  );
  const decided = committeeDecisions
    .list(db)
    .flatMap(({ id, dueOn, text, state }) =>
      dueOn === null || state === 'done' || state === 'dropped'
        ? []
        : [due(`decision-${id}`, dueOn, asOf, coded('decision', { text }), '/comite/historique')],
    );
  // The clock of article 33: 72 hours from the moment the company knew, as long as nothing was told nor settled.
  const breaches = incidents
    .list(db)
    .flatMap(({ id, title, knownAt, answers, cnil, cnilNotifiedAt, closedOn }) =>
      closedOn !== null || cnilNotifiedAt !== null || cnil === 'no' || answers.personalData === 'no'
        ? []
        : [
            due(
              `incident-${id}`,
              day(deadlineOf(knownAt).slice(0, 10)),
              asOf,
              coded('incident', { name: title }),
              '/securiser/incidents',
            ),
          ],
    );
  const sessions = trainingSessions
    .list(db)
    .filter((session) => session.state === 'planned')
    .map((session) =>
      due(
        `training-${session.id}`,
        session.heldOn,
        asOf,
        coded(session.heldOn < asOf ? 'attendance' : 'training', { name: session.title }),
        '/mesurer/formation',
      ),
    );
  const requests = requestsOf(db, asOf)
    .filter((request) => request.state === 'open')
    .map((request) =>
      due(
        `request-${request.id}`,
        request.dueOn,
        asOf,
        coded('request', { name: request.toolName }),
        '/securiser/outils',
      ),
    );
  const [charter] = charterDrafts.get(db, 'draft') === null ? [] : versionsOf(db);
  const end = addDays(asOf, weekDays);
  const within = (days: readonly (Day | null)[]): Day[] => days.filter((one): one is Day => one !== null && one <= end);
  const others = [
    ...breaches,
    ...named,
    ...together(
      'actions',
      within(open.filter(({ label }) => label === null).map(({ dueOn }) => dueOn)),
      asOf,
      '/consolider/plan',
    ),
    ...decided,
    ...together(
      'movements',
      within(staffMovements.list(db).map((movement) => (movement.closedOn === null ? movement.on : null))),
      asOf,
      '/securiser/mouvements',
    ),
    ...sessions,
    ...requests,
    ...(charter ? [due('charter', charter.reviewOn, asOf, coded('charter'), '/securiser/charte')] : []),
    ...together(
      'checks',
      within(
        settingChecks
          .list(db)
          .filter((check) => check.state !== 'not-applicable')
          .map((check) => check.nextCheckOn),
      ),
      asOf,
      '/securiser/reglages',
    ),
    ...together(
      'uses',
      within(
        libraryEntries
          .list(db)
          .filter((entry) => isReviewDue(entry, end))
          .map((entry) => entry.reviewOn),
      ),
      asOf,
      '/mesurer/bibliotheque',
    ),
  ].filter((one) => one.day <= end);
  return [...notices(db, audit, plan.reminders), ...others].sort(
    (a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key),
  );
};
