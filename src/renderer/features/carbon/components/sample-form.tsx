import { Group, Text } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, Form, IntegerField, SelectField, useDomainForm } from '@renderer/ui/fields';
import type { CarbonOptions } from '@shared/contract/carbon';
import { nonEssentialSampleSchema } from '@shared/domain/carbon';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import { teamChoices, teamOf } from '../model/choices';
import { useSaveSample } from '../mutations';

const { takenOn, size, nonEssential } = nonEssentialSampleSchema.shape;
const schema = z.object({ team: z.string(), takenOn, size, nonEssential });

/** Two minutes: the last ten uses of a team, classed by the team itself. */
export const SampleForm = ({ options, onDone }: { readonly options: CarbonOptions; readonly onDone: () => void }) => {
  const save = useSaveSample();
  const form = useDomainForm({
    schema,
    defaults: { team: null, takenOn: today(), size: 10, nonEssential: null },
    onSubmit: async ({ team, ...values }) => {
      if (values.nonEssential > values.size)
        return { fieldErrors: { nonEssential: t('carbonScreens.sample.tooMany') } };
      await save.mutateAsync({ ...values, teamId: teamOf(team), note: null });
      onDone();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t('carbonScreens.sample.save')} onCancel={onDone}>
      <Text size="sm">{t('carbonScreens.sample.description')}</Text>
      <SelectField
        {...form.bind('team')}
        label={t('carbonScreens.sample.team')}
        choices={teamChoices(options)}
        required
      />
      <Text fw={500}>{t('carbonScreens.sample.question')}</Text>
      <Group grow align="flex-start">
        <IntegerField {...form.bind('nonEssential')} label={t('carbonScreens.sample.nonEssential')} required />
        <IntegerField {...form.bind('size')} label={t('carbonScreens.sample.size')} min={1} required />
      </Group>
      <DayField {...form.bind('takenOn')} label={t('carbonScreens.sample.takenOn')} required />
    </Form>
  );
};
