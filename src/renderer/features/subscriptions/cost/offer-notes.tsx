import { ExternalLink } from '@renderer/ui/external-link';
import { VerifyBadge } from '@renderer/ui/figures';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { planTraps } from '@shared/domain/plan-traps';
import type { DefaultAssumption } from '@shared/domain/subscription-defaults';
import { t } from '@shared/text/translate';
import { IconAlertTriangle } from '@tabler/icons-react';
import { StaleBadge } from '../entry/offer-field';
import { planPriceText, planSeenText, sourceOfPlan } from '../model/offer-text';
import type { Offer } from '../model/offers';
import classes from './cost.module.css';

/** Where the price of the catalogue comes from: price, day, source, « à vérifier », « à confirmer ». */
export const OfferPrice = ({
  offer,
  sources,
}: {
  readonly offer: Offer;
  readonly sources: readonly CatalogueSource[];
}) => {
  const { plan } = offer;
  if (!plan) return <p className={classes.source}>{t('subscriptionScreens.offer.noPlan')}</p>;
  const source = sourceOfPlan(plan, sources);
  const priced = plan.priceMonthly !== null || plan.priceAnnualPerMonth !== null;
  return (
    <p className={classes.source}>
      {t('subscriptionScreens.offer.catalogue', { price: planPriceText(plan) })}
      {priced ? ` · ${planSeenText(plan)}` : ''}
      {source ? (
        <>
          {' · '}
          <ExternalLink url={source.url}>{source.title}</ExternalLink>
        </>
      ) : null}{' '}
      {priced && plan.verify ? <VerifyBadge /> : null} {plan.stale ? <StaleBadge /> : null}
    </p>
  );
};

type TrapsProps = { readonly offer: Offer; readonly assumed?: readonly DefaultAssumption[]; readonly max?: number };

/** Short warnings before paying: terms, seats billed anyway, training by default, what the invoice must confirm. */
export const OfferTraps = ({ offer, assumed = [], max = 20 }: TrapsProps) => {
  const lines = [
    ...planTraps(offer.tool, offer.plan).map((trap) => t(`subscriptionScreens.traps.${trap.code}`, trap.params)),
    ...assumed.map((code) => t(`subscriptionScreens.assumed.${code}`)),
  ].slice(0, max);
  return lines.length === 0 ? null : (
    <ul className={classes.traps} aria-label={t('subscriptionScreens.offer.trapsLabel')}>
      {lines.map((line) => (
        <li key={line} className={classes.trap}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
};
