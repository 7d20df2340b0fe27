import { Button, Stack, Text } from '@mantine/core';
import { useSession } from '@renderer/stores/session';
import {
  Form,
  IntegerField,
  NoteField,
  PercentField,
  SelectField,
  TextField,
  useDomainForm,
} from '@renderer/ui/fields';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { type Company, companySchema, emptyCompany } from '@shared/domain/company';
import { t } from '@shared/text/translate';
import { useEffect, useMemo, useRef } from 'react';
import { costOfHundred, countryChoices, monthChoices, recoveryOf, vatChoices, zoneChoices } from '../model/profile';
import { useSaveCompany } from '../mutations';
import classes from './company.module.css';
import { LogoField } from './logo-field';

const VatEffect = ({ vat, vatRecovery }: Pick<Company, 'vat' | 'vatRecovery'>) => (
  <p className={classes.effect} data-tone={vat === 'standard' ? undefined : 'attention'} role="status">
    {t(`company.profile.vatEffect.${vat}`, { cost: costOfHundred(recoveryOf({ vat, vatRecovery })) })}
  </p>
);

/** Everything known of the company, each field with what it changes. */
export const ProfileForm = ({ company }: { readonly company: Company | null }) => {
  const save = useSaveCompany();
  // A dossier usually bears the company's name: proposed, and saved with the rest.
  const proposed = useSession(({ dossier }) => dossier?.name ?? null);
  const saved = useMemo(() => company ?? { ...emptyCompany(''), name: proposed }, [company, proposed]);
  const form = useDomainForm({
    schema: companySchema,
    defaults: saved,
    onSubmit: (values) => save.mutateAsync({ ...values, vatRecovery: recoveryOf(values) }),
  });
  const reset = useRef(form.reset);
  useEffect(() => {
    reset.current = form.reset;
  });
  // What is saved, here or by an undo, is what the form starts from.
  useEffect(() => reset.current(saved), [saved]);
  const { values } = form;
  const vat = values.vat ?? 'standard';
  const month = form.bind('fiscalYearStartMonth');
  return (
    <Form form={form} withButtons={false} aria-label={t('nav.screens.reglages.entreprise')}>
      <Stack gap="lg">
        <SectionCard
          title={t('company.profile.sections.identity')}
          description={t('company.profile.sections.identityHelp')}
        >
          <div className={classes.pair}>
            <TextField {...form.bind('name')} label={t('company.profile.fields.name')} required />
            <TextField
              {...form.bind('siren')}
              label={t('company.profile.fields.siren')}
              description={t('company.profile.fields.sirenHelp')}
            />
            <TextField {...form.bind('sector')} label={t('company.profile.fields.sector')} maxLength={200} />
            <TextField {...form.bind('city')} label={t('company.profile.fields.city')} maxLength={200} />
            <IntegerField
              {...form.bind('headcount')}
              label={t('company.profile.fields.headcount')}
              description={t('company.profile.fields.headcountHelp')}
              unit={t('company.profile.fields.headcountUnit')}
              min={1}
              max={100_000}
            />
            <SelectField
              {...form.bind('country')}
              label={t('company.profile.fields.country')}
              description={t('company.profile.fields.countryHelp')}
              choices={countryChoices(values.country ?? 'FR')}
              required
            />
          </div>
        </SectionCard>
        <SectionCard
          title={t('company.profile.sections.tax')}
          description={
            <>
              {t('company.profile.sections.taxHelp')} <GlossaryTerm id="tva" /> · <GlossaryTerm id="autoliquidation" />
            </>
          }
        >
          <Stack gap="md">
            <div className={classes.pair}>
              <SelectField
                {...form.bind('vat')}
                label={t('company.profile.fields.vat')}
                choices={vatChoices()}
                required
              />
              {vat === 'partial' ? (
                <PercentField
                  {...form.bind('vatRecovery')}
                  as="rate"
                  label={t('company.profile.fields.vatRecovery')}
                  description={t('company.profile.fields.vatRecoveryHelp')}
                />
              ) : null}
            </div>
            <VatEffect vat={vat} vatRecovery={values.vatRecovery ?? 1} />
          </Stack>
        </SectionCard>
        <SectionCard title={t('company.profile.sections.calculation')}>
          <div className={classes.pair}>
            <SelectField
              {...month}
              value={month.value === null ? null : String(month.value)}
              onChange={(value) => month.onChange(value === null ? null : Number(value))}
              label={t('company.profile.fields.fiscalYearStartMonth')}
              description={t('company.profile.fields.fiscalYearHelp')}
              choices={monthChoices()}
              required
            />
            <SelectField
              {...form.bind('countryMix')}
              label={t('company.profile.fields.countryMix')}
              description={t('company.profile.fields.countryMixHelp')}
              choices={zoneChoices(values.countryMix ?? 'FRA')}
              required
            />
          </div>
        </SectionCard>
        <SectionCard title={t('company.profile.sections.paper')}>
          <Stack gap="md">
            <LogoField
              value={values.logo}
              onChange={(logo) => form.set('logo', logo)}
              companyName={values.name ?? ''}
            />
            <NoteField
              {...form.bind('note')}
              label={t('company.profile.fields.note')}
              description={t('company.profile.fields.noteHelp')}
            />
          </Stack>
        </SectionCard>
      </Stack>
      <div className={classes.foot}>
        <Button type="submit" loading={form.submitting} disabled={company !== null && !form.dirty}>
          {t('common.save')}
        </Button>
        {form.errorCount > 0 ? (
          <Text size="sm" c="brick" role="status">
            {t('fields.checkErrors', { count: form.errorCount })}
          </Text>
        ) : null}
        <PlaceButton to="/reglages/equipes" variant="subtle">
          {t('company.profile.next')}
        </PlaceButton>
      </div>
    </Form>
  );
};
