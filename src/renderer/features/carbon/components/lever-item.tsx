import { ActionIcon, Group, Slider, Text } from '@mantine/core';
import { ComboField, MultiSelectField } from '@renderer/ui/fields';
import type { CarbonNames, CarbonOptions } from '@shared/contract/carbon';
import type { LeverEuros, LeverOutcome } from '@shared/domain/carbon-outcomes';
import type { Lever } from '@shared/domain/carbon-plan';
import type { Coded } from '@shared/domain/figure';
import { massRange, massText } from '@shared/text/carbon-mass';
import { codedText } from '@shared/text/figure-text';
import { formatEuros, formatPercent } from '@shared/text/format';
import { leverName } from '@shared/text/lever-name';
import { t } from '@shared/text/translate';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { modelChoices, modelOptions } from '../model/choices';
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

/** A team by its name; uses without a team are those of the whole company. */
const named = ({ code, params }: Coded, names: CarbonNames): Coded =>
  params.team === undefined
    ? { code, params }
    : { code, params: { ...params, team: names.teams[String(params.team)] ?? t('carbonScreens.wholeCompany') } };

const Effect = ({ outcome, names }: { readonly outcome: LeverOutcome; readonly names: CarbonNames }) => (
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
        {codedText(named(warning, names), 'warnings')}
      </Text>
    ))}
  </>
);

/** Where a lever stands in the plan: each acts on what the ones before it left. */
export type LeverPlace = { readonly at: number; readonly count: number };
type LeverItemProps = {
  readonly lever: Lever;
  readonly place: LeverPlace;
  readonly outcome: LeverOutcome | undefined;
  readonly names: CarbonNames;
  readonly options: CarbonOptions;
  readonly modelsInUse: readonly string[];
  readonly onChange: (lever: Lever) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One lever: its place, how far it goes and for whom, what it saves at once in kg and in euros, what it asks. */
export const LeverItem = (props: LeverItemProps) => {
  const { lever, place, outcome, names, options, modelsInUse, onChange, onMove, onRemove } = props;
  const name = leverName(lever, names);
  const button = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  return (
    <li
      className={classes.lever}
      aria-label={`${name}. ${t('carbonSetup.levers.order', { place: place.at + 1, count: place.count })}`}
    >
      <div className={classes.leverHead}>
        <Text fw={600}>{t('carbonSetup.levers.numbered', { place: place.at + 1, name })}</Text>
        <Group gap={4} wrap="nowrap">
          <Text className="sb-figures">{formatPercent(lever.share * 100)}</Text>
          <ActionIcon
            {...button}
            id={`lever-up-${lever.id}`}
            disabled={place.at === 0}
            aria-label={`${t('carbonSetup.levers.up')} : ${name}`}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...button}
            id={`lever-down-${lever.id}`}
            disabled={place.at === place.count - 1}
            aria-label={`${t('carbonSetup.levers.down')} : ${name}`}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon {...button} aria-label={`${t('carbonSetup.levers.remove')} : ${name}`} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
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
      <Group gap="md" align="flex-start">
        {lever.kind === 'lighter-model' ? (
          <>
            <ComboField
              label={t('carbonSetup.levers.fromModel')}
              placeholder={t('carbonSetup.levers.fromModelHelp')}
              value={lever.fromModel}
              onChange={(fromModel) => onChange({ ...lever, fromModel })}
              options={modelChoices([...new Set([...modelsInUse, ...(lever.fromModel ? [lever.fromModel] : [])])])}
              w={250}
            />
            <ComboField
              label={t('carbonScreens.levers.toModel')}
              value={lever.toModel}
              onChange={(toModel) => toModel !== null && onChange({ ...lever, toModel })}
              options={modelOptions(options)}
              w={250}
            />
          </>
        ) : null}
        <MultiSelectField<string>
          label={t('carbonSetup.levers.teams')}
          placeholder={t('carbonSetup.levers.teamsHelp')}
          choices={options.teams.map((team) => ({ value: team.id, label: team.name }))}
          value={lever.scope.teamIds}
          onChange={(teamIds) =>
            onChange({ ...lever, scope: { ...lever.scope, teamIds: teamIds.length === 0 ? null : teamIds } })
          }
          w={300}
        />
      </Group>
      {outcome ? <Effect outcome={outcome} names={names} /> : null}
      <Text size="sm" c="dimmed">
        {t('carbonScreens.levers.comfort', { text: t(`carbon.leverComfort.${lever.kind}`) })}
      </Text>
    </li>
  );
};
