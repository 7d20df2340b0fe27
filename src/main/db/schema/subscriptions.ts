import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { person, team } from './company';

/** Abonnement. */
export const subscription = sqliteTable(
  'subscription',
  {
    id: text().primaryKey(),
    toolId: text().notNull(),
    planId: text(),
    name: text().notNull(),
    perSeat: integer({ mode: 'boolean' }).notNull(),
    seats: integer().notNull(),
    unitPriceCents: integer().notNull(),
    currency: text().notNull(),
    priceMode: text().notNull(),
    period: text().notNull(),
    vatRegime: text().notNull(),
    vatNumberGiven: text().notNull(),
    cardFeeRate: real().notNull(),
    fixedFeePerDebitCents: integer().notNull(),
    priceOrigin: text().notNull(),
    priceSeenOn: text(),
    startedOn: text(),
    commitmentMonths: integer().notNull(),
    renewalOn: text(),
    noticeDays: integer().notNull(),
    autoRenew: integer({ mode: 'boolean' }).notNull(),
    minSeats: integer(),
    payerKind: text().notNull(),
    payerTeamId: text().references(() => team.id, { onDelete: 'set null' }),
    ownerPersonId: text().references(() => person.id, { onDelete: 'set null' }),
    accountKind: text().notNull(),
    contractUrl: text(),
    adminUrl: text(),
    status: text().notNull(),
    endsOn: text(),
    budgetedAnnualCents: integer(),
    declaredActiveSeats: integer(),
    declaredActiveOn: text(),
    seatsListed: integer({ mode: 'boolean' }).notNull(),
    note: text(),
  },
  (table) => [index('subscription_tool').on(table.toolId)],
);

/** Paiement réellement débité ou facturé. */
export const payment = sqliteTable(
  'payment',
  {
    id: text().primaryKey(),
    subscriptionId: text().references(() => subscription.id, { onDelete: 'cascade' }),
    toolId: text(),
    paidOn: text().notNull(),
    netCents: integer().notNull(),
    debitedCents: integer(),
    origin: text().notNull(),
    label: text(),
  },
  (table) => [index('payment_subscription').on(table.subscriptionId), index('payment_day').on(table.paidOn)],
);
