import { ChartCard } from '@renderer/ui/charts';
import { Amount } from '@renderer/ui/figures';
import { subscriptionBridgeChart } from '@shared/charts/audit';
import type { AnnualCost } from '@shared/domain/audit-cost';
import type { Currency } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import type { LiveCost } from '../queries';
import classes from './cost.module.css';
import { RateLine } from './rate-line';

type Line = { readonly label: string; readonly cents: number; readonly strong?: boolean };

/** The parts that add up to the full cost, then what leaves the bank. */
const linesOf = (cost: AnnualCost): readonly Line[] => [
  { label: t('subscriptionScreens.cost.net'), cents: cost.netCents },
  ...(cost.feesCents === 0 ? [] : [{ label: t('subscriptionScreens.cost.fees'), cents: cost.feesCents }]),
  ...(cost.vatLostCents === 0 ? [] : [{ label: t('subscriptionScreens.cost.vatLost'), cents: cost.vatLostCents }]),
  { label: t('subscriptionScreens.cost.full'), cents: cost.fullCents, strong: true },
  ...(cost.vatRecoverableCents === 0 || cost.vatChargedCents === 0
    ? []
    : [{ label: t('subscriptionScreens.cost.vatRecoverable'), cents: cost.vatRecoverableCents }]),
  { label: t('subscriptionScreens.cost.cash'), cents: cost.cashCents, strong: true },
];

type TrueCostProps = { readonly cost: LiveCost; readonly currency: Currency };

/** What the subscription really costs in a year, part by part, while it is being typed. */
export const TrueCost = ({ cost, currency }: TrueCostProps) => {
  const { view } = cost;
  const bridge = view?.bridge ?? null;
  return (
    <section className={classes.card} aria-label={t('subscriptionScreens.cost.title')} aria-busy={cost.late}>
      <h3 className={classes.title}>{t('subscriptionScreens.cost.title')}</h3>
      {view === null ? <p className={classes.muted}>{t('subscriptionScreens.cost.priceNeeded')}</p> : null}
      {view?.cost ? (
        <dl className={classes.lines}>
          {linesOf(view.cost).map((line) => (
            <div key={line.label} className={classes.line} data-strong={line.strong || undefined}>
              <dt>{line.label}</dt>
              <dd>
                <Amount cents={line.cents} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {view ? <RateLine rate={view.rate} /> : null}
      {bridge ? <ChartCard build={(theme) => subscriptionBridgeChart(bridge, currency, theme)} /> : null}
    </section>
  );
};
