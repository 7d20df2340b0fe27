import { Button } from '@mantine/core';
import { confirm } from '@renderer/ui/feedback';
import { PlaceButton } from '@renderer/ui/navigation';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import { t } from '@shared/text/translate';
import { IconArrowRight } from '@tabler/icons-react';
import type { NextStep } from '../model/next-step';
import { priceText } from '../model/price-text';
import { useConfirmPrices } from '../mutations';

type NextActionProps = {
  readonly step: NextStep;
  readonly rows: readonly SubscriptionView[];
  readonly onOpen: (id: string) => void;
};

/** The next action, as a button that says what it does, and why it matters. */
export const NextAction = ({ step, rows, onOpen }: NextActionProps) => {
  const { mutate: confirmPrices, isPending } = useConfirmPrices();
  const why = <span>{t(`subscriptionScreens.next.${step.kind}Why`)}</span>;
  const ask = async ({ ids, count }: Extract<NextStep, { kind: 'prices' }>) => {
    const names = rows.filter((row) => ids.includes(row.id)).map((row) => `${row.name} (${priceText(row)})`);
    const agreed = await confirm({
      title: t('subscriptionScreens.next.pricesTitle', { count }),
      body: t('subscriptionScreens.next.pricesBody', { names: names.join(', ') }),
      action: t('subscriptionScreens.next.prices', { count }),
    });
    if (agreed) confirmPrices([...ids]);
  };
  if (step.kind === 'seats')
    return (
      <>
        <PlaceButton to="/auditer/sieges" rightSection={<IconArrowRight size={18} aria-hidden />}>
          {t('subscriptionScreens.next.seats')}
        </PlaceButton>
        {why}
      </>
    );
  if (step.kind === 'prices')
    return (
      <>
        <Button loading={isPending} onClick={() => void ask(step)}>
          {t('subscriptionScreens.next.prices', { count: step.count })}
        </Button>
        {why}
      </>
    );
  return (
    <>
      <Button onClick={() => onOpen(step.id)}>
        {t(`subscriptionScreens.next.${step.kind}`, { count: step.count })}
      </Button>
      {why}
    </>
  );
};
