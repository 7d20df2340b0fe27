import type { ReadableDb } from '@main/db/dossier-db';
import {
  adoptionPoints,
  charterProposals,
  charterSignatures,
  committeeDecisions,
  committeeSessions,
  incidents,
  people,
  planActions,
  seats,
  staffQuestions,
  subscriptions,
  toolRequests,
  watchNotes,
} from '@main/db/repositories';
import {
  adoptionLine,
  byDue,
  carbonLine,
  costLine,
  followUps,
  type PeopleGroup,
  publishSeats,
  publishShare,
  type SharePoint,
  seatsLine,
  signaturesLine,
} from '@main/engine/committee';
import { signatureCoverage } from '@main/engine/governance/charter';
import { noticesToGive } from '@main/engine/licences';
import { classifySeats, isHeld } from '@main/engine/seats';
import { loadCharterReference } from '@main/reference/charter';
import type { CommitteeSession } from '@shared/domain/committee';
import type { BriefingAction, BriefingFigure, CommitteeBriefing } from '@shared/domain/committee-briefing';
import { type Day, day, firstDay, lastDay, type Month, monthOf, shiftMonth } from '@shared/domain/day';
import { t, textOf } from '@shared/text/translate';
import { versionsOf } from '../charter/charter-facts';
import { adoptionByMonth } from '../seats/adoption-by-month';
import { registerIsComplete } from '../seats/seat-summaries';
import { requestsOf } from '../tool-policy/requests';
import { catalogueOf } from '../tools/tool-catalogue';
import { usagePrivacyOf } from '../usage/privacy-gate';
import { carbonOfMonth, carbonSource } from './briefing-carbon';
import { briefingDay, costOfMonth, type MonthCost } from './briefing-cost';

/** What a session keeps of the groups whose sums it showed: `carbon`, `previous` (month before) or `seats`, then the group. */
type Table = 'carbon' | 'previous' | 'seats';
type StoredGroups = NonNullable<CommitteeSession['groups']>;
const stored = (table: Table, groups: readonly PeopleGroup[] | null): StoredGroups =>
  (groups ?? []).map(({ key, personIds }) => ({ key: `${table}:${key}`, personIds: [...personIds] }));
const shownIn = ({ groups }: Pick<CommitteeSession, 'groups'>, table: Table): PeopleGroup[][] => {
  const own = (groups ?? []).filter(({ key }) => key.startsWith(`${table}:`));
  return own.length === 0 ? [] : [own];
};

export type PreparedBriefing = { readonly briefing: CommitteeBriefing; readonly groups: StoredGroups };

const figureOf = (lines: readonly BriefingFigure[] | undefined, code: string): number | null =>
  lines?.find(({ figure }) => figure.code === code)?.figure.value ?? null;

const seatsOf = (db: ReadableDb, asOf: Day, earlier: PeopleGroup[][]) => {
  const [all, held] = [subscriptions.list(db).filter(({ status }) => status !== 'ended'), seats.list(db)];
  const ids = new Set(all.map(({ id }) => id));
  const own = held.filter((seat) => ids.has(seat.subscriptionId) && isHeld(seat, asOf));
  const complete = all.filter((sub) => sub.perSeat && registerIsComplete(sub, held));
  const free = complete.reduce(
    (sum, sub) => sum + Math.max(0, sub.seats - own.filter((seat) => seat.subscriptionId === sub.id).length),
    0,
  );
  const { minGroupSize } = usagePrivacyOf(db);
  return publishSeats(
    classifySeats(own, people.list(db), asOf),
    complete.length === 0 ? null : free,
    minGroupSize,
    earlier,
    all.reduce((sum, sub) => sum + (sub.perSeat ? sub.seats : 0), 0),
  );
};

const shareOf = (db: ReadableDb, month: Month): SharePoint | null => {
  const all = subscriptions.list(db);
  const point = adoptionByMonth(adoptionPoints.list(db), all).find((one) => one.month === month);
  if (!point) return null;
  const paid = all.reduce((sum, sub) => sum + (sub.perSeat ? sub.seats : 0), 0);
  return { ...publishShare(point.activeShare, paid, usagePrivacyOf(db).minGroupSize), status: point.origin };
};

const signaturesOn = (db: ReadableDb, asOf: Day) => {
  const version = versionsOf(db).find((one) => one.publishedOn <= asOf);
  if (!version) return null;
  const { signed, expected } = signatureCoverage(version.id, charterSignatures.list(db), people.list(db), asOf);
  return { signed, expected };
};
const percent = (part: { signed: number; expected: number } | null): number | null =>
  part === null || part.expected === 0 ? null : Math.floor((part.signed * 100) / part.expected);

/** Notices still possible, to be given before the end of the month after: the next session would be too late. */
const noticesOf = (renewals: MonthCost['renewals'], month: Month, asOf: Day): BriefingAction[] =>
  noticesToGive(renewals, asOf, lastDay(shiftMonth(month, 1))).map(({ subscriptionId, name, noticeBy }) => ({
    kind: 'notice',
    id: subscriptionId,
    text: t('home.due.notice', { name }),
    owner: null,
    dueOn: noticeBy,
    late: false,
    fromMonth: null,
  }));

