import { Button, NativeSelect, Text } from '@mantine/core';
import type { PaperLine, ReviewChoices } from '@shared/domain/bank-review';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { money } from '../model/words';
import classes from './bank.module.css';
import { Highlighted } from './highlighted';

type Answers = ReviewChoices['answers'];
export type ToolChoice = { readonly value: string; readonly label: string; readonly byUse: boolean };
type WholeLineProps = {
  readonly line: PaperLine;
  readonly tools: readonly ToolChoice[];
  readonly onAnswer: (answers: Answers) => void;
};

const notAi = 'not-ai';
const saidOf = ({ kind, toolName, answered }: PaperLine): string => {
  if (kind === 'to-confirm') return t('bankScreens.whole.toConfirm');
  if (kind === 'tool') return toolName ?? '';
  return answered === 'not-ai' ? t('bankScreens.whole.notAi') : '';
};

/** One operation of the statement, and the tool that the person says it pays. */
export const WholeLine = ({ line, tools, onAnswer }: WholeLineProps) => {
  const [choosing, setChoosing] = useState(false);
  const { pattern } = line;
  const choose = (value: string) => {
    setChoosing(false);
    if (pattern === null || value === '') return;
    const tool = tools.find((one) => one.value === value);
    if (value === notAi) onAnswer([{ pattern, decision: { kind: 'not-ai' } }]);
    else if (tool)
      onAnswer([
        { pattern, decision: { kind: 'tool', toolId: tool.value, nature: tool.byUse ? 'usage' : 'subscription' } },
      ]);
  };
  return (
    <tr data-kind={line.kind}>
      <td className="sb-figures">{formatShortDay(line.bookedOn)}</td>
      <td className={classes.label}>
        {line.kind === 'ordinary' ? (
          line.label
        ) : line.matchedText !== '' && line.label.toUpperCase().includes(line.matchedText.toUpperCase()) ? (
          <Highlighted label={line.label} matched={line.matchedText} />
        ) : (
          <mark className={classes.mark}>{line.label}</mark>
        )}
      </td>
      <td className={`${classes.right} sb-figures`}>{money(line.amountCents, line.currency)}</td>
      <td className={classes.toolCell}>
        {choosing ? (
          <NativeSelect
            size="xs"
            autoFocus
            aria-label={t('bankScreens.whole.chooseFor', { label: line.label })}
            value=""
            onChange={(event) => choose(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setChoosing(false)}
          >
            <option value="">{t('bankScreens.whole.ask')}</option>
            <option value={notAi}>{t('bankScreens.whole.notAi')}</option>
            {tools.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
        ) : (
          <div className={classes.said}>
            <Text size="xs" component="span">
              {saidOf(line)}
              {line.role === null || line.role === 'payment' ? '' : `, ${t(`bankScreens.roles.${line.role}`)}`}
            </Text>
            {pattern === null || line.role === 'fee' ? null : (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('bankScreens.whole.chooseFor', { label: line.label })}
                onClick={() => setChoosing(true)}
              >
                {line.kind === 'ordinary' && line.answered === null
                  ? t('bankScreens.whole.choose')
                  : t('bankScreens.whole.change')}
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
};
