import { Slider, Text } from '@mantine/core';
import { ComboField, type Option } from '@renderer/ui/fields';
import type { CarbonNames } from '@shared/contract/carbon';
import type { LeverEuros, LeverOutcome } from '@shared/domain/carbon-outcomes';
import type { Lever } from '@shared/domain/carbon-plan';
import { massRange, massText } from '@shared/text/carbon-mass';
import { codedText } from '@shared/text/figure-text';
import { formatEuros, formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';
import classes from './carbon.module.css';

const moneyText = (euros: LeverEuros, names: CarbonNames): string => {
  if (euros.status === 'unknown')
    return t('carbonScreens.levers.eurosUnknown', {
      tools: euros.toolsWithoutPrice.map((id) => names.tools[id] ?? t('carbonScreens.noTool')).join(', '),
    });
  const { low, central, high } = euros.cents;
  if (central === 0 && high === 0 && euros.flatTools.length > 0) return t('carbon.leverFlatPrice');
  return low === high
    ? t('carbonScreens.levers.euros', { amount: formatEuros(central) })
    : t('carbonScreens.levers.eurosRange', { low: formatEuros(low), high: formatEuros(high) });
};

type LeverItemProps = {
  readonly lever: Lever;
  readonly outcome: LeverOutcome | undefined;
  readonly names: CarbonNames;
  readonly models: readonly Option[];
  readonly onChange: (lever: Lever) => void;
};

/** One lever: how far it goes, what it saves at once in kg and in euros, what it asks of people. */
export const LeverItem = ({ lever, outcome, names, models, onChange }: LeverItemProps) => {
  const name = t(`carbon.levers.${lever.kind}`);
  return (
    <li className={classes.lever}>
      <div className={classes.leverHead}>
        <Text fw={600}>{name}</Text>
        <Text className="sb-figures">{formatPercent(lever.share * 100)}</Text>
      </div>
      <Slider
        className={classes.slider ?? ''}
        min={0}
        max={100}
        step={1}
        label={null}
        thumbLabel={`${name} : ${t('carbonScreens.levers.share')}`}
        value={Math.round(lever.share * 100)}
        onChange={(value) => onChange({ ...lever, share: value / 100 })}
      />
      {lever.kind === 'lighter-model' ? (
        <ComboField
          label={t('carbonScreens.levers.toModel')}
          value={lever.toModel}
          onChange={(toModel) => toModel !== null && onChange({ ...lever, toModel })}
          options={models}
          w={320}
        />
      ) : null}
      {outcome ? (
        <>
          <Text size="sm" role="status">
            {outcome.savedKg.high > 0
              ? t('carbonScreens.levers.saved', {
                  kg: massText(outcome.savedKg.central),
                  range: massRange(outcome.savedKg),
                  pct: formatPercent(outcome.savedPct ?? 0, 1),
                })
              : t('carbonScreens.levers.nothing')}
          </Text>
          <Text size="sm">{moneyText(outcome.euros, names)}</Text>
          {outcome.warnings.map((warning) => (
            <Text key={`${warning.code}-${JSON.stringify(warning.params)}`} size="sm" c="dimmed">
              {codedText(warning, 'warnings')}
            </Text>
          ))}
        </>
      ) : null}
      <Text size="sm" c="dimmed">
        {t('carbonScreens.levers.comfort', { text: t(`carbon.leverComfort.${lever.kind}`) })}
      </Text>
    </li>
  );
};
