import { Button, Collapse, Group } from '@mantine/core';
import { type Choice, Segmented } from '@renderer/ui/fields';
import { Chip, StatusChip } from '@renderer/ui/figures';
import type { BoxResult, QuestionResult } from '@shared/domain/audit-diagnostic';
import type { YesNoUnknown } from '@shared/domain/subscription';
import { sayCoded } from '@shared/text/coded-params';
import { inputLabel, inputValue } from '@shared/text/figure-text';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconAlertTriangle, IconMinus, IconSquare, IconSquareCheckFilled } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useSaveAnswer } from '../mutations';
import classes from './diagnostic.module.css';

type Result = BoxResult | QuestionResult;
const words = 'auditScreens.diagnostic';
const choices: readonly Choice<YesNoUnknown>[] = [
  { value: 'yes', label: t('common.yes') },
  { value: 'no', label: t('common.no') },
  { value: 'unknown', label: t('common.dontKnow') },
];
const keys: Readonly<Record<string, YesNoUnknown>> = { o: 'yes', n: 'no', j: 'unknown' };

const Mark = ({ answer }: { readonly answer: YesNoUnknown }) => {
  const props = { size: 22, 'aria-hidden': true } as const;
  if (answer === 'yes') return <IconSquareCheckFilled {...props} />;
  return answer === 'no' ? <IconSquare {...props} /> : <IconMinus {...props} />;
};

/** What the dossier says, how sure it is, and the data it says it from. */
const FromData = ({ result }: { readonly result: Result }) => {
  const [opened, setOpened] = useState(false);
  const id = useId();
  const { fromData } = result;
  return (
    <div>
      <p className={classes.reason}>
        {sayCoded(fromData.reason)}{' '}
        {fromData.answer === 'unknown' ? null : (
          <Chip tone={fromData.certainty === 'established' ? 'good' : 'attention'}>
            {t(`diagnostic.certainty.${fromData.certainty}`)}
          </Chip>
        )}
      </p>
      {fromData.inputs.length === 0 ? null : (
        <>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            ml={-8}
            aria-expanded={opened}
            aria-controls={id}
            onClick={() => setOpened((was) => !was)}
          >
            {t(`${words}.why`)}
          </Button>
          <Collapse expanded={opened} id={id} transitionDuration={0}>
            <dl className={classes.inputs}>
              {fromData.inputs.map((input) => (
                <div key={`${input.code} ${input.label ?? ''}`}>
                  <dt>
                    {inputLabel(input)} <StatusChip status={input.status} />
                  </dt>
                  <dd>{inputValue(input)}</dd>
                </div>
              ))}
            </dl>
          </Collapse>
        </>
      )}
    </div>
  );
};

type DiagnosticLineProps = {
  readonly statement: string;
  readonly result: Result;
  /** The answer that is bad news. */
  readonly bad: 'yes' | 'no';
};

/** One box or question: what the dossier answers, what a person answers, which of the two holds. */
export const DiagnosticLine = ({ statement, result, bad }: DiagnosticLineProps) => {
  const save = useSaveAnswer();
  const { byHand, answer, basis, conflict, fromData } = result;
  const set = (value: YesNoUnknown) => {
    if (value !== byHand?.answer) save.mutate({ id: result.id, answer: value });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.toLowerCase()];
    if (!chosen) return;
    event.preventDefault();
    set(chosen);
  };
  return (
    <li className={classes.line} data-answer={answer === 'unknown' ? 'unknown' : answer === bad ? 'bad' : 'good'}>
      <span className={classes.mark}>
        <Mark answer={answer} />
      </span>
      <div className={classes.body}>
        <h3 className={classes.statement}>{statement}</h3>
        <p className={classes.force}>
          {t(`${words}.inForce`, { answer: t(`${words}.answers.${answer}`) })} ({t(`diagnostic.basis.${basis}`)})
        </p>
        <FromData result={result} />
        {conflict ? (
          <p className={classes.conflict}>
            <IconAlertTriangle size={16} aria-hidden />
            <span>
              {t('diagnostic.conflict')}{' '}
              {t(fromData.certainty === 'established' ? `${words}.dataWins` : `${words}.handWins`)}
            </span>
          </p>
        ) : null}
      </div>
      <div className={classes.hand}>
        <span className={classes.yours}>{t(`${words}.yours`)}</span>
        <Segmented
          size="xs"
          aria-label={t(`${words}.yoursTo`, { statement })}
          data={choices}
          value={byHand?.answer ?? ''}
          onKeyDown={onKeyDown}
          onChange={set}
        />
        {byHand ? (
          <Group gap={4}>
            <span className={classes.on}>{t(`${words}.byHandOn`, { day: formatDay(byHand.answeredOn) })}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={t(`${words}.takeBackOf`, { statement })}
              onClick={() => save.mutate({ id: result.id, answer: null })}
            >
              {t(`${words}.takeBack`)}
            </Button>
          </Group>
        ) : null}
      </div>
    </li>
  );
};
