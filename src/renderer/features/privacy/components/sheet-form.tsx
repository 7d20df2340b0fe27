import { Button, Group, Stack } from '@mantine/core';
import { DayField, MultiSelectField, NoteField, SelectField, TextField, YesNoUnknownField } from '@renderer/ui/fields';
import { VerifyBadge } from '@renderer/ui/figures';
import { GlossaryTerm } from '@renderer/ui/glossary';
import {
  contractStates,
  dataCategories,
  legalBases,
  type PrivacyLine,
  peopleCategories,
  safeguards,
} from '@shared/domain/privacy';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { draftOf, type SheetDraft } from '../model/draft';
import { useRemoveSheet, useSaveSheet } from '../mutations';
import classes from '../privacy.module.css';

type PartProps = {
  readonly draft: SheetDraft;
  readonly set: <K extends keyof SheetDraft>(key: K) => (value: SheetDraft[K]) => void;
};

const Contract = ({ draft, set }: PartProps) => (
  <section className={classes.part} aria-label={t('rgpd.form.contract')}>
    <h3 className={classes.head}>
      {t('rgpd.form.contract')} <GlossaryTerm id="dpa" />
    </h3>
    <div className={classes.grid}>
      <SelectField
        label={t('rgpd.form.contractState')}
        value={draft.contractState}
        clearable={false}
        onChange={(value) => value && set('contractState')(value)}
        choices={contractStates.map((value) => ({ value, label: t(`rgpd.contract.${value}`) }))}
      />
      <DayField label={t('rgpd.form.contractOn')} value={draft.contractOn} onChange={set('contractOn')} />
      <TextField
        label={t('rgpd.form.contractReference')}
        value={draft.contractReference}
        onChange={set('contractReference')}
        maxLength={300}
      />
    </div>
  </section>
);

const Transfer = ({ draft, set }: PartProps) => (
  <section className={classes.part} aria-label={t('rgpd.form.transferTitle')}>
    <h3 className={classes.head}>
      {t('rgpd.form.transferTitle')} {draft.safeguard === 'adequacy-dpf' ? <VerifyBadge /> : null}
    </h3>
    <div className={classes.grid}>
      <SelectField
        label={t('rgpd.form.transfer')}
        value={draft.transfer}
        clearable={false}
        onChange={(value) => value && set('transfer')(value)}
        choices={(['none', 'outside-eu', 'unknown'] as const).map((value) => ({
          value,
          label: t(`rgpd.transfer.${value}`),
        }))}
      />
      {draft.transfer === 'outside-eu' ? (
        <>
          <TextField
            label={t('rgpd.form.transferCountry')}
            value={draft.transferCountry}
            onChange={set('transferCountry')}
            maxLength={100}
          />
          <SelectField
            label={t('rgpd.form.safeguard')}
            value={draft.safeguard}
            onChange={set('safeguard')}
            choices={safeguards.map((value) => ({ value, label: t(`rgpd.safeguard.${value}`) }))}
          />
        </>
      ) : null}
    </div>
    {draft.safeguard === 'adequacy-dpf' ? <p className={classes.hint}>{t('rgpd.dpfNote')}</p> : null}
  </section>
);

const Processing = ({ draft, set, byUse }: PartProps & { readonly byUse: boolean }) => (
  <section className={classes.part} aria-label={t('rgpd.form.processing')}>
    <h3 className={classes.head}>{t('rgpd.form.processing')}</h3>
    <YesNoUnknownField
      label={t('rgpd.form.personalData')}
      value={draft.personalData}
      onChange={(value) => value && set('personalData')(value)}
      {...(byUse ? { description: t('rgpd.form.personalDataByUse') } : {})}
    />
    <NoteField label={t('rgpd.form.purpose')} value={draft.purpose} onChange={set('purpose')} rows={2} />
    <SelectField
      label={t('rgpd.form.legalBasis')}
      value={draft.legalBasis}
      onChange={set('legalBasis')}
      choices={legalBases.map((value) => ({ value, label: t(`rgpd.basis.${value}`) }))}
      {...(draft.legalBasis === 'consent' ? { description: t('rgpd.consentNote') } : {})}
    />
    <MultiSelectField
      label={t('rgpd.form.dataCategories')}
      value={draft.dataCategories}
      onChange={set('dataCategories')}
      choices={dataCategories.map((value) => ({ value, label: t(`rgpd.data.${value}`) }))}
    />
    <MultiSelectField
      label={t('rgpd.form.peopleCategories')}
      value={draft.peopleCategories}
      onChange={set('peopleCategories')}
      choices={peopleCategories.map((value) => ({ value, label: t(`rgpd.people.${value}`) }))}
    />
    <div className={classes.grid}>
      <TextField
        label={t('rgpd.form.recipients')}
        value={draft.recipients}
        onChange={set('recipients')}
        maxLength={500}
      />
      <TextField
        label={t('rgpd.form.retention')}
        placeholder={t('rgpd.form.retentionHint')}
        value={draft.retention}
        onChange={set('retention')}
        maxLength={300}
      />
    </div>
    <NoteField label={t('rgpd.form.security')} value={draft.security} onChange={set('security')} rows={2} />
  </section>
);

type FormProps = { readonly line: PrivacyLine; readonly onClose: () => void };

/** Sheet of a tool: processing, contract, transfers. */
export const SheetForm = ({ line, onClose }: FormProps) => {
  const [draft, setDraft] = useState<SheetDraft>(() => draftOf(line));
  const save = useSaveSheet(line.tool);
  const remove = useRemoveSheet(line.tool);
  const set: PartProps['set'] = (key) => (value) => setDraft((before) => ({ ...before, [key]: value }));
  return (
    <Stack gap="md">
      <Processing draft={draft} set={set} byUse={line.personalData === 'yes' && draft.personalData !== 'yes'} />
      <Contract draft={draft} set={set} />
      <Transfer draft={draft} set={set} />
      <Group justify="space-between">
        <Button loading={save.isPending} onClick={() => save.mutate(draft)}>
          {t('common.save')}
        </Button>
        {line.sheet === null ? null : (
          <Button
            variant="subtle"
            color="brick"
            loading={remove.isPending}
            onClick={() => remove.mutate({ toolId: line.toolId }, { onSuccess: onClose })}
          >
            {t('rgpd.form.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
