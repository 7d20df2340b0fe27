import { Stack, Text } from '@mantine/core';
import { IntegerField, MoneyField, MultiSelectField, PercentField, TextField } from '@renderer/ui/fields';
import { Answer, SidePanel } from '@renderer/ui/layout';
import type { ScenariosView } from '@shared/contract/consolidation';
import { cents } from '@shared/domain/money';
import type { Scenario } from '@shared/domain/scenario';
import { chosenComparison } from '@shared/text/consolidation-sentences';
import { figureRange, figureValue } from '@shared/text/figure-text';
import { formatEuros, formatPercent, formatRange } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useKeptDraft } from '../model/use-kept-draft';
import { useSaveScenario } from '../mutations';
import { FeeFields } from './fee-fields';
import { RangeFields } from './range-fields';

type Props = { readonly view: ScenariosView; readonly scenario: Scenario };
const hours = (low: number, high: number): string => formatRange({ low, central: (low + high) / 2, high }, 'hours');

/** What the scenario costs with the values as they are, over the horizon chosen. */
const resultOf = (view: ScenariosView, scenarioId: string): string => {
  const months = view.horizonMonths;
  const cost = view.costs.find((one) => one.scenarioId === scenarioId);
  const figure = months === 12 ? cost?.full12 : cost?.full36;
  if (!figure || figure.value === null) return t('consolidationScreens.scenarios.resultUnknown');
  const saving = chosenComparison(view).ranking.find((one) => one.scenarioId === scenarioId)?.saving ?? null;
  return t('consolidationScreens.scenarios.result', {
    months,
    total: figureRange(figure) ?? figureValue(figure),
    saving: saving === null ? t('consolidation.scenarios.notComparable') : formatRange(saving, 'eur-cents'),
  });
};

const Part = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }) => (
  <Stack gap="md" component="section">
    <Text component="h3" fw={600} m={0}>
      {title}
    </Text>
    {children}
  </Stack>
);