const actionsOf = (db: ReadableDb, renewals: MonthCost['renewals'], month: Month, asOf: Day): BriefingAction[] => {
  const ofPlan = planActions
    .list(db)
    .filter(({ state, dueOn }) => (state === 'todo' || state === 'doing') && dueOn !== null && dueOn <= lastDay(month))
    .map(
      (action): BriefingAction => ({
        kind: 'plan',
        id: action.id,
        text: action.label ?? textOf(`decisions.actions.${action.code ?? ''}`),
        owner: people.get(db, action.ownerPersonId ?? '')?.name ?? null,
        dueOn: action.dueOn,
        late: action.dueOn !== null && action.dueOn < asOf,
        fromMonth: null,
      }),
    );
  const dated = [...ofPlan, ...noticesOf(renewals, month, asOf)].sort(byDue);
  return [...followUps(committeeDecisions.list(db), committeeSessions.list(db), month, asOf), ...dated];
};

const registersOf = (db: ReadableDb, month: Month, asOf: Day) => {
  const tools = new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product]));
  const titles = new Map(loadCharterReference().sections.map((section) => [section.id, section.title]));
  const inMonth = (on: Day) => on >= firstDay(month) && on <= lastDay(month);
  const waiting = (state: string, decidedOn: Day | null) =>
    state === 'open' || (decidedOn !== null && decidedOn > asOf);
  const known = incidents.list(db).map((one) => ({ ...one, knownOn: day(one.knownAt.slice(0, 10)) }));
  const asked = new Set(toolRequests.list(db).flatMap((one) => (waiting(one.state, one.decidedOn) ? [one.id] : [])));
  return {
    incidents: known
      .filter(
        (one) =>
          one.knownOn <= lastDay(month) && (inMonth(one.knownOn) || one.closedOn === null || one.closedOn > asOf),
      )
      .map((one) => ({
        title: one.title,
        severity: one.severityChosen,
        knownOn: one.knownOn,
        open: one.closedOn === null || one.closedOn > asOf,
      })),
    questions: staffQuestions
      .list(db)
      .filter((one) => one.askedOn <= asOf && (one.answeredOn === null || one.answeredOn > asOf))
      .map(({ question, topic, askedOn }) => ({ text: question, topic, askedOn })),
    watch: watchNotes
      .list(db)
      .map((note) => ({ ...note, open: note.consequences.some(({ doneOn }) => doneOn === null || doneOn > asOf) }))
      .filter((note) => note.notedOn <= lastDay(month) && (inMonth(note.notedOn) || note.open))
      .map(({ title, kind, toolId, notedOn, effectiveOn, open }) => ({
        title,
        kind,
        tool: toolId === null ? null : (tools.get(toolId) ?? null),
        notedOn,
        effectiveOn,
        open,
      })),
    requests: requestsOf(db, asOf)
      .filter((one) => asked.has(one.id) && one.askedOn <= asOf)
      .map(({ toolName, why, dataClass, askedOn, dueOn }) => ({
        tool: toolName,
        why,
        dataClass,
        askedOn,
        dueOn,
        late: dueOn < asOf,
      })),
    proposals: charterProposals
      .list(db)
      .filter((one) => one.proposedOn <= asOf && waiting(one.state, one.decidedOn))
      .map(({ kind, text, why, proposedOn, section }) => ({
        kind,
        text,
        why,
        proposedOn,
        section,
        sectionTitle: titles.get(section) ?? section,
      })),
  };
};

/** Everything the committee looks at for a month, prepared from the dossier: aggregates only. */
export const prepareBriefing = (db: ReadableDb, dossierName: string, month: Month, today: Day): PreparedBriefing => {
  const asOf = briefingDay(month, today);
  const others = committeeSessions.list(db).filter((session) => session.state === 'held' && session.month !== month);
  const before = others.find((session) => session.month === shiftMonth(month, -1))?.briefing?.figures;
  const shown = others.flatMap((session) => [...shownIn(session, 'carbon'), ...shownIn(session, 'previous')]);
  const source = carbonSource(db, monthOf(today));
  const carbon = carbonOfMonth(source, month, shown);
  // The month before is shown as it was then, or under the same protection, this month being one of those shown.
  const last = before
    ? null
    : carbonOfMonth(source, shiftMonth(month, -1), [...shown, ...(carbon.groups === null ? [] : [carbon.groups])]);
  const previousKg = before ? figureOf(before, 'committeeCarbon') : (last?.total?.central ?? null);
  const cost = costOfMonth(db, dossierName, month, today);
  const unused = seatsOf(
    db,
    asOf,
    others.flatMap((session) => shownIn(session, 'seats')),
  );
  const lastSigned = signaturesOn(db, lastDay(shiftMonth(month, -1)));
  const lastShare = shareOf(db, shiftMonth(month, -1))?.share ?? null;
  return {
    briefing: {
      month,
      asOf,
      figures: [
        // The month before is what its session said, once held: the same figure in two papers.
        costLine(cost.now, figureOf(before, 'committeeCost') ?? cost.previous, cost.budget),
        carbonLine(
          carbon.total,
          carbon.totalMasked,
          carbon.declared ? 'declared' : 'estimated',
          previousKg,
          carbon.limitKg,
        ),
        seatsLine(unused, figureOf(before, 'committeeUnusedSeats')),
        adoptionLine(shareOf(db, month), lastShare === null ? null : lastShare * 100),
        signaturesLine(signaturesOn(db, asOf), percent(lastSigned)),
      ],
      teams: carbon.teams,
      actions: actionsOf(db, cost.renewals, month, asOf),
      ...registersOf(db, month, asOf),
    },
    groups: [
      ...stored('carbon', carbon.groups),
      ...stored('previous', last && last.total !== null ? companyOnly(last.groups) : null),
      ...stored('seats', unused.groups),
    ],
  };
};

/** The month before shows the sum of the company alone. */
const companyOnly = (groups: readonly PeopleGroup[] | null): PeopleGroup[] | null =>
  groups === null ? null : [{ key: 'company', personIds: groups.flatMap(({ personIds }) => personIds) }];
