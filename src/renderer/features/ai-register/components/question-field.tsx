import { Button, Checkbox, Radio, Stack } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import type { RegisterView } from '@shared/contract/ai-register';
import type { FactValue } from '@shared/domain/ai-act';
import type { OpenQuestion } from '@shared/domain/ai-register';
import { answerWord } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useAnswer } from '../mutations';
import classes from '../register.module.css';

export type Question = RegisterView['reference']['questions'][number];

const NONE = 'none';

type ChoiceProps = {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (value: FactValue) => void;
};

const Several = ({ question, busy, onAnswer }: ChoiceProps) => {
  const [chosen, setChosen] = useState<string[]>([]);
  // « Aucun » and anything else exclude each other.
  const choose = (values: string[]) => {
    const added = values.find((value) => !chosen.includes(value));
    setChosen(added === NONE ? [NONE] : values.filter((value) => value !== NONE));
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Checkbox.Group value={chosen} onChange={choose} aria-label={question.question}>
        <Stack gap={8}>
          {question.options?.map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Button
        size="xs"
        variant="default"
        disabled={chosen.length === 0}
        loading={busy}
        onClick={() => onAnswer(chosen)}
      >
        {t('aiRegister.questions.keep')}
      </Button>
    </Stack>
  );
};

const One = ({ question, busy, onAnswer }: ChoiceProps) => {
  const options =
    question.type === 'boolean'
      ? [
          { value: 'yes', label: t('common.yes') },
          { value: 'no', label: t('common.no') },
        ]
      : (question.options ?? []);
  return (
    <Radio.Group
      value={null}
      onChange={(value) => onAnswer(question.type === 'boolean' ? value === 'yes' : String(value))}
      aria-label={question.question}
    >
      <Stack gap={8}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} disabled={busy} />
        ))}
      </Stack>
    </Radio.Group>
  );
};

type FieldProps = { readonly systemId: string; readonly question: Question; readonly decides: OpenQuestion['decides'] };

/** One question without an answer yet; what is chosen is saved at once. */
export const QuestionField = ({ systemId, question, decides }: FieldProps) => {
  const answer = useAnswer();
  const send = (value: FactValue) => answer.mutate({ id: systemId, answers: { [question.id]: value } });
  const Choice = question.type === 'multi' ? Several : One;
  return (
    <section className={classes.block} aria-label={question.question}>
      <h4 className={classes.head}>
        {question.question}
        {decides === 'level' ? (
          <Chip tone="attention">{t('aiRegister.questions.decidesLevel')}</Chip>
        ) : (
          <Chip tone="muted">{t('aiRegister.questions.decidesDuties')}</Chip>
        )}
      </h4>
      <Stack gap="xs">
        {question.help ? <p className={classes.hint}>{question.help}</p> : null}
        <Choice question={question} busy={answer.isPending} onAnswer={send} />
        {question.default === undefined ? null : (
          <p className={classes.hint}>
            {t('aiRegister.questions.assumed', { value: answerWord(question, question.default) })}
          </p>
        )}
      </Stack>
    </section>
  );
};