const Editor = ({ view, scenario }: Props) => {
  const save = useSaveScenario();
  const { draft, change, version } = useKeptDraft(scenario, (value) => save.mutate(value));
  const { settings, hourlyCents, names } = view;
  const running = view.scenarios.find(({ kind }) => kind === 'status-quo')?.kept ?? [];
  const keep = (ids: readonly string[]) =>
    change({
      kept: ids.map((subscriptionId) => ({
        subscriptionId,
        seats: draft.kept.find((one) => one.subscriptionId === subscriptionId)?.seats ?? null,
      })),
    });
  return (
    <Stack gap="lg">
      <Text component="p" m={0} aria-live="polite">
        <Answer text={resultOf(view, scenario.id)} />
      </Text>
      <Text size="sm" c="dimmed">
        {t('consolidationScreens.scenarios.editWhy')}
      </Text>
      <Stack gap="xl" key={version}>
        <TextField
          label={t('consolidationScreens.scenarios.name')}
          value={draft.name}
          onChange={(name) => name && change({ name })}
          required
        />
        <Part title={t('consolidationScreens.scenarios.groups.price')}>
          {draft.purchases.map((purchase) => (
            <RangeFields
              key={purchase.id}
              label={t('consolidationScreens.scenarios.priceOf', { name: purchase.label, period: purchase.period })}
              hint={t('consolidationScreens.scenarios.hints.price')}
              unit="euros"
              value={purchase.cents}
              onChange={(price) =>
                change({
                  purchases: draft.purchases.map((one) => (one.id === purchase.id ? { ...one, cents: price } : one)),
                })
              }
            />
          ))}
          {draft.fee === null ? null : <FeeFields fee={draft.fee} onChange={(fee) => change({ fee })} />}
          <MultiSelectField
            label={t('consolidationScreens.scenarios.kept')}
            description={t('consolidationScreens.scenarios.hints.kept')}
            choices={running.map(({ subscriptionId }) => ({
              value: subscriptionId,
              label: names.subscriptions[subscriptionId] ?? subscriptionId,
            }))}
            value={draft.kept.map(({ subscriptionId }) => subscriptionId)}
            onChange={keep}
          />
        </Part>
        <Part title={t('consolidationScreens.scenarios.groups.move')}>
          <RangeFields
            label={t('consolidationScreens.scenarios.migration')}
            hint={t('consolidationScreens.scenarios.hints.migration')}
            unit="euros"
            value={draft.migrationCents}
            onChange={(migrationCents) => change({ migrationCents })}
          />
          <RangeFields
            label={t('consolidationScreens.scenarios.exit')}
            hint={t('consolidationScreens.scenarios.hints.exit')}
            unit="euros"
            value={draft.exitCents}
            onChange={(exitCents) => change({ exitCents })}
          />
          <IntegerField
            label={t('consolidationScreens.scenarios.overlap')}
            description={t('consolidationScreens.scenarios.hints.overlap', {
              months: t('consolidationScreens.scenarios.hints.overlapMonths', { months: settings.overlapMonths }),
            })}
            max={60}
            value={draft.overlapMonths}
            onChange={(overlapMonths) => change({ overlapMonths: overlapMonths ?? 0 })}
          />
        </Part>
        <Part title={t('consolidationScreens.scenarios.groups.staff')}>
          <RangeFields
            label={t('consolidationScreens.scenarios.migrationHours')}
            hint={t('consolidationScreens.scenarios.hints.migrationHours')}
            unit="hours"
            max={100_000}
            value={draft.migrationHours}
            onChange={(migrationHours) => change({ migrationHours })}
          />
          <IntegerField
            label={t('consolidationScreens.scenarios.trainingPeople')}
            description={t('consolidationScreens.scenarios.hints.trainingPeople')}
            max={100_000}
            value={draft.trainingPeople}
            onChange={(trainingPeople) => change({ trainingPeople })}
          />
          <RangeFields
            label={t('consolidationScreens.scenarios.trainingHours')}
            hint={t('consolidationScreens.scenarios.hints.trainingHours', {
              range: hours(settings.trainingHoursLow, settings.trainingHoursHigh),
            })}
            unit="hours"
            value={draft.trainingHoursPerPerson}
            onChange={(trainingHoursPerPerson) => change({ trainingHoursPerPerson })}
          />
          <RangeFields
            label={t('consolidationScreens.scenarios.adminHours')}
            hint={t('consolidationScreens.scenarios.hints.adminHours', {
              range: hours(settings.adminHoursLow, settings.adminHoursHigh),
            })}
            unit="hours"
            value={draft.adminHoursPerToolMonth}
            onChange={(adminHoursPerToolMonth) => change({ adminHoursPerToolMonth })}
          />
          <PercentField
            as="rate"
            label={t('consolidationScreens.scenarios.adminShare')}
            description={t('consolidationScreens.scenarios.hints.adminShare', {
              share: formatPercent(settings.delegatedAdminShare * 100),
            })}
            limits={{ max: 100 }}
            value={draft.adminShare}
            onChange={(adminShare) => adminShare !== null && change({ adminShare })}
          />
          <MoneyField
            label={t('consolidationScreens.scenarios.hourly')}
            description={
              hourlyCents === null
                ? t('consolidationScreens.scenarios.hints.hourlyUnknown')
                : t('consolidationScreens.scenarios.hints.hourly', { value: formatEuros(hourlyCents) })
            }
            value={draft.hourlyCents === null ? null : cents(draft.hourlyCents)}
            onChange={(value) => change({ hourlyCents: value })}
          />
        </Part>
      </Stack>
    </Stack>
  );
};

type PanelProps = { readonly view: ScenariosView; readonly openId: string | null; readonly onClose: () => void };

/** Every hypothesis of one scenario, recalculated as it is typed. */
export const ScenarioEditor = ({ view, openId, onClose }: PanelProps) => {
  const scenario = view.scenarios.find(({ id, kind }) => id === openId && kind !== 'status-quo');
  return (
    <SidePanel
      opened={scenario !== undefined}
      onClose={onClose}
      title={t('consolidationScreens.scenarios.editOf', { name: scenario?.name ?? '' })}
      size={560}
    >
      {scenario ? <Editor key={scenario.id} view={view} scenario={scenario} /> : null}
    </SidePanel>
  );
};
