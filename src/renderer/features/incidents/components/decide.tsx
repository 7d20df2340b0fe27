import { Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField, SegmentedField, SelectField, TextField, YesNoUnknownField } from '@renderer/ui/fields';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { Answer } from '@renderer/ui/layout';
import type { IncidentView } from '@shared/contract/incidents';
import { consequenceLevelSchema, type IncidentAnswers, incidentQuestions } from '@shared/domain/incident';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import classes from '../incidents.module.css';
import { ClockLine } from './clock-line';
import type { Part } from './draft';
import { InstantField } from './instant-field';
import { SeverityPart } from './severity';

const decisions = ['undecided', 'yes', 'no'] as const;

const Questions = ({ draft, change }: Part) => {
  const set = <K extends keyof IncidentAnswers>(question: K, value: IncidentAnswers[K]) =>
    change('answers', { ...draft.answers, [question]: value });
  return (
    <Stack gap="sm">
      <h3 className={classes.head}>{t('incidents.questionsTitle')}</h3>
      <p className={classes.hint}>{t('incidents.questionsNote')}</p>
      {incidentQuestions.map((question) =>
        question === 'consequences' ? (
          <SelectField
            key={question}
            label={t('incidents.questions.consequences')}
            value={draft.answers.consequences}
            onChange={(value) => value && set('consequences', value)}
            clearable={false}
            choices={consequenceLevelSchema.options.map((value) => ({
              value,
              label: t(`incidents.consequences.${value}`),
            }))}
            w={280}
          />
        ) : (
          <YesNoUnknownField
            key={question}
            label={t(`incidents.questions.${question}`)}
            value={draft.answers[question]}
            onChange={(value) => value && set(question, value)}
          />
        ),
      )}
    </Stack>
  );
};

type DecisionProps = Part & { readonly of: 'cnil' | 'persons'; readonly view: Pick<IncidentView, 'advice' | 'clock'> };

const Decision = ({ of, draft, change, view }: DecisionProps) => {
  const advice = view.advice[of];
  const decided = draft[of];
  const reasonKey = of === 'cnil' ? 'cnilReason' : 'personsReason';
  return (
    <div className={classes.decision}>
      <h3 className={classes.head}>{t(`incidents.advice.${of}`)}</h3>
      <p className={classes.line}>
        <Answer text={t('incidents.advice.says', { outcome: t(`incidents.outcomes.${of}.${advice.outcome}`) })} />{' '}
        {advice.because.map(sayCoded).join(' ')}
      </p>
      {advice.questions.length > 0 ? (
        <p className={classes.hint}>
          {t('incidents.advice.missing', {
            questions: advice.questions.map((question) => t(`incidents.advice.short.${question}`)).join(', '),
          })}
        </p>
      ) : null}
      <Stack gap="sm" mt="sm">
        <SegmentedField
          label={t(`incidents.fields.${of}Decision`)}
          value={decided}
          onChange={(value) => value && change(of, value)}
          choices={decisions.map((value) => ({ value, label: t(`incidents.decisions.${value}`) }))}
        />
        {decided === 'undecided' ? null : (
          <TextField
            label={t(`incidents.fields.${reasonKey}`)}
            value={draft[reasonKey]}
            onChange={(value) => change(reasonKey, value)}
            required={decided === 'no'}
          />
        )}
        {of === 'cnil' && decided === 'yes' ? (
          <>
            <InstantField
              label={t('incidents.fields.cnilNotifiedAt')}
              value={draft.cnilNotifiedAt}
              onChange={(value) => change('cnilNotifiedAt', value)}
            />
            {view.clock.state === 'overdue' || view.clock.state === 'notified-late' ? (
              <NoteField
                label={t('incidents.fields.cnilDelayReason')}
                value={draft.cnilDelayReason}
                onChange={(value) => change('cnilDelayReason', value)}
                rows={2}
                required
              />
            ) : null}
            <p className={classes.hint}>{t('incidents.advice.teleservice')}</p>
          </>
        ) : null}
        {of === 'persons' && decided === 'yes' ? (
          <DayField
            label={t('incidents.fields.personsToldOn')}
            value={draft.personsToldOn}
            onChange={(value) => change('personsToldOn', value)}
            max={today()}
            w={200}
          />
        ) : null}
      </Stack>
    </div>
  );
};

type DecideProps = Part & { readonly view: Pick<IncidentView, 'advice' | 'clock' | 'severity'> | undefined };

/** Clock, questions, advice and decisions. */
export const Decide = ({ draft, change, view }: DecideProps) => (
  <Stack gap="lg">
    {view ? <ClockLine clock={view.clock} /> : null}
    <p className={classes.hint}>
      <GlossaryTerm id="violation-donnees" /> · <GlossaryTerm id="delai-72-heures" />
    </p>
    <Questions draft={draft} change={change} />
    {view ? (
      <>
        <Decision of="cnil" draft={draft} change={change} view={view} />
        <Decision of="persons" draft={draft} change={change} view={view} />
        <SeverityPart draft={draft} change={change} severity={view.severity} />
      </>
    ) : null}
  </Stack>
);
