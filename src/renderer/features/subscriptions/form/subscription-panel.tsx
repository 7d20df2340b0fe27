import { Tabs } from '@mantine/core';
import { confirm } from '@renderer/ui/feedback';
import { Later, SidePanel } from '@renderer/ui/layout';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { t } from '@shared/text/translate';
import { useRef, useState } from 'react';
import { type Entry, typedOf } from '../model/draft';
import { type Offer, offerOf } from '../model/offers';
import { PaymentsPanel } from '../payments/payments-panel';
import { usePayments } from '../queries';
import { SubscriptionFormView } from './subscription-form';

export type PanelTab = 'sheet' | 'payments';

/** What the panel shows: a subscription of the list, or one still to be added. */
export type PanelSubject =
  | { readonly kind: 'saved'; readonly view: SubscriptionView; readonly tab: PanelTab }
  | { readonly kind: 'new'; readonly entry: Entry };

type SubscriptionPanelProps = {
  readonly subject: PanelSubject | null;
  readonly offers: readonly Offer[];
  readonly sources: readonly CatalogueSource[];
  readonly onClose: () => void;
};

const width = 860;

const Saved = (
  props: SubscriptionPanelProps & { readonly view: SubscriptionView; readonly tab: PanelTab } & Leaving,
) => {
  const { view, offers, sources, onClose, leave, onDirty } = props;
  const [tab, setTab] = useState<PanelTab>(props.tab);
  const payments = usePayments();
  const count = payments.data?.filter((payment) => payment.subscriptionId === view.id).length ?? 0;
  const [start] = useState<Entry>(() => ({
    offer: offerOf(offers, view),
    ownName: null,
    typed: typedOf(view),
    assumed: [],
  }));
  return (
    <Tabs value={tab} onChange={(next) => setTab(next === 'payments' ? 'payments' : 'sheet')} keepMounted>
      <Tabs.List mb="md">
        <Tabs.Tab value="sheet">{t('subscriptionScreens.panel.sheet')}</Tabs.Tab>
        <Tabs.Tab value="payments">{t('subscriptionScreens.panel.payments', { count })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="sheet">
        <SubscriptionFormView
          start={start}
          id={view.id}
          offers={offers}
          sources={sources}
          onSaved={onClose}
          onCancel={leave}
          onDirty={onDirty}
        />
      </Tabs.Panel>
      <Tabs.Panel value="payments">
        <PaymentsPanel subscription={view} />
      </Tabs.Panel>
    </Tabs>
  );
};

type Leaving = { readonly leave: () => void; readonly onDirty: (dirty: boolean) => void };

/** Side panel of one subscription: its sheet with the true cost, its real payments. Asks before losing what was typed. */
export const SubscriptionPanel = (props: SubscriptionPanelProps) => {
  const { subject, offers, sources, onClose } = props;
  const dirty = useRef(false);
  const leave = async () => {
    const kept =
      dirty.current &&
      !(await confirm({
        title: t('subscriptionScreens.panel.leaveTitle'),
        body: t('subscriptionScreens.panel.leaveBody'),
        action: t('subscriptionScreens.panel.leave'),
        danger: true,
      }));
    if (kept) return;
    dirty.current = false;
    onClose();
  };
  const leaving: Leaving = {
    leave: () => void leave(),
    onDirty: (now) => {
      dirty.current = now;
    },
  };
  return (
    <SidePanel
      opened={subject !== null}
      onClose={leaving.leave}
      title={subject?.kind === 'saved' ? subject.view.name : t('subscriptionScreens.panel.newTitle')}
      size={width}
      guarded={false}
    >
      {subject?.kind === 'saved' ? (
        <Later key={subject.view.id}>
          <Saved {...props} {...leaving} view={subject.view} tab={subject.tab} />
        </Later>
      ) : null}
      {subject?.kind === 'new' ? (
        <SubscriptionFormView
          start={subject.entry}
          id={null}
          offers={offers}
          sources={sources}
          onSaved={onClose}
          onCancel={leaving.leave}
          onDirty={leaving.onDirty}
        />
      ) : null}
    </SidePanel>
  );
};
