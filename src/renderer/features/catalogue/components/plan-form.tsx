import { Text } from '@mantine/core';
import { Form, IntegerField, MoneyField, NoteField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import { ownPlanDraftSchema, type PlanView, type ToolView } from '@shared/contract/tools';
import { cataloguePlanSchema } from '@shared/domain/catalogue';
import { type Cents, centsFromEuros, centsSchema, eurosFromCents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { audienceChoices, taxChoices, trainingChoices, unitChoices } from '../model/catalogue';
import { useSavePlan } from '../mutations';
import classes from './catalogue.module.css';

/** Prices are typed as amounts; the catalogue keeps decimals of its currency. */
const schema = ownPlanDraftSchema
  .omit({ id: true, toolId: true, priceMonthly: true, priceAnnualPerMonth: true })
  .extend({ monthly: centsSchema.nullable(), annual: centsSchema.nullable() });

const asCents = (price: number | null): Cents | null => (price === null ? null : centsFromEuros(price));
const asPrice = (amount: Cents | null): number | null => (amount === null ? null : eurosFromCents(amount));

const blank = {
  name: null,
  audience: 'team',
  currency: 'EUR',
  billingUnit: 'seat',
  taxDisplay: 'HT',
  minSeats: null,
  trainsOnDataByDefault: 'unknown',
  note: null,
  monthly: null,
  annual: null,
} as const;

const typedOf = (plan: PlanView) => ({
  name: plan.name,
  audience: plan.audience,
  currency: plan.currency,
  billingUnit: plan.billingUnit,
  taxDisplay: plan.taxDisplay,
  minSeats: plan.minSeats,
  trainsOnDataByDefault: plan.trainsOnDataByDefault,
  // The English note of the built-in plan is not the person's own.
  note: plan.origin === 'own' ? plan.note : null,
  monthly: asCents(plan.priceMonthly),
  annual: asCents(plan.priceAnnualPerMonth),
});

type PlanFormProps = { readonly tool: ToolView; readonly plan: PlanView | null; readonly onDone: () => void };

/** A plan added to a tool, changed, or corrected for this dossier alone. */
export const PlanForm = ({ tool, plan, onDone }: PlanFormProps) => {
  const save = useSavePlan();
  const form = useDomainForm({
    schema,
    defaults: plan === null ? blank : typedOf(plan),
    onSubmit: async ({ monthly, annual, ...values }) => {
      const [priceMonthly, priceAnnualPerMonth] = [asPrice(monthly), asPrice(annual)];
      if (values.currency === null && (priceMonthly ?? priceAnnualPerMonth ?? 0) > 0)
        return { fieldErrors: { currency: t('tools.form.priceNeedsCurrency') } };
      const id = plan === null ? {} : { id: plan.id };
      await save.mutateAsync({ ...values, ...id, toolId: tool.id, priceMonthly, priceAnnualPerMonth });
      onDone();
      return undefined;
    },
  });
  const currency = form.values.currency ?? 'EUR';
  return (
    <Form form={form} onCancel={onDone} aria-label={t('tools.panel.plans')}>
      {plan !== null && plan.origin === 'built-in' ? (
        <Text size="sm" c="dimmed">
          {t('tools.form.correctHelp')}
        </Text>
      ) : null}
      <TextField {...form.bind('name')} label={t('tools.form.planName')} maxLength={200} required autoFocus />
      <div className={classes.pair}>
        <MoneyField
          {...form.bind('monthly')}
          currency={currency}
          label={t('tools.form.priceMonthly')}
          description={t('tools.form.priceHelp')}
        />
        <MoneyField {...form.bind('annual')} currency={currency} label={t('tools.form.priceAnnual')} />
        <SelectField
          {...form.bind('currency')}
          label={t('tools.form.currency')}
          choices={cataloguePlanSchema.shape.currency.unwrap().options.map((value) => ({ value, label: value }))}
        />
        <SelectField {...form.bind('taxDisplay')} label={t('tools.form.taxDisplay')} choices={taxChoices()} required />
        <SelectField
          {...form.bind('billingUnit')}
          label={t('tools.form.billingUnit')}
          choices={unitChoices()}
          required
        />
        <IntegerField {...form.bind('minSeats')} label={t('tools.form.minSeats')} min={1} max={100_000} />
        <SelectField {...form.bind('audience')} label={t('tools.form.audience')} choices={audienceChoices()} required />
        <SelectField
          {...form.bind('trainsOnDataByDefault')}
          label={t('tools.form.training')}
          choices={trainingChoices()}
          required
        />
      </div>
      <NoteField {...form.bind('note')} label={t('tools.form.note')} />
    </Form>
  );
};
