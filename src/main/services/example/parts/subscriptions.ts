import { people, subscriptions } from '@main/db/repositories';
import { subscriptionSchema } from '@shared/domain/subscription';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

/** A subscription of the data file: what is usual may be left out. */
const subscriptionSlice = z.array(
  subscriptionSchema.omit({ id: true, payerTeamId: true, ownerPersonId: true }).extend({
    key: z.string(),
    /** Key of the team that pays. */
    payerTeam: z.string().nullable().default(null),
    /** Name of the person who answers for it. */
    owner: z.string().nullable().default(null),
    perSeat: z.boolean().default(true),
    priceMode: subscriptionSchema.shape.priceMode.default('HT'),
    period: subscriptionSchema.shape.period.default('monthly'),
    cardFeeRate: subscriptionSchema.shape.cardFeeRate.default(0),
    fixedFeePerDebitCents: subscriptionSchema.shape.fixedFeePerDebitCents.prefault(0),
    priceSeenOn: subscriptionSchema.shape.priceSeenOn.default(null),
    startedOn: subscriptionSchema.shape.startedOn.default(null),
    commitmentMonths: subscriptionSchema.shape.commitmentMonths.default(1),
    renewalOn: subscriptionSchema.shape.renewalOn.default(null),
    noticeDays: subscriptionSchema.shape.noticeDays.default(0),
    autoRenew: z.boolean().default(true),
    minSeats: subscriptionSchema.shape.minSeats.default(null),
    accountKind: subscriptionSchema.shape.accountKind.default('company-workspace'),
    contractUrl: subscriptionSchema.shape.contractUrl.default(null),
    adminUrl: subscriptionSchema.shape.adminUrl.default(null),
    status: subscriptionSchema.shape.status.default('active'),
    endsOn: subscriptionSchema.shape.endsOn.default(null),
    budgetedAnnualCents: subscriptionSchema.shape.budgetedAnnualCents.default(null),
    declaredActiveSeats: subscriptionSchema.shape.declaredActiveSeats.default(null),
    declaredActiveOn: subscriptionSchema.shape.declaredActiveOn.default(null),
    seatsListed: z.boolean().default(false),
    note: subscriptionSchema.shape.note.default(null),
  }),
);

/** Subscriptions of the example. */
export const subscriptionsPart: ExamplePart = (db, context) => {
  const everyone = people.list(db);
  for (const { key, payerTeam, owner, ...subscription } of context.slice('subscriptions', subscriptionSlice))
    subscriptions.save(db, {
      ...subscription,
      id: context.id('subscription', key),
      payerTeamId: payerTeam === null ? null : context.id('team', payerTeam),
      ownerPersonId: everyone.find((person) => person.name === owner)?.id ?? null,
    });
};
