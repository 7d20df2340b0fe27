import { Group, Stack } from '@mantine/core';
import { IntegerField, MultiSelectField, PercentField } from '@renderer/ui/fields';
import { type ConsolidationSettings, defaultConsolidationSettings as defaults } from '@shared/domain/consolidation';
import { formatPercent, formatRange } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useKeptDraft } from '../model/use-kept-draft';
import { useSaveSettings } from '../mutations';
import { RangeFields } from './range-fields';

const between = (low: number, high: number) => ({ low, central: (low + high) / 2, high });

const reminderChoices = [90, 60, 45, 30, 21, 14, 7, 3, 1] as const;

/** Hypotheses that the status quo and the scenarios to come start from; saved as they are typed. */
export const DefaultHypotheses = ({ settings }: { readonly settings: ConsolidationSettings }) => {
  const save = useSaveSettings();
  const { draft, change, version } = useKeptDraft(settings, (value) => save.mutate(value));
  const range = formatRange(between(defaults.trainingHoursLow, defaults.trainingHoursHigh), 'hours');
  const admin = formatRange(between(defaults.adminHoursLow, defaults.adminHoursHigh), 'hours');
  return (
    <Stack key={version} gap="lg">
      <Group align="flex-start" gap="xl">
        <RangeFields
          label={t('consolidationScreens.scenarios.trainingHours')}
          hint={t('consolidationScreens.scenarios.hints.trainingHours', { range })}
          unit="hours"
          clearable={false}
          value={between(draft.trainingHoursLow, draft.trainingHoursHigh)}
          onChange={(one) => one && change({ trainingHoursLow: one.low, trainingHoursHigh: one.high })}
        />
        <RangeFields
          label={t('consolidationScreens.scenarios.adminHours')}
          hint={t('consolidationScreens.scenarios.hints.adminHours', { range: admin })}
          unit="hours"
          clearable={false}
          value={between(draft.adminHoursLow, draft.adminHoursHigh)}
          onChange={(one) => one && change({ adminHoursLow: one.low, adminHoursHigh: one.high })}
        />
      </Group>
      <Group align="flex-end" gap="xl">
        <IntegerField
          label={t('consolidationScreens.scenarios.overlap')}
          max={12}
          value={draft.overlapMonths}
          onChange={(overlapMonths) => change({ overlapMonths: overlapMonths ?? 0 })}
          w={260}
        />
        <PercentField
          as="rate"
          label={t('consolidation.hypotheses.delegatedAdminShare')}
          description={t('consolidationScreens.scenarios.hints.adminShare', {
            share: formatPercent(defaults.delegatedAdminShare * 100),
          })}
          limits={{ max: 100 }}
          value={draft.delegatedAdminShare}
          onChange={(share) => share !== null && change({ delegatedAdminShare: share })}
          w={480}
        />
      </Group>
      <MultiSelectField
        label={t('consolidation.hypotheses.reminderDays')}
        choices={reminderChoices.map((days) => ({
          value: String(days),
          label: t('consolidationScreens.scenarios.daysBefore', { days }),
        }))}
        value={draft.reminderDays.map(String)}
        onChange={(values) =>
          change({
            reminderDays: values
              .slice(0, 5)
              .map(Number)
              .sort((a, b) => b - a),
          })
        }
        w={480}
      />
    </Stack>
  );
};
