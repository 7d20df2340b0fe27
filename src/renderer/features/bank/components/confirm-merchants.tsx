import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { MatchCandidate } from '@shared/domain/bank';
import type { ReviewChoices, ReviewQuestion } from '@shared/domain/bank-review';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { money } from '../model/words';
import classes from './bank.module.css';

type Answers = ReviewChoices['answers'];
type ConfirmMerchantsProps = {
  readonly questions: readonly ReviewQuestion[];
  readonly onAnswer: (answers: Answers) => void;
};

const notAi = 'not-ai';
const nameOf = ({ toolId, vendor, product }: MatchCandidate, suggestion: string | null): string => {
  if (toolId === null) return t('bank.otherProduct', { vendor });
  const name = product ?? toolId;
  return toolId === suggestion ? `${name} (${t('bankScreens.confirm.suggestion')})` : name;
};

type Draft = { readonly value: string; readonly byUse: boolean };

/** Labels that several products share: one answer for each merchant, remembered. */
export const ConfirmMerchants = ({ questions, onAnswer }: ConfirmMerchantsProps) => {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(
    () => new Map(questions.map(({ pattern, suggestion }) => [pattern, { value: suggestion ?? '', byUse: false }])),
  );
  const draftOf = (pattern: string): Draft => drafts.get(pattern) ?? { value: '', byUse: false };
  const set = (pattern: string, draft: Draft) => setDrafts(new Map(drafts).set(pattern, draft));
  const answers = questions.flatMap(({ pattern }): Answers => {
    const { value, byUse } = draftOf(pattern);
    if (value === '') return [];
    // « Another product of the vendor » is no AI tool: the merchant is not asked about again.
    if (value === notAi) return [{ pattern, decision: { kind: 'not-ai' } }];
    return [{ pattern, decision: { kind: 'tool', toolId: value, nature: byUse ? 'usage' : 'subscription' } }];
  });
  return (
    <SectionCard
      title={t('bankScreens.confirm.title')}
      description={t('bankScreens.confirm.description')}
      actions={
        answers.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('bankScreens.confirm.chooseFirst')}
          </Text>
        ) : (
          <Button size="xs" onClick={() => onAnswer(answers)}>
            {t('bankScreens.confirm.acceptAll', { count: answers.length })}
          </Button>
        )
      }
    >
      <Text size="xs" c="dimmed" mb="sm">
        {t('bankScreens.confirm.shortcuts')}
      </Text>
      <ul className={classes.questions}>
        {questions.map(({ pattern, label, lines, candidates, suggestion }) => {
          const draft = draftOf(pattern);
          const total = lines.reduce((sum, line) => sum + Math.abs(line.amountCents), 0);
          const others = candidates.filter(({ toolId }) => toolId === null);
          return (
            <li key={pattern} className={classes.question} data-question={pattern}>
              <div className={classes.questionLabel}>
                <mark className={classes.mark}>{label}</mark>
                <Text size="xs" c="dimmed">
                  {t('bankScreens.confirm.lines', {
                    count: lines.length,
                    amount: money(total, lines[0]?.currency ?? 'EUR'),
                  })}
                </Text>
              </div>
              <Group gap="sm" data-edit>
                <Button
                  data-start
                  data-key="a"
                  size="xs"
                  variant="default"
                  disabled={draft.value === ''}
                  onClick={() => onAnswer(answers.filter((answer) => answer.pattern === pattern))}
                >
                  {t('bankScreens.confirm.accept')}
                </Button>
                <Button
                  data-key="i"
                  size="xs"
                  variant="subtle"
                  color="gray"
                  onClick={() => onAnswer([{ pattern, decision: { kind: 'not-ai' } }])}
                >
                  {t('bankScreens.confirm.notAi')}
                </Button>
                <NativeSelect
                  aria-label={t('bankScreens.confirm.which', { label })}
                  value={draft.value}
                  onChange={(event) => set(pattern, { ...draft, value: event.currentTarget.value })}
                  w={320}
                >
                  <option value="">{t('bankScreens.confirm.later')}</option>
                  {candidates.map((candidate) =>
                    candidate.toolId === null ? null : (
                      <option key={candidate.toolId} value={candidate.toolId}>
                        {nameOf(candidate, suggestion)}
                      </option>
                    ),
                  )}
                  <option value={notAi}>{others[0] ? nameOf(others[0], null) : t('bankScreens.confirm.notAi')}</option>
                </NativeSelect>
                <Checkbox
                  size="sm"
                  label={t('bankScreens.confirm.nature')}
                  checked={draft.byUse}
                  disabled={draft.value === '' || draft.value === notAi}
                  onChange={(event) => set(pattern, { ...draft, byUse: event.currentTarget.checked })}
                />
              </Group>
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
};
