import { Group } from '@mantine/core';
import { ComboField, DecimalField, Form, MonthField, SelectField, useDomainForm } from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { imageClassSchema, type UsageRow, untoldUsage, usageOriginSchema, usageRowSchema } from '@shared/domain/carbon';
import type { Month } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import {
  modelChoices,
  modelOptions,
  profileChoices,
  teamChoices,
  teamOf,
  toolOptions,
  wholeCompany,
} from '../model/choices';
import { useSaveUsage } from '../mutations';

const schema = z.object({
  team: z.string(),
  ...usageRowSchema.omit({ id: true, teamId: true, inputTokensPerRequest: true, spread: true, note: true }).shape,
});
type Typed = z.output<typeof schema>;
const counted = ['requests', 'images', 'videoSeconds', 'audioMinutes', 'embeddingTokens'] as const;

const problems = (typed: Typed, isNew: boolean): Record<string, string> => {
  if (typed.videoClips && !typed.videoSeconds) return { videoSeconds: t('carbonSetup.row.needSeconds') };
  return isNew && counted.every((unit) => !typed[unit]) ? { requests: t('carbonScreens.row.nothing') } : {};
};

type RowFormProps = {
  readonly row: UsageRow | null;
  readonly month: Month;
  readonly options: CarbonOptions;
  readonly onDone: () => void;
};

/** One line of a month: what a team did with a tool. What is left empty is not known, and not zero. */
export const RowForm = ({ row, month: shown, options, onDone }: RowFormProps) => {
  const save = useSaveUsage();
  const form = useDomainForm({
    schema,
    defaults: {
      ...(row ?? { ...untoldUsage, month: shown, origin: 'declared' as const }),
      team: row ? (row.teamId ?? wholeCompany) : null,
    },
    onSubmit: async ({ team, ...values }) => {
      const fieldErrors = problems({ team, ...values }, row === null);
      if (Object.keys(fieldErrors).length > 0) return { fieldErrors };
      await save.mutateAsync({ ...(row ?? untoldUsage), ...values, teamId: teamOf(team) });
      onDone();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t('carbonScreens.row.save')} onCancel={onDone}>
      <MonthField {...form.bind('month')} label={t('carbonScreens.row.month')} required />
      <SelectField
        {...form.bind('team')}
        label={t('carbonScreens.habit.team')}
        choices={teamChoices(options)}
        required
      />
      <ComboField {...form.bind('toolId')} label={t('carbonScreens.habit.tool')} options={toolOptions(options)} />
      <ComboField
        {...form.bind('model')}
        label={t('carbonScreens.habit.model')}
        description={t('carbonScreens.habit.modelHelp')}
        options={modelOptions(options)}
      />
      <SelectField
        {...form.bind('useId')}
        label={t('carbonScreens.habit.use')}
        description={t('carbonScreens.habit.useHelp')}
        choices={profileChoices(options, row?.useId)}
      />
      <DecimalField {...form.bind('requests')} label={t('carbonScreens.row.requests')} />
      <DecimalField
        {...form.bind('outputTokensPerRequest')}
        label={t('carbonScreens.row.tokens')}
        description={t('carbonScreens.row.tokensHelp')}
      />
      <Group grow align="flex-start">
        <DecimalField
          {...form.bind('images')}
          label={t('carbonScreens.row.images')}
          description={t('carbonSetup.row.imagesHelp')}
        />
        <SelectField
          {...form.bind('imageClass')}
          label={t('carbonSetup.row.imageClass')}
          description={t('carbonSetup.row.imageClassHelp')}
          choices={imageClassSchema.options.map((value) => ({ value, label: t(`carbon.imageClasses.${value}`) }))}
        />
      </Group>
      <Group grow align="flex-start">
        <DecimalField
          {...form.bind('videoClips')}
          label={t('carbonSetup.row.videoClips')}
          description={t('carbonSetup.row.videoHelp')}
        />
        <DecimalField
          {...form.bind('videoSeconds')}
          label={t('carbonSetup.row.videoSeconds')}
          description={t('carbonSetup.row.videoSecondsHelp')}
        />
      </Group>
      <ComboField
        {...form.bind('videoModel')}
        label={t('carbonSetup.row.videoModel')}
        description={t('carbonSetup.row.videoModelHelp')}
        options={modelChoices(options.videoModels)}
      />
      <Group grow align="flex-start">
        <DecimalField {...form.bind('audioMinutes')} label={t('carbonScreens.row.audioMinutes')} />
        <DecimalField {...form.bind('embeddingTokens')} label={t('carbonSetup.row.embeddingTokens')} />
      </Group>
      <SelectField
        {...form.bind('origin')}
        label={t('carbonScreens.row.origin')}
        choices={usageOriginSchema.options.map((value) => ({ value, label: t(`carbon.origins.${value}`) }))}
        clearable={false}
      />
    </Form>
  );
};
