import { Form, NoteField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { KpiCard } from '@shared/contract/kpi';
import { kpiAmendmentSchema } from '@shared/domain/kpi';
import { t } from '@shared/text/translate';
import { useAmend } from '../mutations';
import { TypedValue } from './typed-value';

const schema = kpiAmendmentSchema.pick({ after: true, reason: true, author: true });

type AmendFormProps = { readonly card: KpiCard; readonly snapshotId: string; readonly onDone: () => void };

/** A dated correction of a closed value: the closing itself stays as it was. */
export const AmendForm = ({ card, snapshotId, onDone }: AmendFormProps) => {
  const amend = useAmend();
  const form = useDomainForm({
    schema,
    defaults: { after: card.value, reason: null, author: null },
    onSubmit: async (values) => {
      await amend.mutateAsync({ ...values, snapshotId, measure: card.measure });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('kpiScreens.amend.save')} onCancel={onDone}>
      <TypedValue {...form.bind('after')} unit={card.figure.unit} label={t('kpiScreens.amend.after')} />
      <NoteField {...form.bind('reason')} label={t('kpiScreens.amend.reason')} required />
      <TextField {...form.bind('author')} label={t('kpiScreens.amend.author')} required />
    </Form>
  );
};
