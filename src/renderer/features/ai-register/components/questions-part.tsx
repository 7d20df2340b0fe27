import { Button, Stack } from '@mantine/core';
import type { RegisterView } from '@shared/contract/ai-register';
import type { RegisterLine } from '@shared/domain/ai-register';
import { answerWord } from '@shared/text/ai-register-words';
import { t } from '@shared/text/translate';
import { useAnswer } from '../mutations';
import classes from '../register.module.css';
import { QuestionField } from './question-field';

/** As many questions at a time as can be read at a glance. */
const shown = 3;

type PartProps = { readonly line: RegisterLine; readonly reference: RegisterView['reference'] };

const Given = ({ line, reference }: PartProps) => {
  const answer = useAnswer();
  const answers = { ...line.fromDossier, ...line.system.answers };
  const given = reference.questions.filter((question) => answers[question.id] !== undefined);
  if (given.length === 0) return null;
  return (
    <section aria-label={t('aiRegister.questions.given')}>
      <h3 className={classes.head}>{t('aiRegister.questions.givenCount', { count: given.length })}</h3>
      {given.map((question) => {
        const value = answers[question.id];
        const typed = line.system.answers[question.id] !== undefined;
        return (
          <div key={question.id} className={classes.given}>
            <div>
              <p className={classes.hint}>{question.question}</p>
              <p>
                <strong>{value === undefined ? '' : answerWord(question, value)}</strong>{' '}
                {typed ? null : <span className={classes.hint}>({t('aiRegister.questions.fromDossier')})</span>}
              </p>
            </div>
            {typed ? (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                style={{ flexShrink: 0 }}
                aria-label={t('aiRegister.questions.takeBackOf', { question: question.question })}
                onClick={() => answer.mutate({ id: line.system.id, answers: { [question.id]: null } })}
              >
                {t('aiRegister.questions.takeBack')}
              </Button>
            ) : null}
          </div>
        );
      })}
    </section>
  );
};

/** The next questions that matter, then the answers given. */
export const QuestionsPart = ({ line, reference }: PartProps) => {
  const byId = new Map(reference.questions.map((question) => [question.id, question]));
  const next = line.next.flatMap(({ id, decides }) => {
    const question = byId.get(id);
    return question ? [{ question, decides }] : [];
  });
  const level = line.next.filter(({ decides }) => decides === 'level').length;
  return (
    <Stack gap="md">
      <section aria-label={t('aiRegister.questions.title')}>
        <h3 className={classes.head}>{t('aiRegister.questions.title')}</h3>
        <p className={classes.hint}>
          {next.length === 0
            ? t('aiRegister.questions.none')
            : t('aiRegister.questions.left', { level, duties: next.length - level })}
        </p>
        {next.slice(0, shown).map(({ question, decides }) => (
          <QuestionField key={question.id} systemId={line.system.id} question={question} decides={decides} />
        ))}
      </section>
      <Given line={line} reference={reference} />
    </Stack>
  );
};
