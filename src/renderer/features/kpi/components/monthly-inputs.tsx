import { ActionIcon } from '@mantine/core';
import {
  DecimalField,
  Form,
  IntegerField,
  MonthField,
  NoteField,
  SelectField,
  useDomainForm,
} from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { KpiView } from '@shared/contract/kpi';
import { adminHoursSchema, timeDeclarationSchema } from '@shared/domain/kpi';
import { formatMonth, formatNumber, formatValue } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useRemoveAdminHours, useRemoveDeclaration, useSaveAdminHours, useSaveDeclaration } from '../mutations';
import classes from './kpi.module.css';

/** The company as a whole, in the list of teams. */
const whole = 'company';
/** Lines shown under a form: the others are in the history. */
const shown = 12;

const declareSchema = timeDeclarationSchema.omit({ id: true, teamId: true }).extend({ team: z.string().min(1) });
const hoursSchema = adminHoursSchema.omit({ id: true });

const Line = ({
  text,
  remove,
  label,
}: {
  readonly text: ReactNode;
  readonly remove: () => void;
  readonly label: string;
}) => (
  <li>
    <span>{text}</span>
    <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={remove}>
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  </li>
);

/** Short survey: minutes saved a week by team, with how many people answered. Never a name. */
export const DeclareCard = ({ view }: { readonly view: KpiView }) => {
  const save = useSaveDeclaration();
  const { mutate: remove } = useRemoveDeclaration();
  const nameOf = (teamId: string | null): string =>
    teamId === null ? t('kpi.company') : (view.teams.find(({ id }) => id === teamId)?.name ?? teamId);
  const form = useDomainForm({
    schema: declareSchema,
    defaults: { team: null, month: view.month, minutesPerWeek: null, sampleSize: null, note: null },
    onSubmit: async ({ team, ...values }) => {
      await save.mutateAsync({ ...values, teamId: team === whole ? null : team });
      form.reset({ team: null, month: values.month, minutesPerWeek: null, sampleSize: null, note: null });
    },
  });
  return (
    <SectionCard title={t('kpiScreens.declare.title')} description={t('kpiScreens.declare.question')}>
      <Form form={form} submitLabel={t('kpiScreens.declare.save')} aria-label={t('kpiScreens.declare.title')}>
        <div className={classes.row}>
          <SelectField
            {...form.bind('team')}
            label={t('kpiScreens.declare.team')}
            choices={[
              { value: whole, label: t('kpi.company') },
              ...view.teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            required
          />
          <MonthField {...form.bind('month')} label={t('kpiScreens.declare.month')} required />
          <DecimalField
            {...form.bind('minutesPerWeek')}
            label={t('kpiScreens.declare.minutes')}
            limits={{ min: -2_400 }}
            required
          />
          <IntegerField {...form.bind('sampleSize')} label={t('kpiScreens.declare.sample')} min={1} required />
        </div>
        <NoteField {...form.bind('note')} label={t('kpiScreens.declare.note')} />
      </Form>
      <ul className={classes.lines}>
        {view.declarations.slice(0, shown).map((one) => (
          <Line
            key={one.id}
            text={`${nameOf(one.teamId)}, ${formatMonth(one.month)} : ${formatValue(one.minutesPerWeek, 'minutes-per-week')} (${t('kpiScreens.declare.sample')} : ${formatNumber(one.sampleSize, 0)})`}
            label={t('kpiScreens.declare.remove', { team: nameOf(one.teamId) })}
            remove={() => remove(one.id)}
          />
        ))}
      </ul>
    </SectionCard>
  );
};

/** Hours spent on managing the tools, one figure a month. */
export const HoursCard = ({ view }: { readonly view: KpiView }) => {
  const save = useSaveAdminHours();
  const { mutate: remove } = useRemoveAdminHours();
  const form = useDomainForm({
    schema: hoursSchema,
    defaults: { month: view.month, hours: null, status: 'declared', note: null },
    onSubmit: (values) => save.mutateAsync(values),
  });
  return (
    <SectionCard title={t('kpiScreens.hours.title')} description={t('kpiScreens.hours.help')}>
      <Form form={form} submitLabel={t('kpiScreens.hours.save')} aria-label={t('kpiScreens.hours.title')}>
        <div className={classes.row}>
          <MonthField {...form.bind('month')} label={t('kpiScreens.hours.month')} required />
          <DecimalField {...form.bind('hours')} label={t('kpiScreens.hours.hours')} unit="h" required />
          <SelectField
            {...form.bind('status')}
            label={t('kpiScreens.hours.status')}
            choices={hoursSchema.shape.status.options.map((value) => ({
              value,
              label: t(`kpiScreens.hours.statuses.${value}`),
            }))}
            required
          />
        </div>
      </Form>
      <ul className={classes.lines}>
        {view.adminHours.slice(0, shown).map((one) => (
          <Line
            key={one.id}
            text={`${formatMonth(one.month)} : ${formatValue(one.hours, 'hours')}`}
            label={t('kpiScreens.hours.remove', { month: formatMonth(one.month) })}
            remove={() => remove(one.id)}
          />
        ))}
      </ul>
    </SectionCard>
  );
};
