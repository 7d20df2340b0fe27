import type { Command } from '@renderer/stores/commands';
import { useGo } from '@renderer/ui/navigation';
import { useCommands } from '@renderer/ui/navigation/use-commands';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconClipboardText, IconPlus, IconReceipt2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useSubscriptions } from '../queries';
import { useRequests } from '../use-requests';

const place = '/auditer/abonnements';

/** In the palette, on any screen: add, paste, and every subscription by its name. */
export const SubscriptionCommands = () => {
  const go = useGo();
  const ask = useRequests((state) => state.ask);
  const subscriptions = useSubscriptions();
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'subscriptions:add',
        group: 'actions',
        label: t('subscriptionScreens.commands.add'),
        keywords: [t('subscriptionScreens.commands.addWords')],
        icon: IconPlus,
        run: () => {
          ask('add');
          go(place);
        },
      },
      {
        id: 'subscriptions:paste',
        group: 'actions',
        label: t('subscriptionScreens.commands.paste'),
        keywords: [t('subscriptionScreens.commands.pasteWords')],
        icon: IconClipboardText,
        run: () => {
          ask('paste');
          go(place);
        },
      },
      ...(subscriptions.data ?? []).map(
        (one): Command => ({
          id: `subscriptions:${one.id}`,
          group: 'records',
          label: one.name,
          description: t('subscriptionScreens.commands.record', {
            cost: one.costView.cost
              ? formatEuros(one.costView.cost.fullCents, { cents: 'never' })
              : t('common.unknown').toLowerCase(),
          }),
          icon: IconReceipt2,
          run: () => go(place, { item: one.id }),
        }),
      ),
    ],
    [ask, go, subscriptions.data],
  );
  useCommands(commands);
  return null;
};
