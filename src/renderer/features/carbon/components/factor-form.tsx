import { Text } from '@mantine/core';
import { DayField, DecimalField, Form, NoteField, TextField, useDomainForm } from '@renderer/ui/fields';
import type { CarbonMethodView } from '@shared/contract/carbon';
import { companyFactorSchema } from '@shared/domain/carbon';
import { formatSignificant } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useSaveFactor } from '../mutations';

const schema = companyFactorSchema;

/** The company's own factor: how many grams, said by whom, on which day. */
export const FactorForm = ({ known, onDone }: { readonly known: CarbonMethodView; readonly onDone: () => void }) => {
  const save = useSaveFactor();
  const { settings, publishedRangeG } = known;
  const form = useDomainForm({
    schema,
    defaults: settings.companyFactor ?? {
      gramsPerRequest: null,
      gramsPerImage: null,
      gramsPerVideoSecond: null,
      gramsPerAudioMinute: null,
      givenBy: null,
      givenOn: null,
      note: null,
    },
    onSubmit: async (companyFactor) => {
      await save.mutateAsync({ ...settings, companyFactor });
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('carbonScreens.footprint.factorSave')} onCancel={onDone}>
      <Text size="sm">
        {t('carbonScreens.footprint.factorHelp', {
          low: formatSignificant(publishedRangeG.low),
          high: formatSignificant(publishedRangeG.high, 3),
        })}
      </Text>
      <DecimalField
        {...form.bind('gramsPerRequest')}
        label={t('carbonScreens.footprint.factorGrams')}
        unit="g"
        required
      />
      <DecimalField {...form.bind('gramsPerImage')} label={t('carbonScreens.footprint.factorImage')} unit="g" />
      <TextField {...form.bind('givenBy')} label={t('carbonScreens.footprint.factorBy')} required />
      <DayField {...form.bind('givenOn')} label={t('carbonScreens.footprint.factorOn')} required />
      <NoteField {...form.bind('note')} label={t('carbonScreens.footprint.factorNote')} />
    </Form>
  );
};
