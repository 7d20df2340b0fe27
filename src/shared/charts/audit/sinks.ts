import type { SinkSection } from '../../domain/audit-sinks';
import type { Figure } from '../../domain/figure';
import { exactly, type Interval } from '../../domain/interval';
import { formatEuros, formatRange } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { ranges } from '../ranges';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });
const inEuros = (range: Interval): string => formatRange(range, 'eur-cents');

const rangeOf = ({ range, value }: Figure): Interval | null => range ?? (value === null ? null : exactly(value));

/** Euros of each sink, as intervals side by side: they overlap and are never added. A leak of data has no amount. */
export const sinksChart = ({ multi, cards, leak, zombies, choice }: SinkSection, theme: ChartTheme): ChartModel => {
  const items = [
    { label: t('sinks.multi.title'), range: rangeOf(multi.redundant), tone: 'ochre' as const },
    { label: t('sinks.cards.title'), range: rangeOf(cards.euros), tone: 'slate' as const },
    { label: t('sinks.leak.title'), range: rangeOf(leak.euros), tone: 'muted' as const },
    { label: t('sinks.zombies.title'), range: rangeOf(zombies.euros), tone: 'brick' as const },
    { label: t('sinks.choice.title'), range: rangeOf(choice.euros), tone: 'slate' as const },
  ];
  const [widest] = [...items].sort((a, b) => (b.range?.high ?? -1) - (a.range?.high ?? -1));
  const columns = 'auditScreens.sinks.chart.columns';
  return ranges({
    items,
    format: euros,
    formatRange: inEuros,
    columns: [t(`${columns}.sink`), t(`${columns}.low`), t(`${columns}.central`), t(`${columns}.high`)],
    texts: {
      accessibleName: t('auditScreens.sinks.chart.name'),
      reading: widest?.range
        ? t('auditScreens.sinks.chart.reading', { name: widest.label, amount: inEuros(widest.range) })
        : t('auditScreens.sinks.chart.nothing'),
    },
    theme,
  });
};
