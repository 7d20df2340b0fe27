import { movementSteps, people, staffMovements, staffQuestions, watchNotes, watchReviews } from '@main/db/repositories';
import { checklistOf } from '@main/engine/governance/movements';
import { seatsOfPerson } from '@main/services/movements/movement-view';
import { businessDaySchema } from '@shared/domain/day';
import { movementStepKindSchema } from '@shared/domain/movement';
import { staffQuestionSchema } from '@shared/domain/question';
import { watchNoteSchema, watchReviewSchema } from '@shared/domain/watch';
import { z } from 'zod';
import type { ExampleContext, ExamplePart } from '../example-part';

const movementSlice = z
  .object({
    openedOn: businessDaySchema,
    /** Rank of each person who left, with the steps already done. */
    leavers: z.array(z.object({ rank: z.int().min(0), done: z.array(movementStepKindSchema) })),
    by: z.string(),
    on: businessDaySchema,
    recipient: z.string(),
  })
  .nullable();

/** Departures opened for those who left and still hold a seat. */
const movements: ExamplePart = (db, context) => {
  const data = context.slice('movements', movementSlice, null);
  for (const { rank, done } of data?.leavers ?? []) {
    const person = people.get(db, context.id('person', `parti-${rank + 1}`));
    if (!data || person?.leftOn == null) throw new Error(`no leaver of rank ${rank}`);
    const id = context.id('movement', rank + 1);
    staffMovements.save(db, {
      id,
      personId: person.id,
      name: person.name,
      kind: 'departure',
      on: person.leftOn,
      openedOn: data.openedOn,
      fromTeamId: person.teamId,
      toTeamId: null,
      closedOn: null,
      note: null,
    });
    const held = seatsOfPerson(db, person.id, data.openedOn);
    const list = checklistOf(
      'departure',
      held.map((seat) => ({ seatId: seat.id, subject: seat.subscription })),
    );
    for (const [position, step] of list.entries()) {
      const ticked = done.includes(step.kind);
      movementSteps.save(db, {
        ...step,
        id: `${id}-${position + 1}`,
        movementId: id,
        position,
        state: ticked ? 'done' : 'todo',
        doneOn: ticked ? data.on : null,
        doneBy: ticked ? data.by : null,
        detail: ticked && step.kind === 'transfer' ? data.recipient : null,
      });
    }
  }
};

const questionSlice = z.array(staffQuestionSchema.omit({ id: true, teamId: true }).extend({ team: z.string() }));
const questions: ExamplePart = (db, context) => {
  context.slice('questions', questionSlice, []).forEach(({ team, ...question }, index) => {
    staffQuestions.save(db, {
      ...question,
      id: context.id('question', index + 1),
      teamId: context.id('team', team),
    });
  });
};

const watchSlice = z
  .object({
    notes: z.array(watchNoteSchema.omit({ id: true })),
    reviews: z.array(watchReviewSchema.omit({ id: true })),
  })
  .nullable();
const watch: ExamplePart = (db, context: ExampleContext) => {
  const data = context.slice('watch', watchSlice, null);
  data?.notes.forEach((note, index) => {
    watchNotes.save(db, { ...note, id: context.id('watch-note', index + 1) });
  });
  for (const review of data?.reviews ?? [])
    watchReviews.save(db, { ...review, id: context.id('watch-review', review.month) });
};

/** Departures under way, questions of the staff, watch over the tools. */
export const peopleGovernancePart: ExamplePart = (db, context) => {
  movements(db, context);
  questions(db, context);
  watch(db, context);
};
