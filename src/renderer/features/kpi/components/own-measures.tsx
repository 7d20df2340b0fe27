import { Button, Group } from '@mantine/core';
import { Form, NoteField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import type { KpiView } from '@shared/contract/kpi';
import { type CustomKpi, customKpiSchema, customKpiValueSchema } from '@shared/domain/kpi';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useSaveCustom, useSaveCustomValue } from '../mutations';
import { TypedValue } from './typed-value';

const schema = customKpiSchema.omit({ id: true, archived: true });
const valueSchema = customKpiValueSchema.pick({ value: true });

const OwnForm = ({ onDone }: { readonly onDone: () => void }) => {
  const save = useSaveCustom();
  const form = useDomainForm({
    schema,
    defaults: { name: null, definition: null, unit: 'count', better: 'higher' },
    onSubmit: async (values) => {
      await save.mutateAsync({ ...values, archived: false });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.custom.save')} onCancel={onDone}>
      <TextField {...form.bind('name')} label={t('kpiScreens.custom.name')} required />
      <NoteField {...form.bind('definition')} label={t('kpiScreens.custom.definition')} required />
      <SelectField
        {...form.bind('unit')}
        label={t('kpiScreens.custom.unit')}
        choices={schema.shape.unit.options.map((value) => ({ value, label: t(`kpi.units.${value}`) }))}
        required
      />
      <SelectField
        {...form.bind('better')}
        label={t('kpiScreens.custom.better')}
        choices={schema.shape.better.options.map((value) => ({ value, label: t(`kpi.betters.${value}`) }))}
        required
      />
    </Form>
  );
};

const OwnValue = ({ kpi, view }: { readonly kpi: CustomKpi; readonly view: KpiView }) => {
  const save = useSaveCustomValue();
  const archive = useSaveCustom();
  const known = view.customValues.find((one) => one.kpiId === kpi.id && one.month === view.month);
  const form = useDomainForm({
    schema: valueSchema,
    defaults: { value: known?.value ?? null },
    onSubmit: ({ value }) => save.mutateAsync({ kpiId: kpi.id, month: view.month, value, note: null }),
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.custom.saveValue')} aria-label={kpi.name}>
      <TypedValue
        {...form.bind('value')}
        unit={kpi.unit}
        label={`${kpi.name}. ${t('kpiScreens.custom.value', { month: formatMonth(view.month) })}`}
        required
      />
      <Group>
        <Button variant="subtle" color="gray" onClick={() => archive.mutate({ ...kpi, archived: true })}>
          {t('kpiScreens.custom.archive')}
        </Button>
      </Group>
    </Form>
  );
};

/** Indicators of the dossier, typed by hand each month. */
export const OwnMeasures = ({ view }: { readonly view: KpiView }) => {
  const [adding, setAdding] = useState(false);
  const live = view.custom.filter(({ archived }) => !archived);
  return (
    <SectionCard
      title={t('kpiScreens.custom.title')}
      description={live.length === 0 ? t('kpiScreens.custom.empty') : undefined}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('kpiScreens.custom.add')}
        </Button>
      }
    >
      {live.map((kpi) => (
        <OwnValue key={`${kpi.id}-${view.month}`} kpi={kpi} view={view} />
      ))}
      <SidePanel opened={adding} onClose={() => setAdding(false)} title={t('kpiScreens.custom.add')}>
        <OwnForm onDone={() => setAdding(false)} />
      </SidePanel>
    </SectionCard>
  );
};
