import type { PriceBridge } from '../../domain/audit-cost';
import type { Currency } from '../../domain/money';
import { formatAmount, formatEuros } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import type { ChartTheme } from '../theme';
import { type WaterfallItem, waterfall } from '../waterfall';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });
const step = (label: string, value: number): WaterfallItem => ({
  label,
  value,
  kind: 'step',
  tone: value < 0 ? 'slate' : 'ochre',
});

/** One subscription: from the price displayed for a year to what leaves the bank, with the rate, VAT and fees apart. */
export const subscriptionBridgeChart = (bridge: PriceBridge, currency: Currency, theme: ChartTheme): ChartModel =>
  waterfall({
    items: [
      // 1 500 $ taken for 1 500 €: the reading that the next bar corrects.
      {
        label: t(`subscriptionScreens.bridge.${currency === 'EUR' ? 'displayed' : 'displayedForeign'}`),
        value: bridge.displayedCents,
        kind: 'total',
        tone: 'muted',
      },
      ...(currency === 'EUR' ? [] : [step(t('subscriptionScreens.bridge.rate'), bridge.rateCents)]),
      step(t('subscriptionScreens.bridge.vat'), bridge.vatCents),
      ...(bridge.feesCents === 0 ? [] : [step(t('subscriptionScreens.bridge.fees'), bridge.feesCents)]),
      { label: t('subscriptionScreens.bridge.cash'), value: bridge.cashCents, kind: 'total' },
    ],
    format: euros,
    columns: [t('subscriptionScreens.bridge.step'), t('subscriptionScreens.bridge.perYear')],
    texts: {
      accessibleName: t('subscriptionScreens.bridge.name'),
      reading: t('subscriptionScreens.bridge.reading', {
        displayed: formatAmount(bridge.displayedCents, currency, { cents: 'never' }),
        cash: euros(bridge.cashCents),
      }),
    },
    theme,
  });
