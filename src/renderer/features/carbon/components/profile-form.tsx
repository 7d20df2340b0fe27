import { Alert, Group, Text } from '@mantine/core';
import { DecimalField, Form, SelectField, SwitchField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { CarbonOptions, ProfileChoice } from '@shared/contract/carbon';
import {
  embeddingClassSchema,
  imageClassSchema,
  transcriptionClassSchema,
  type UseProfile,
  useProfileSchema,
} from '@shared/domain/carbon';
import { nameSchema } from '@shared/domain/ids';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import { useSaveProfile } from '../mutations';

const { kind, reasoning, imageClass, transcriptionClass, embeddingClass } = useProfileSchema.shape;
const tokens = z.number().nonnegative().max(1e7).nullable();
const schema = z.object({
  name: nameSchema,
  kind,
  low: tokens,
  central: tokens,
  high: tokens,
  reasoning,
  imageClass,
  transcriptionClass,
  embeddingClass,
});
type Typed = z.output<typeof schema>;

const problems = (typed: Typed): Record<string, string> => {
  if (typed.kind !== 'text') return {};
  const { low, central, high } = typed;
  if (central === null || central === 0) return { central: t('carbonSetup.profiles.needTokens') };
  return (low ?? central) > central || (high ?? central) < central
    ? { central: t('carbonSetup.profiles.notOrdered') }
    : {};
};

/** Only what the kind has: the rest of a former kind is not kept. */
const profileOf = ({ name, kind: of, low, central, high, ...typed }: Typed): Omit<UseProfile, 'id' | 'archived'> => ({
  name,
  kind: of,
  outputTokens: of === 'text' && central !== null ? { low: low ?? central, central, high: high ?? central } : null,
  reasoning: of === 'text' && typed.reasoning,
  imageClass: of === 'image' ? typed.imageClass : null,
  transcriptionClass: of === 'transcription' ? typed.transcriptionClass : null,
  embeddingClass: of === 'embedding' ? typed.embeddingClass : null,
});

type ProfileFormProps = {
  readonly profile: ProfileChoice | null;
  readonly options: CarbonOptions;
  readonly onDone: () => void;
};

/** A use profile of the dossier: a name, a kind, and what one use is worth. */
export const ProfileForm = ({ profile, options, onDone }: ProfileFormProps) => {
  const save = useSaveProfile();
  const form = useDomainForm({
    schema,
    defaults: {
      name: profile?.name ?? null,
      kind: profile?.kind ?? 'text',
      low: profile?.outputTokens?.low ?? null,
      central: profile?.outputTokens?.central ?? null,
      high: profile?.outputTokens?.high ?? null,
      reasoning: profile?.reasoning ?? false,
      imageClass: profile?.imageClass ?? null,
      transcriptionClass: profile?.transcriptionClass ?? null,
      embeddingClass: profile?.embeddingClass ?? null,
    },
    onSubmit: async (typed) => {
      const same = (name: string | null) => name?.localeCompare(typed.name, 'fr', { sensitivity: 'base' }) === 0;
      const taken = options.profiles.some((one) => one.id !== profile?.id && same(one.name));
      const fieldErrors = { ...problems(typed), ...(taken ? { name: t('carbonSetup.profiles.sameName') } : {}) };
      if (Object.keys(fieldErrors).length > 0) return { fieldErrors };
      await save.mutateAsync({ ...profileOf(typed), archived: false, ...(profile ? { id: profile.id } : {}) });
      onDone();
      return undefined;
    },
  });
  const { values } = form;
  const classed = { label: t('carbonSetup.profiles.classLabel'), description: t('carbonSetup.profiles.classHelp') };
  return (
    <Form form={form} submitLabel={t('carbonSetup.profiles.save')} onCancel={onDone}>
      {profile?.used ? (
        <Alert color="slate" variant="outline">
          {t('carbonSetup.profiles.usedHelp')}
        </Alert>
      ) : null}
      <TextField {...form.bind('name')} label={t('carbonSetup.profiles.name')} required />
      <SelectField
        {...form.bind('kind')}
        label={t('carbonSetup.profiles.kind')}
        choices={kind.options.map((value) => ({ value, label: t(`carbonSetup.profiles.kinds.${value}`) }))}
        clearable={false}
      />
      {values.kind === 'text' ? (
        <>
          <Group grow align="flex-start">
            <DecimalField {...form.bind('low')} label={t('carbonSetup.profiles.low')} />
            <DecimalField {...form.bind('central')} label={t('carbonSetup.profiles.central')} required />
            <DecimalField {...form.bind('high')} label={t('carbonSetup.profiles.high')} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('carbonSetup.profiles.tokensHelp')}
          </Text>
          <SwitchField {...form.bind('reasoning')} label={t('carbonSetup.profiles.reasoningLabel')} />
        </>
      ) : null}
      {values.kind === 'image' ? (
        <SelectField
          {...form.bind('imageClass')}
          {...classed}
          choices={imageClassSchema.options.map((value) => ({ value, label: t(`carbon.imageClasses.${value}`) }))}
        />
      ) : null}
      {values.kind === 'transcription' ? (
        <SelectField
          {...form.bind('transcriptionClass')}
          {...classed}
          choices={transcriptionClassSchema.options.map((value) => ({
            value,
            label: t(`carbon.transcriptionClasses.${value}`),
          }))}
        />
      ) : null}
      {values.kind === 'embedding' ? (
        <SelectField
          {...form.bind('embeddingClass')}
          {...classed}
          choices={embeddingClassSchema.options.map((value) => ({
            value,
            label: t(`carbon.embeddingClasses.${value}`),
          }))}
        />
      ) : null}
    </Form>
  );
};
