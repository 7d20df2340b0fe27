import { Button } from '@mantine/core';
import { DecimalField, Form, MonthField, SelectField, TextField, useDomainForm } from '@renderer/ui/fields';
import { fxRateSchema } from '@shared/domain/company';
import { currencies } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { useEffect, useRef } from 'react';
import type { NeededRate } from '../model/rates';
import { useSaveRate } from '../mutations';
import classes from './company.module.css';

const schema = fxRateSchema.omit({ id: true });
const choices = currencies.filter((currency) => currency !== 'EUR').map((value) => ({ value, label: value }));

type RateFormProps = {
  /** The month and currency to type next; null: the person chooses. */
  readonly wanted: NeededRate | null;
  /** Asked for by « Saisir »: the cursor goes to the rate. */
  readonly asked: boolean;
  readonly onSaved: () => void;
};

/** One rate: month, currency, units for 1 €. Entrée saves and goes on with the next one the dossier lacks. */
export const RateForm = ({ wanted, asked, onSaved }: RateFormProps) => {
  const save = useSaveRate();
  const line = useRef<HTMLDivElement>(null);
  const start = { month: wanted?.month ?? null, currency: wanted?.currency ?? null, rate: null, note: null };
  const form = useDomainForm({
    schema,
    defaults: start,
    onSubmit: async (rate) => {
      if (!(await save(rate))) return undefined;
      form.reset({ ...start, rate: null, note: rate.note });
      onSaved();
      return undefined;
    },
  });
  useEffect(() => {
    if (asked) line.current?.querySelector<HTMLInputElement>('input[name="rate"]')?.focus();
  }, [asked]);
  return (
    <Form form={form} withButtons={false} aria-label={t('company.rates.form')}>
      <div className={`${classes.entry} ${classes.rates}`} ref={line}>
        <MonthField {...form.bind('month')} label={t('company.rates.month')} />
        <SelectField {...form.bind('currency')} label={t('company.rates.currency')} choices={choices} required />
        <DecimalField
          {...form.bind('rate')}
          label={t('company.rates.rate')}
          limits={{ min: 0, max: 100_000, decimals: 6 }}
          {...(form.values.currency === null ? {} : { unit: form.values.currency })}
        />
        <TextField
          {...form.bind('note')}
          label={t('company.rates.note_')}
          placeholder={t('company.rates.noteHint')}
          maxLength={500}
        />
        <Button type="submit" loading={form.submitting}>
          {t('company.rates.save')}
        </Button>
      </div>
    </Form>
  );
};
