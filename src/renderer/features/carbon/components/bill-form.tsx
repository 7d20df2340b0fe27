import { DecimalField, Form, MoneyField, MonthField, NoteField, TextField, useDomainForm } from '@renderer/ui/fields';
import { type ElectricityBill, electricityBillSchema } from '@shared/domain/carbon-plan';
import { t } from '@shared/text/translate';
import { useSaveBill } from '../mutations';

const schema = electricityBillSchema.omit({ id: true });

/** One electricity bill: a month, a site, kWh and euros, either of which may be unknown. */
export const BillForm = ({ bill, onDone }: { readonly bill: ElectricityBill | null; readonly onDone: () => void }) => {
  const save = useSaveBill();
  const form = useDomainForm({
    schema,
    defaults: bill ?? { month: null, site: null, kwh: null, netCents: null, note: null },
    onSubmit: async (values) => {
      if (values.kwh === null && values.netCents === null)
        return { fieldErrors: { kwh: t('carbonScreens.electricity.needOne') } };
      await save.mutateAsync({ ...values, ...(bill ? { id: bill.id } : {}) });
      onDone();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t('carbonScreens.electricity.save')} onCancel={onDone}>
      <MonthField {...form.bind('month')} label={t('carbonScreens.electricity.month')} required />
      <DecimalField {...form.bind('kwh')} label={t('carbonScreens.electricity.kwh')} unit="kWh" />
      <MoneyField {...form.bind('netCents')} label={t('carbonScreens.electricity.amount')} />
      <TextField
        {...form.bind('site')}
        label={t('carbonScreens.electricity.site')}
        description={t('carbonScreens.electricity.siteHelp')}
      />
      <NoteField {...form.bind('note')} label={t('carbonScreens.electricity.note')} />
    </Form>
  );
};
