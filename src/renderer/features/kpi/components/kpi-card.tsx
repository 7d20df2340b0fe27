import { UnstyledButton } from '@mantine/core';
import { Chip, type ChipTone, StatusChip } from '@renderer/ui/figures';
import type { KpiCard as Card } from '@shared/contract/kpi';
import type { TrafficLight } from '@shared/domain/kpi';
import { formatRange, formatValue } from '@shared/text/format';
import { kpiName, nextText, trendText } from '@shared/text/kpi-sentence';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import classes from './kpi.module.css';

const tones: Readonly<Record<TrafficLight, ChipTone>> = {
  green: 'good',
  orange: 'attention',
  red: 'danger',
  none: 'muted',
};
const icons = { green: IconCircleCheck, orange: IconAlertTriangle, red: IconCircleX, none: IconCircleDashed } as const;

/** The light with its words: never by colour alone. */
export const Light = ({ light }: { readonly light: TrafficLight }) => (
  <Chip tone={tones[light]} icon={icons[light]}>
    {t(`kpi.lights.${light}`)}
  </Chip>
);

/** One indicator: value, target, light, trend, what to do next. Opens its own page. */
export const KpiCard = ({ card, onOpen }: { readonly card: Card; readonly onOpen: () => void }) => {
  const { figure, value, light } = card;
  const range = figure.range !== null && figure.range.low !== figure.range.high ? figure.range : null;
  return (
    <UnstyledButton className={classes.card} data-light={light} onClick={onOpen}>
      <span className={classes.name}>{kpiName(card)}</span>
      <span className={classes.value}>{formatValue(value, figure.unit)}</span>
      {range === null || card.amendments.length > 0 ? null : (
        <span className={classes.small}>{formatRange(range, figure.unit)}</span>
      )}
      <span className={classes.small}>
        {card.target === null
          ? t('kpiScreens.card.noTarget')
          : t('kpiScreens.card.target', { target: formatValue(card.target, figure.unit) })}
        {' · '}
        {trendText(card.trend, figure.unit, value)}
      </span>
      <span className={classes.small}>{nextText(card)}</span>
      <span className={classes.chips}>
        <Light light={light} />
        <StatusChip status={figure.status} />
        {card.amendments.length > 0 ? <Chip tone="attention">{t('kpiScreens.card.corrected')}</Chip> : null}
      </span>
    </UnstyledButton>
  );
};
