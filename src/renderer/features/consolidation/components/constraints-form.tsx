import { Group, Stack, Text } from '@mantine/core';
import { IntegerField, MoneyField, MultiSelectField, SegmentedField, SwitchField } from '@renderer/ui/fields';
import type { ConsolidationNames, OptimiserRequest } from '@shared/contract/consolidation';
import { type Cents, cents } from '@shared/domain/money';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { choicesOf } from '../model/choices';

const scopes = ['off', 'sensitive', 'all'] as const;
const scopeChoices = () => scopes.map((value) => ({ value, label: t(`optimiser.scopes.${value}`) }));

type Props = {
  readonly request: OptimiserRequest;
  readonly names: ConsolidationNames;
  readonly onChange: (request: OptimiserRequest) => void;
};

const asCents = (value: number | null): Cents | null => (value === null ? null : cents(value));

/** Constraints and weights; what is minimised is said under them. */
export const ConstraintsForm = ({ request, names, onChange }: Props) => {
  const { constraints, weights } = request;
  const constrain = (part: Partial<typeof constraints>) =>
    onChange({ ...request, constraints: { ...constraints, ...part } });
  const weigh = (part: Partial<typeof weights>) => onChange({ ...request, weights: { ...weights, ...part } });
  const tools = choicesOf(names.tools);
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="md">
        <SegmentedField
          label={t('consolidationScreens.optimiser.euHosting')}
          choices={scopeChoices()}
          value={constraints.euHosting}
          onChange={(value) => constrain({ euHosting: value ?? 'off' })}
        />
        <SegmentedField
          label={t('consolidationScreens.optimiser.noTraining')}
          choices={scopeChoices()}
          value={constraints.noTraining}
          onChange={(value) => constrain({ noTraining: value ?? 'off' })}
        />
        <SegmentedField
          label={t('consolidationScreens.optimiser.authorisedOnly')}
          choices={scopeChoices()}
          value={constraints.authorisedOnly}
          onChange={(value) => constrain({ authorisedOnly: value ?? 'off' })}
        />
      </Group>
      <Group align="flex-end" gap="md">
        <IntegerField
          label={t('consolidationScreens.optimiser.horizon')}
          min={1}
          max={60}
          value={request.horizonMonths}
          onChange={(value) => onChange({ ...request, horizonMonths: value ?? 36 })}
          w={150}
        />
        <IntegerField
          label={t('consolidationScreens.optimiser.maxTools')}
          min={1}
          value={constraints.maxTools}
          onChange={(maxTools) => constrain({ maxTools })}
          w={190}
        />
        <MoneyField
          label={t('consolidationScreens.optimiser.budget')}
          value={asCents(constraints.budgetCents)}
          onChange={(budgetCents) => constrain({ budgetCents })}
          w={190}
        />
        <MoneyField
          label={t('consolidationScreens.optimiser.hourWeight')}
          value={asCents(weights.centsPerHour)}
          onChange={(value) => weigh({ centsPerHour: value ?? 0 })}
          w={150}
        />
        <MoneyField
          label={t('consolidationScreens.optimiser.carbonWeight')}
          value={asCents(weights.centsPerKgCo2e)}
          onChange={(value) => weigh({ centsPerKgCo2e: value ?? 0 })}
          w={180}
        />
      </Group>
      <Group align="flex-end" gap="md" grow>
        <MultiSelectField
          label={t('consolidationScreens.optimiser.keptTools')}
          choices={tools}
          value={constraints.keptToolIds}
          onChange={(keptToolIds) => constrain({ keptToolIds })}
        />
        <MultiSelectField
          label={t('consolidationScreens.optimiser.forbidden')}
          choices={tools}
          value={constraints.forbiddenToolIds}
          onChange={(forbiddenToolIds) => constrain({ forbiddenToolIds })}
        />
      </Group>
      <SwitchField
        label={t('optimiser.acceptOptionalHosting')}
        value={constraints.acceptOptionalHosting}
        onChange={(acceptOptionalHosting) => constrain({ acceptOptionalHosting })}
      />
      <SwitchField
        label={t('consolidationScreens.optimiser.individual')}
        value={request.allowIndividualPlans}
        onChange={(allowIndividualPlans) => onChange({ ...request, allowIndividualPlans })}
      />
      <Text size="sm" c="dimmed">
        {t('consolidationScreens.optimiser.weights')} : {t('optimiser.weights.euros')}{' '}
        {weights.centsPerHour > 0
          ? t('optimiser.weights.hours', { hourCents: formatEuros(weights.centsPerHour) })
          : t('optimiser.weights.hoursOff')}{' '}
        {weights.centsPerKgCo2e > 0
          ? t('optimiser.weights.carbon', { kgCents: formatEuros(weights.centsPerKgCo2e) })
          : t('optimiser.weights.carbonOff')}
      </Text>
    </Stack>
  );
};
