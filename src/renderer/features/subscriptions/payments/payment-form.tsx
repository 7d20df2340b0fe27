import { Button, Group } from '@mantine/core';
import { DayField, Form, MoneyField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import { earliestDay, latestDay } from '@shared/domain/day';
import { paymentSchema } from '@shared/domain/subscription';
import { t } from '@shared/text/translate';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { originChoices } from '../model/choices';
import { useSavePayment } from '../mutations';

const schema = paymentSchema.omit({ id: true });

/** One payment, typed from an invoice or a statement: date, amount, Entrée, the next. */
export const PaymentForm = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const { mutateAsync: save } = useSavePayment();
  const row = useRef<HTMLDivElement>(null);
  const empty = {
    subscriptionId: subscription.id,
    toolId: subscription.toolId,
    paidOn: null,
    netCents: null,
    debitedCents: null,
    origin: 'invoice' as const,
    label: null,
  };
  const form = useDomainForm({
    schema,
    defaults: empty,
    onSubmit: async (payment) => {
      await save(payment);
      form.reset({ ...empty, origin: payment.origin });
      row.current?.querySelector('input')?.focus();
    },
  });
  return (
    <Form form={form} withButtons={false} aria-label={t('subscriptionScreens.payments.add')}>
      <Group ref={row} gap="sm" align="flex-start">
        <DayField
          {...form.bind('paidOn')}
          label={t('subscriptionScreens.payments.paidOn')}
          min={earliestDay}
          max={latestDay}
          w={138}
        />
        <MoneyField {...form.bind('netCents')} label={t('subscriptionScreens.payments.net')} w={116} />
        <MoneyField {...form.bind('debitedCents')} label={t('subscriptionScreens.payments.debited')} w={116} />
        <SelectField
          {...form.bind('origin')}
          label={t('subscriptionScreens.payments.origin')}
          choices={originChoices().filter(({ value }) => value !== 'catalogue')}
          clearable={false}
          w={136}
        />
        <TextField {...form.bind('label')} label={t('subscriptionScreens.payments.label')} maxLength={500} w={128} />
        <Button type="submit" mt={26} leftSection={<IconPlus size={18} aria-hidden />} loading={form.submitting}>
          {t('common.add')}
        </Button>
      </Group>
    </Form>
  );
};
