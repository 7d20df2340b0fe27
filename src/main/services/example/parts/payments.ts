import { payments, subscriptions } from '@main/db/repositories';
import { day, monthSchema } from '@shared/domain/day';
import { centsSchema } from '@shared/domain/money';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const paymentSlice = z.array(
  z.object({
    subscription: z.string(),
    /** Day of the month of the debit. */
    day: z.int().min(1).max(28),
    label: z.string(),
    /** Per month: net of VAT, then as debited, in euro cents. */
    months: z.record(monthSchema, z.tuple([centsSchema, centsSchema])),
  }),
);

/** Payments really made, month by month. */
export const paymentsPart: ExamplePart = (db, context) => {
  for (const { subscription: key, day: date, label, months } of context.slice('payments', paymentSlice)) {
    const subscription = subscriptions.get(db, context.id('subscription', key));
    if (!subscription) throw new Error(`the example pays for ${key}, which it does not have`);
    for (const [month, [netCents, debitedCents]] of Object.entries(months))
      payments.save(db, {
        id: context.id('payment', `${month}-${key}`),
        subscriptionId: subscription.id,
        toolId: subscription.toolId,
        paidOn: day(`${month}-${String(date).padStart(2, '0')}`),
        netCents,
        debitedCents,
        origin: subscription.priceOrigin,
        label,
      });
  }
};
