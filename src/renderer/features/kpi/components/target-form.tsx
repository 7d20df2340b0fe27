import { Button } from '@mantine/core';
import { Form, PercentField, useDomainForm } from '@renderer/ui/fields';
import type { KpiCard } from '@shared/contract/kpi';
import { kpiTargetSchema } from '@shared/domain/kpi';
import { t } from '@shared/text/translate';
import { useRemoveTarget, useSaveTarget } from '../mutations';
import { TypedValue } from './typed-value';

const schema = kpiTargetSchema.pick({ value: true, tolerancePct: true });
const usualTolerance = 10;

type TargetFormProps = {
  readonly card: KpiCard;
  readonly current: { readonly value: number; readonly tolerancePct: number } | null;
};

/** Target of an indicator, with the tolerance before the light turns red. */
export const TargetForm = ({ card, current }: TargetFormProps) => {
  const save = useSaveTarget();
  const { mutate: remove } = useRemoveTarget();
  const form = useDomainForm({
    schema,
    defaults: current ?? { value: null, tolerancePct: usualTolerance },
    onSubmit: (values) => save.mutateAsync({ ...values, id: card.measure }),
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.target.save')} aria-label={t('kpiScreens.target.title')}>
      <TypedValue {...form.bind('value')} unit={card.figure.unit} label={t('kpiScreens.target.value')} required />
      <PercentField
        {...form.bind('tolerancePct')}
        label={t('kpiScreens.target.tolerance')}
        description={t('kpiScreens.target.toleranceHelp')}
        required
      />
      {current === null ? null : (
        <Button variant="subtle" color="gray" w="fit-content" onClick={() => remove(card.measure)}>
          {t('kpiScreens.target.remove')}
        </Button>
      )}
    </Form>
  );
};
