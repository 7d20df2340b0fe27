import { Button, Group } from '@mantine/core';
import { ExternalLink } from '@renderer/ui/external-link';
import { Chip } from '@renderer/ui/figures';
import type { PlanView, ToolView } from '@shared/contract/tools';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { sourceDate } from '@shared/text/figure-text';
import { planName } from '@shared/text/offer-label';
import { t } from '@shared/text/translate';
import { dataText, priceText, seenText, termsText } from '../model/catalogue';
import { useRemovePlan } from '../mutations';
import classes from './catalogue.module.css';
import { CatalogueNote } from './catalogue-note';
import { PlanFlags } from './flags';

type PlanItemProps = {
  readonly plan: PlanView;
  readonly source: CatalogueSource | undefined;
  readonly onEdit: () => void;
};

const PlanItem = ({ plan, source, onEdit }: PlanItemProps) => {
  const remove = useRemovePlan();
  const own = plan.origin === 'own';
  const correction = plan.corrects !== null;
  // What the dossier renamed keeps its name; the catalogue's own descriptions are said in French.
  const name = plan.origin === 'own' ? plan.name : planName(plan);
  const named = (action: string) => t('tools.plan.actions', { action, name });
  const editing = t(own ? 'tools.plan.edit' : 'tools.plan.correct');
  const removing = t(correction ? 'tools.plan.restore' : 'tools.plan.remove');
  const seen = source ? sourceDate({ date: source.contentDate ?? source.dateSeen }) : null;
  return (
    <li className={classes.plan}>
      <span className={classes.head}>
        <span className={classes.planName}>{name}</span>
        <Group gap={4}>
          {own ? <Chip tone="neutral">{t(correction ? 'tools.plan.corrected' : 'tools.plan.own')}</Chip> : null}
          <PlanFlags plan={plan} />
        </Group>
      </span>
      <span className={classes.price}>{priceText(plan)}</span>
      <span className={classes.small}>{termsText(plan)}</span>
      <span
        className={plan.trainsOnDataByDefault === 'yes-opt-out' ? `${classes.small} ${classes.warn}` : classes.small}
      >
        {t(`tools.plan.training.${plan.trainsOnDataByDefault}`)}
      </span>
      <span className={classes.small}>{dataText(plan)}</span>
      <span className={classes.small}>
        {seenText(plan)}
        {source ? (
          <>
            {' · '}
            <ExternalLink url={source.url}>{source.title}</ExternalLink>
            {seen === null ? '' : ` (${seen})`}
          </>
        ) : null}
      </span>
      {plan.corrects ? (
        <span className={classes.small}>{t('tools.plan.original', { price: priceText(plan.corrects) })}</span>
      ) : null}
      <CatalogueNote kind="plans" id={plan.id} text={plan.note} own={own} />
      <Group gap="xs">
        <Button size="compact-xs" variant="default" aria-label={named(editing)} onClick={onEdit}>
          {editing}
        </Button>
        {own ? (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={named(removing)}
            onClick={() => remove.mutate({ id: plan.id, name: plan.name, correction })}
          >
            {removing}
          </Button>
        ) : null}
      </Group>
    </li>
  );
};

type PlanListProps = {
  readonly tool: ToolView;
  readonly sources: readonly CatalogueSource[];
  readonly onEdit: (plan: PlanView) => void;
};

/** The plans of a tool: price, terms, data, where and when the price was read. */
export const PlanList = ({ tool, sources, onEdit }: PlanListProps) => (
  <ul className={classes.plans}>
    {tool.plans.map((plan) => (
      <PlanItem
        key={plan.id}
        plan={plan}
        source={sources.find(({ id }) => id === plan.source)}
        onEdit={() => onEdit(plan)}
      />
    ))}
  </ul>
);
