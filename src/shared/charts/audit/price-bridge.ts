import type { TrapSection } from '../../domain/audit-traps';
import { formatEuros } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { rankedBars } from '../ranked-bars';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

/** From the price displayed to what leaves the bank: rate, VAT and card fees apart. */
export const priceBridgeChart = ({ bridge }: TrapSection, theme: ChartTheme): ChartModel =>
  rankedBars({
    items: [
      { label: t('reports.bridge.displayed'), value: bridge.displayedCents, tone: 'muted' },
      { label: t('reports.bridge.vat'), value: bridge.vatCents, tone: 'ochre' },
      { label: t('reports.bridge.fees'), value: bridge.feesCents, tone: 'ochre' },
      { label: t('reports.bridge.cash'), value: bridge.cashCents, tone: 'green' },
    ],
    keepOrder: true,
    format: euros,
    columns: [t('reports.words.amount'), t('reports.words.perYear')],
    texts: {
      accessibleName: t('reports.charts.bridge.name'),
      reading: t('reports.charts.bridge.reading', {
        displayed: euros(bridge.displayedCents),
        cash: euros(bridge.cashCents),
      }),
    },
    theme,
  });
