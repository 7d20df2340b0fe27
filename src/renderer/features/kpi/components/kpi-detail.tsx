import { Button, Stack } from '@mantine/core';
import { useFigureDrawer } from '@renderer/stores/figure-drawer';
import { ChartCard } from '@renderer/ui/charts';
import { StatusChip } from '@renderer/ui/figures';
import { PlaceButton, type PlacePath } from '@renderer/ui/navigation';
import { kpiHistoryChart } from '@shared/charts/kpi';
import type { KpiCard, KpiView } from '@shared/contract/kpi';
import { isKpiId } from '@shared/domain/kpi-results';
import { codedText, figureFormula } from '@shared/text/figure-text';
import { formatDay, formatMonth, formatValue } from '@shared/text/format';
import { kpiName, nextText, thresholdText, trendText } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { AmendForm } from './amend-form';
import classes from './kpi.module.css';
import { Light } from './kpi-card';
import { TargetForm } from './target-form';

const Said = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <div>
    <p className={classes.term}>{term}</p>
    <p className={classes.said}>{text}</p>
  </div>
);

type DetailProps = { readonly card: KpiCard; readonly view: KpiView };

const Corrections = ({ card, view }: DetailProps) => {
  const [amending, setAmending] = useState(false);
  const { closed } = view;
  if (closed === null) return null;
  return (
    <div>
      {card.amendments.length === 0 ? null : <p className={classes.term}>{t('kpiScreens.amend.list')}</p>}
      {card.amendments.map((one) => (
        <p key={one.id} className={classes.said}>
          {t('kpiScreens.amend.line', {
            on: formatDay(one.amendedOn),
            author: one.author,
            before: formatValue(one.before, card.figure.unit),
            after: formatValue(one.after, card.figure.unit),
            reason: one.reason,
          })}
        </p>
      ))}
      {amending ? (
        <AmendForm card={card} snapshotId={closed.snapshotId} onDone={() => setAmending(false)} />
      ) : (
        <Button variant="default" onClick={() => setAmending(true)}>
          {t('kpiScreens.amend.button')}
        </Button>
      )}
    </div>
  );
};

/** One indicator opened: what it means, how it is computed, its story, its target, what to do. */
export const KpiDetail = ({ card, view }: DetailProps) => {
  const show = useFigureDrawer((state) => state.show);
  const name = kpiName(card);
  const own = view.custom.find(({ id }) => card.measure === `custom:${id}`);
  const points = view.history[card.measure] ?? [];
  const target = view.targets.find(({ id }) => id === card.measure) ?? null;
  const formula = figureFormula(card.figure);
  return (
    <Stack gap="md">
      <div>
        <span className={classes.value}>{formatValue(card.value, card.figure.unit)}</span>
        <p className={classes.term}>
          {formatMonth(view.month)} · {trendText(card.trend, card.figure.unit, card.value)}
        </p>
        <span className={classes.chips}>
          <Light light={card.light} />
          <StatusChip status={card.figure.status} />
        </span>
      </div>
      <div>
        <Said
          term={t('kpiScreens.detail.definition')}
          text={isKpiId(card.measure) ? t(`kpi.definitions.${card.measure}`) : (own?.definition ?? name)}
        />
        {formula === null || card.figure.value === null ? null : (
          <Said term={t('kpiScreens.detail.formula')} text={formula} />
        )}
        <Said term={t('kpiScreens.detail.thresholds')} text={thresholdText(card)} />
        {card.figure.missing.length === 0 ? null : (
          <Said
            term={t('kpiScreens.detail.missing')}
            text={card.figure.missing
              .slice(0, 4)
              .map((one) => codedText(one, 'missing'))
              .join(' ')}
          />
        )}
        <Said term={t('kpiScreens.detail.next')} text={nextText(card)} />
        <div className={classes.chips}>
          <PlaceButton to={card.next.path as PlacePath} variant="default">
            {t('kpiScreens.detail.goThere')}
          </PlaceButton>
          <Button variant="subtle" onClick={() => show({ figure: card.figure, label: name })}>
            {t('kpiScreens.detail.explain')}
          </Button>
        </div>
      </div>
      {points.length === 0 ? (
        <p className={classes.term}>{t('kpiScreens.detail.historyEmpty')}</p>
      ) : (
        <ChartCard title={t('kpiScreens.detail.history')} build={(theme) => kpiHistoryChart(name, points, theme)} />
      )}
      <Corrections card={card} view={view} />
      <section aria-label={t('kpiScreens.target.title')}>
        <h3 className={classes.group}>{t('kpiScreens.target.title')}</h3>
        <TargetForm key={`${card.measure}-${target?.value ?? ''}`} card={card} current={target} />
      </section>
    </Stack>
  );
};
