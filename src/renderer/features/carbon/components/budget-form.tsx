import {
  DecimalField,
  Form,
  MonthField,
  PercentField,
  SegmentedField,
  SelectField,
  useDomainForm,
} from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { type CarbonBudget, defaultBudgetThresholds } from '@shared/domain/carbon-plan';
import { type Month, monthSchema } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import { teamChoices, teamOf, wholeCompany } from '../model/choices';
import { useSaveBudget } from '../mutations';

const schema = z.object({
  team: z.string(),
  kind: z.enum(['kg', 'reduction']),
  kgPerMonth: z.number().positive().nullable(),
  reductionPct: z.number().min(0).max(100).nullable(),
  referenceMonth: monthSchema.nullable(),
  from: monthSchema,
  to: monthSchema.nullable(),
});
type Typed = z.output<typeof schema>;

const limitOf = ({ kind, kgPerMonth, reductionPct, referenceMonth }: Typed): CarbonBudget['limit'] | null => {
  if (kind === 'kg') return kgPerMonth === null ? null : { kind, kgPerMonth };
  return reductionPct === null || referenceMonth === null ? null : { kind, reductionPct, referenceMonth };
};

type BudgetFormProps = {
  readonly budget: CarbonBudget | null;
  readonly month: Month;
  readonly options: CarbonOptions;
  readonly onDone: () => void;
};

/** A monthly budget of a team: in kg, or as a reduction of a month of reference. */
export const BudgetForm = ({ budget, month, options, onDone }: BudgetFormProps) => {
  const save = useSaveBudget();
  const limit = budget?.limit;
  const form = useDomainForm({
    schema,
    defaults: {
      team: budget ? (budget.teamId ?? wholeCompany) : null,
      kind: limit?.kind ?? 'reduction',
      kgPerMonth: limit?.kind === 'kg' ? limit.kgPerMonth : null,
      reductionPct: limit?.kind === 'reduction' ? limit.reductionPct : null,
      referenceMonth: limit?.kind === 'reduction' ? limit.referenceMonth : (options.months.at(-1) ?? null),
      from: budget?.from ?? month,
      to: budget?.to ?? null,
    },
    onSubmit: async (values) => {
      const typed = limitOf(values);
      if (typed === null)
        return values.kind === 'kg'
          ? { fieldErrors: { kgPerMonth: t('carbonScreens.budgets.needKg') } }
          : { fieldErrors: { reductionPct: t('carbonScreens.budgets.needReduction') } };
      await save.mutateAsync({
        ...(budget ? { id: budget.id } : {}),
        teamId: teamOf(values.team),
        from: values.from,
        to: values.to,
        limit: typed,
        warnAtPct: budget?.warnAtPct ?? defaultBudgetThresholds.warnAtPct,
        exceedAtPct: budget?.exceedAtPct ?? defaultBudgetThresholds.exceedAtPct,
        note: budget?.note ?? null,
      });
      onDone();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t('carbonScreens.budgets.save')} onCancel={onDone}>
      <SelectField
        {...form.bind('team')}
        label={t('carbonScreens.budgets.team')}
        choices={teamChoices(options)}
        required
      />
      <SegmentedField
        {...form.bind('kind')}
        label={t('carbonScreens.budgets.kind')}
        choices={[
          { value: 'reduction', label: t('carbonScreens.budgets.kinds.reduction') },
          { value: 'kg', label: t('carbonScreens.budgets.kinds.kg') },
        ]}
      />
      {form.values.kind === 'kg' ? (
        <DecimalField {...form.bind('kgPerMonth')} label={t('carbonScreens.budgets.kg')} unit="kg" />
      ) : (
        <>
          <PercentField {...form.bind('reductionPct')} label={t('carbonScreens.budgets.reduction')} />
          <MonthField {...form.bind('referenceMonth')} label={t('carbonScreens.budgets.reference')} />
        </>
      )}
      <MonthField {...form.bind('from')} label={t('carbonScreens.budgets.from')} required />
      <MonthField
        {...form.bind('to')}
        label={t('carbonScreens.budgets.to')}
        description={t('carbonScreens.budgets.toHelp')}
      />
    </Form>
  );
};
