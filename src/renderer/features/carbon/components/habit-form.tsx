import { Alert, Group, Text } from '@mantine/core';
import {
  ComboField,
  DecimalField,
  Form,
  IntegerField,
  MonthField,
  SegmentedField,
  SelectField,
  useDomainForm,
} from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { type Habit, habitSchema } from '@shared/domain/carbon';
import { t, textOf } from '@shared/text/translate';
import { z } from 'zod';
import { modelOptions, profileChoices, teamChoices, teamOf, toolOptions, wholeCompany } from '../model/choices';
import { useSaveHabit } from '../mutations';
import { HabitPreview } from './habit-preview';

const { counted, from, to, people, toolId, model, useId } = habitSchema.shape;
const schema = z.object({
  team: z.string(),
  toolId,
  model,
  useId,
  counted,
  typical: z.number().positive(),
  low: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  // Asked, never assumed: no answer is a mistake of the form.
  countBasis: z.enum(['company', 'person']),
  dayBasis: z.enum(['working', 'calendar']),
  people,
  workedDaysPerYear: z.number().positive().max(366).nullable(),
  from,
  to,
});
type Typed = z.output<typeof schema>;

const problems = (typed: Typed): Record<string, string> => ({
  ...(typed.countBasis === 'person' && typed.people === null ? { people: t('carbonScreens.habit.peopleNeeded') } : {}),
  ...((typed.low ?? typed.typical) > typed.typical || (typed.high ?? typed.typical) < typed.typical
    ? { typical: t('carbonScreens.habit.notOrdered') }
    : {}),
  ...(typed.to !== null && typed.to < typed.from ? { to: t('carbonScreens.habit.toBeforeFrom') } : {}),
});
const habitOf = ({ team, low, high, ...typed }: Typed): Omit<Habit, 'id'> => ({
  ...typed,
  teamId: teamOf(team),
  low: low ?? typed.typical,
  high: high ?? typed.typical,
});

type HabitFormProps = { readonly habit: Habit | null; readonly options: CarbonOptions; readonly onDone: () => void };

/** A daily rhythm: how many, for whom, per which day; with what it makes by month before it is saved. */
export const HabitForm = ({ habit, options, onDone }: HabitFormProps) => {
  const save = useSaveHabit();
  const form = useDomainForm({
    schema,
    defaults: {
      ...(habit ?? {
        toolId: null,
        model: null,
        useId: 'chat-turn',
        counted: 'requests' as const,
        typical: null,
        low: null,
        high: null,
        countBasis: null,
        dayBasis: null,
        people: null,
        workedDaysPerYear: null,
        from: null,
        to: null,
      }),
      team: habit ? (habit.teamId ?? wholeCompany) : null,
    },
    onSubmit: async (typed) => {
      const fieldErrors = problems(typed);
      if (Object.keys(fieldErrors).length > 0) return { fieldErrors };
      await save.mutateAsync({ ...habitOf(typed), ...(habit ? { id: habit.id } : {}) });
      onDone();
      return undefined;
    },
  });
  const { values } = form;
  const tool = options.tools.find((one) => one.id === values.toolId);
  const read = schema.safeParse(values);
  return (
    <Form form={form} submitLabel={t('carbonScreens.habit.save')} onCancel={onDone}>
      <SelectField
        {...form.bind('team')}
        label={t('carbonScreens.habit.team')}
        choices={teamChoices(options)}
        required
      />
      <ComboField {...form.bind('toolId')} label={t('carbonScreens.habit.tool')} options={toolOptions(options)} />
      <SegmentedField
        {...form.bind('counted')}
        label={t('carbonScreens.habit.counted')}
        choices={counted.options.map((value) => ({ value, label: t(`carbonScreens.habit.countedKinds.${value}`) }))}
      />
      <SelectField
        {...form.bind('useId')}
        label={t('carbonScreens.habit.use')}
        description={t('carbonScreens.habit.useHelp')}
        choices={profileChoices(options, habit?.useId)}
      />
      {values.counted === 'requests' ? (
        <>
          <ComboField
            {...form.bind('model')}
            label={t('carbonScreens.habit.model')}
            description={t('carbonScreens.habit.modelHelp')}
            options={modelOptions(options)}
          />
          {tool && values.model === null ? (
            <Text size="sm" c="dimmed">
              {tool.defaultModel === null
                ? t('carbonScreens.habit.modelNeeded')
                : tool.assumption === null
                  ? tool.defaultModel
                  : textOf(`carbon.assumptions.${tool.assumption}`)}
            </Text>
          ) : null}
        </>
      ) : null}
      <SegmentedField
        {...form.bind('countBasis')}
        label={t('carbonScreens.habit.countBasis')}
        required
        choices={[
          { value: 'company', label: t('carbonScreens.habit.countBases.company') },
          { value: 'person', label: t('carbonScreens.habit.countBases.person') },
        ]}
      />
      {values.countBasis === 'person' ? (
        <IntegerField {...form.bind('people')} label={t('carbonScreens.habit.people')} min={1} w={200} />
      ) : null}
      <SegmentedField
        {...form.bind('dayBasis')}
        label={t('carbonScreens.habit.dayBasis')}
        required
        choices={[
          { value: 'working', label: t('carbonScreens.habit.dayBases.working') },
          { value: 'calendar', label: t('carbonScreens.habit.dayBases.calendar') },
        ]}
      />
      <Group grow align="flex-start">
        <DecimalField {...form.bind('low')} label={t('carbonScreens.habit.low')} />
        <DecimalField {...form.bind('typical')} label={t('carbonScreens.habit.typical')} required />
        <DecimalField {...form.bind('high')} label={t('carbonScreens.habit.high')} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('carbonScreens.habit.rangeHelp')}
      </Text>
      {values.dayBasis === 'working' ? (
        <DecimalField
          {...form.bind('workedDaysPerYear')}
          label={t('carbonScreens.habit.workedDays')}
          description={t('carbonScreens.habit.workedDaysHelp')}
        />
      ) : null}
      <Group grow align="flex-start">
        <MonthField {...form.bind('from')} label={t('carbonScreens.habit.from')} required />
        <MonthField
          {...form.bind('to')}
          label={t('carbonScreens.habit.to')}
          placeholder={t('carbonScreens.habit.toHelp')}
        />
      </Group>
      {read.success && Object.keys(problems(read.data)).length === 0 ? (
        <Alert color="green" variant="outline">
          <HabitPreview habit={habitOf(read.data)} />
        </Alert>
      ) : null}
    </Form>
  );
};
