import {
  committeeClocks,
  committeeDecisions,
  committeeItems,
  committeeMembers,
  committeeSessions,
  people,
} from '@main/db/repositories';
import { proposeAgenda } from '@main/engine/committee';
import { prepareBriefing } from '@main/services/committee/briefing';
import { followUpSchema, itemCodeSchema, memberRoleSchema } from '@shared/domain/committee';
import { businessDaySchema, monthSchema } from '@shared/domain/day';
import { z } from 'zod';
import type { ExampleContext, ExamplePart } from '../example-part';

const who = { role: memberRoleSchema, roleLabel: z.string().nullable() };
const membersSlice = z.array(
  z.union([
    z.object({ ...who, name: z.string(), from: businessDaySchema }),
    /** The first person of a team, whose name is drawn with the staff. */
    z.object({ ...who, firstOf: z.string(), from: businessDaySchema }),
  ]),
);
const slice = z.array(
  z.object({
    month: monthSchema,
    date: businessDaySchema,
    nextOn: businessDaySchema.nullable(),
    /** Notes and minutes spent, by item. */
    items: z.partialRecord(itemCodeSchema, z.object({ notes: z.string(), minutes: z.number() })),
    decisions: z.array(
      z.object({
        text: z.string(),
        item: itemCodeSchema,
        /** Rank of the member in charge. */
        owner: z.int(),
        dueOn: businessDaySchema,
        votes: z.tuple([z.int(), z.int(), z.int()]),
        followed: z.object({ on: businessDaySchema, state: followUpSchema, note: z.string().nullable() }).nullable(),
      }),
    ),
  }),
);
type SessionData = z.output<typeof slice>[number];

const membersOf = (context: ExampleContext) => context.slice('committeeMembers', membersSlice, []);

/** Three volunteers; before the charter, which names them. None in the other example. */
export const committeeMembersPart: ExamplePart = (db, context) => {
  const staff = people.list(db).sort((a, b) => a.id.localeCompare(b.id));
  membersOf(context).forEach((member, index) => {
    const person =
      'name' in member
        ? staff.find(({ name }) => name === member.name)
        : staff.find(({ teamId, leftOn }) => teamId === context.id('team', member.firstOf) && leftOn === null);
    if (!person) throw new Error('no such person');
    const { role, roleLabel, from } = member;
    committeeMembers.save(db, {
      id: context.id('comite', index + 1),
      name: person.name,
      personId: person.id,
      role,
      roleLabel,
      from,
      to: null,
    });
  });
};

/** Monthly sessions, each frozen with what the dossier knew on its day; none in the other example. */
export const committeePart: ExamplePart = (db, context) => {
  const sessions = context.slice('committee', slice, []);
  const members = committeeMembers.list(db).sort((a, b) => a.id.localeCompare(b.id));
  const pending: { id: string; followed: NonNullable<SessionData['decisions'][number]['followed']> }[] = [];
  const follow = (until: string, included: boolean): void => {
    for (const { id, followed } of pending) {
      const decision = committeeDecisions.get(db, id);
      if (!decision || decision.followedOn !== null) continue;
      if (followed.on < until || (included && followed.on === until))
        committeeDecisions.save(db, {
          ...decision,
          state: followed.state,
          followedOn: followed.on,
          followNote: followed.note,
        });
    }
  };
  for (const { month, date, nextOn, items, decisions } of sessions) {
    follow(date, false);
    const { briefing, groups } = prepareBriefing(db, context.example, month, date);
    const sessionId = context.id('seance', month);
    const attendees = members.map(({ name }) => name);
    committeeSessions.save(db, { id: sessionId, month, date, state: 'held', attendees, nextOn, briefing, groups });
    const itemId = (code: string) => context.id('point', `${month}-${code}`);
    for (const item of proposeAgenda(briefing)) {
      const said = items[item.code];
      const id = itemId(item.code);
      committeeItems.save(db, { ...item, id, sessionId, title: null, notes: said?.notes ?? '' });
      if (said) committeeClocks.save(db, { id, spentSeconds: Math.round(said.minutes * 60), runningSince: null });
    }
    decisions.forEach(({ text, item, owner, dueOn, votes, followed }, index) => {
      const id = context.id('resolution', `${month}-${index + 1}`);
      const [votesFor, votesAgainst, votesAbstain] = votes;
      committeeDecisions.save(db, {
        id,
        sessionId,
        itemId: itemId(item),
        text,
        owner: members[owner]?.name ?? null,
        dueOn,
        votesFor,
        votesAgainst,
        votesAbstain,
        state: 'todo',
        followedOn: null,
        followNote: null,
      });
      if (followed) pending.push({ id, followed });
    });
    follow(date, true);
  }
  follow('9999-12-31', true);
};
