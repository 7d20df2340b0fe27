import { Answer } from '@renderer/ui/layout';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { LiveCost } from '../queries';
import classes from './cost.module.css';
import { rateText } from './rate-line';

/** « Soit 3 122 € HT par an, 3 184 € tout compris, 3 806 € décaissés. », or what is needed to say it. */
export const CostSentence = ({ cost }: { readonly cost: LiveCost }) => {
  const amounts = cost.view?.cost ?? null;
  return (
    <p className={classes.sentence} role="status" aria-busy={cost.late}>
      {amounts ? (
        <>
          <Answer
            text={t('subscriptionScreens.cost.sentence', {
              net: formatEuros(amounts.netCents),
              full: formatEuros(amounts.fullCents),
              cash: formatEuros(amounts.cashCents),
            })}
          />
          {cost.view?.rate.kind === 'known' ? <span className={classes.aside}>{rateText(cost.view.rate)}</span> : null}
        </>
      ) : (
        t(cost.view ? 'subscriptionScreens.cost.rateNeeded' : 'subscriptionScreens.cost.priceNeeded')
      )}
    </p>
  );
};
