import { needs, people, planActions, scenarios } from '@main/db/repositories';
import { businessDaySchema, daySchema } from '@shared/domain/day';
import { decisionSchema } from '@shared/domain/decision';
import { needSchema } from '@shared/domain/need';
import { centsRangeSchema, feeModelSchema } from '@shared/domain/scenario';
import { z } from 'zod';
import { factsOf } from '../../consolidation/consolidation-facts';
import { storeDecision } from '../../consolidation/plan-writes';
import { buildScenario } from '../../consolidation/scenarios-view';
import type { ExamplePart } from '../example-part';

const slice = z.object({
  /** Day on which the plan was made: what the decisions promise is computed as of then. */
  asOf: daySchema,
  /** Actions due by this day were done on their day. */
  doneUntil: businessDaySchema,
  needs: z.array(needSchema.omit({ id: true, teamId: true, origin: true, note: true }).extend({ team: z.string() })),
  platform: z
    .object({ name: z.string(), monthlyCents: centsRangeSchema, people: z.int(), kept: z.array(z.string()) })
    .nullable(),
  delegated: z.object({ name: z.string(), fee: feeModelSchema }).nullable(),
  decisions: z.array(
    decisionSchema.pick({ kind: true, seatsAfter: true, migrateToToolId: true, state: true, note: true }).extend({
      subscription: z.string(),
      owner: z.string().nullable().default(null),
      noticeGivenOn: businessDaySchema.nullable().default(null),
    }),
  ),
});

/** Needs of the teams, scenarios to compare, decisions with what they promised the day they were taken. */
export const consolidationPart: ExamplePart = (db, context) => {
  const plan = context.slice('consolidation', slice.nullable(), null);
  if (plan === null) return;
  for (const { team, ...need } of plan.needs)
    needs.save(db, {
      ...need,
      id: context.id('besoin', `${team}-${need.capability}`),
      teamId: context.id('team', team),
      origin: 'declared',
      note: null,
    });
  let count = 0;
  const newId = (): string => {
    count += 1;
    return context.id('plan', count);
  };
  const facts = factsOf(db, context.example, plan.asOf, () => new Map());
  const { platform, delegated } = plan;
  if (platform) {
    const keptIds = platform.kept.map((key) => context.id('subscription', key));
    scenarios.save(db, buildScenario(facts, { kind: 'platform', toolId: null, ...platform, keptIds }, newId));
  }
  if (delegated) scenarios.save(db, buildScenario(facts, { kind: 'delegated', ...delegated }, newId));
  const everyone = people.list(db);
  for (const { subscription, owner, ...decision } of plan.decisions)
    storeDecision(
      db,
      facts,
      {
        ...decision,
        id: context.id('decision', subscription),
        subscriptionId: context.id('subscription', subscription),
        ownerPersonId: everyone.find((person) => person.name === owner)?.id ?? null,
        decidedOn: decision.state === 'proposed' ? null : plan.asOf,
        notBefore: null,
        scenarioId: null,
      },
      newId,
    );
  for (const action of planActions.list(db))
    if (action.dueOn !== null && action.dueOn <= plan.doneUntil)
      planActions.save(db, { ...action, state: 'done', doneOn: action.dueOn });
};
