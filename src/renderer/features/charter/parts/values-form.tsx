import { Button, Group, Stack } from '@mantine/core';
import {
  DayField,
  DecimalField,
  IntegerField,
  MoneyField,
  NoteField,
  SelectField,
  SwitchField,
  TextField,
} from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CharterView } from '@shared/contract/charter';
import type { CharterValues, CseStatus } from '@shared/domain/charter';
import type { CharterVariable } from '@shared/domain/charter-results';
import { cents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import classes from '../charter.module.css';
import { committeeOf, committeeText, linesOf } from '../model/lines';
import { useSaveValues } from '../mutations';

const cseKinds = ['consulted', 'under-50', 'in-progress'] as const;

type PartProps = { readonly values: CharterValues; readonly set: (part: Partial<CharterValues>) => void };
type TextKeys = 'lightModel' | 'advancedModel' | 'aiContact' | 'dpoContact' | 'reportingChannel';

const Plain = ({ values, set, name }: PartProps & { readonly name: TextKeys }) => (
  <TextField
    label={t(`charter.form.${name}`)}
    value={values[name]}
    onChange={(value) => set({ [name]: value })}
    maxLength={200}
  />
);

const Cse = ({ values, set }: PartProps) => {
  const { cse } = values;
  const [kind, setKind] = useState<CseStatus['kind'] | null>(cse?.kind ?? null);
  const choose = (chosen: CseStatus['kind'] | null) => {
    setKind(chosen);
    // Consulted needs its day: nothing is said until it is known.
    set({ cse: chosen === null || chosen === 'consulted' ? null : { kind: chosen } });
  };
  return (
    <>
      <SelectField
        label={t('charter.form.cse')}
        value={kind}
        onChange={choose}
        placeholder={t('charter.form.cseChoices.unknown')}
        choices={cseKinds.map((value) => ({ value, label: t(`charter.form.cseChoices.${value}`) }))}
      />
      {kind === 'consulted' ? (
        <DayField
          label={t('charter.form.cseOn')}
          value={cse?.kind === 'consulted' ? cse.on : null}
          onChange={(on) => set({ cse: on === null ? null : { kind: 'consulted', on } })}
        />
      ) : null}
    </>
  );
};

const People = ({ values, set }: PartProps) => {
  const [committee, setCommittee] = useState<string | null>(committeeText(values.committee));
  const [uses, setUses] = useState<string | null>((values.highRiskUses ?? []).join('\n') || null);
  const none = values.highRiskUses?.length === 0;
  return (
    <>
      <NoteField
        label={t('charter.form.committee')}
        description={t('charter.form.committeeHelp')}
        value={committee}
        onChange={(text) => {
          setCommittee(text);
          set({ committee: committeeOf(text) });
        }}
      />
      <Stack gap="xs">
        <NoteField
          label={t('charter.form.highRisk')}
          description={t('charter.form.highRiskHelp')}
          value={uses}
          disabled={none}
          onChange={(text) => {
            setUses(text);
            const lines = linesOf(text);
            set({ highRiskUses: lines.length === 0 ? null : lines });
          }}
        />
        <SwitchField
          label={t('charter.form.noHighRisk')}
          value={none}
          onChange={(checked) => set({ highRiskUses: checked ? [] : linesOf(uses).length > 0 ? linesOf(uses) : null })}
        />
      </Stack>
    </>
  );
};

const Figures = ({ values, set }: PartProps) => (
  <>
    <MoneyField
      label={t('charter.form.monthlyBudget')}
      value={values.monthlyBudgetCents === null ? null : cents(values.monthlyBudgetCents)}
      onChange={(monthlyBudgetCents) => set({ monthlyBudgetCents })}
      min={0}
    />
    <DecimalField
      label={t('charter.form.trainingHours')}
      value={values.trainingHours}
      onChange={(trainingHours) => set({ trainingHours })}
      unit="h"
    />
    <DayField
      label={t('charter.form.trainingDueOn')}
      value={values.trainingDueOn}
      onChange={(trainingDueOn) => set({ trainingDueOn })}
    />
    <IntegerField
      label={t('charter.form.answerDays')}
      value={values.answerDays}
      onChange={(answerDays) => set({ answerDays })}
      min={1}
      max={90}
    />
    <IntegerField
      label={t('charter.form.groupThreshold')}
      value={values.groupThreshold}
      onChange={(groupThreshold) => set({ groupThreshold })}
      min={2}
      max={100}
    />
    <IntegerField
      label={t('charter.form.retentionMonths')}
      value={values.retentionMonths}
      onChange={(retentionMonths) => set({ retentionMonths })}
      min={1}
      max={120}
    />
  </>
);

const Variables = ({ variables }: { readonly variables: readonly CharterVariable[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<CharterVariable>();
    return [
      column.text('name', {
        header: t('charter.form.variable'),
        value: (v) => t(`charter.variables.${v.id}`),
        width: 200,
      }),
      column.text('value', { header: t('charter.form.value'), value: (v) => v.text, wrap: true, width: 300 }),
      column.choice('origin', {
        header: t('charter.form.origin'),
        value: (v) => v.origin,
        choices: (['missing', 'typed', 'dossier', 'default', 'not-applicable'] as const).map((value) => ({
          value,
          label: t(`charter.origins.${value}`),
        })),
        tone: (origin) => (origin === 'missing' ? 'attention' : origin === 'default' ? 'muted' : 'good'),
        width: 130,
      }),
    ];
  }, []);
  return (
    <SectionCard title={t('charter.form.variables')} flush>
      <DataTable
        bare
        label={t('charter.form.variables')}
        rows={variables}
        columns={columns}
        rowKey={(v) => v.id}
        maxHeight={420}
        withSearch={false}
      />
    </SectionCard>
  );
};

/** What the charter says of the company: typed here, or taken from the dossier. */
export const ValuesForm = ({ draft }: { readonly draft: NonNullable<CharterView['draft']> }) => {
  const [values, setValues] = useState<CharterValues>(draft.values);
  const save = useSaveValues();
  const set = (part: Partial<CharterValues>) => setValues((before) => ({ ...before, ...part }));
  const props = { values, set };
  return (
    <Stack gap="lg">
      <SectionCard title={t('charter.form.title')} description={t('charter.form.how')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate(values);
          }}
        >
          <Stack gap="md">
            <div className={classes.grid}>
              <DayField
                label={t('charter.form.effectiveOn')}
                value={values.effectiveOn}
                onChange={(effectiveOn) => set({ effectiveOn })}
              />
              <DayField
                label={t('charter.form.reviewOn')}
                value={values.reviewOn}
                onChange={(reviewOn) => set({ reviewOn })}
              />
              {(['lightModel', 'advancedModel', 'aiContact', 'dpoContact', 'reportingChannel'] as const).map((name) => (
                <Plain key={name} {...props} name={name} />
              ))}
              <Figures {...props} />
              <Cse {...props} />
              <People {...props} />
              {(['green', 'orange', 'red'] as const).map((colour) => (
                <TextField
                  key={colour}
                  label={t(`charter.form.examples.${colour}`)}
                  value={values.examples[colour]}
                  onChange={(text) => set({ examples: { ...values.examples, [colour]: text } })}
                  maxLength={300}
                />
              ))}
              <SwitchField
                label={t('charter.form.annexed')}
                value={values.annexed}
                onChange={(annexed) => set({ annexed })}
              />
            </div>
            <p className={classes.hint}>{t('charter.legalNote')}</p>
            <Group>
              <Button type="submit" loading={save.isPending}>
                {t('common.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </SectionCard>
      <Variables variables={draft.variables} />
    </Stack>
  );
};
