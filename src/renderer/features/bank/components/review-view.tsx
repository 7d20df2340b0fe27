import { Stack, Text } from '@mantine/core';
import { LeftOutLines } from '@renderer/ui/importing';
import { SectionCard, useGrowing } from '@renderer/ui/layout';
import type { BankReview } from '@shared/domain/bank-review';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { actionFor } from '../model/choices';
import { ignoredLines, refusedLines } from '../model/words';
import { useItemKeys } from '../use-item-keys';
import type { Statement } from '../use-statement';
import classes from './bank.module.css';
import { ComparedCard } from './compared-card';
import { ConfirmMerchants } from './confirm-merchants';
import { PaperItem } from './paper-item';
import { SettledLines } from './paper-lines';
import { ReadingQuestions } from './reading-questions';
import { RecognisedCard } from './recognised-card';
import { WholeStatement } from './whole-statement';

/** Tools of a statement drawn at once. */
const drawnAtOnce = 8;

type ReviewViewProps = { readonly review: BankReview; readonly statement: Statement };

/** The statement as a person would highlight it: what was recognised, what is asked, the payments by tool, what is left. */
export const ReviewView = ({ review, statement }: ReviewViewProps) => {
  const { recognised, items, questions } = review;
  const { settled, setSettled, act } = statement;
  const { drawn, end } = useGrowing(items.length, drawnAtOnce);
  const groups = useItemKeys(items, act, (item) => actionFor(item, settled));
  const lines = useMemo(() => ({ settled, onSettled: setSettled }), [settled, setSettled]);
  const refused = useMemo(() => refusedLines(recognised), [recognised]);
  const ignored = useMemo(() => ignoredLines(recognised), [recognised]);
  return (
    <div ref={groups}>
      <Stack gap="lg">
        <RecognisedCard review={review} statement={statement} />
        {recognised.questions.length > 0 ? (
          <ReadingQuestions questions={recognised.questions} statement={statement} />
        ) : null}
        {questions.length > 0 ? (
          // A new list of labels starts from its own proposals.
          <ConfirmMerchants
            key={questions.map(({ pattern }) => pattern).join('|')}
            questions={questions}
            onAnswer={statement.answer}
          />
        ) : null}
        {items.length > 0 ? (
          <SectionCard title={t('bankScreens.groups.title')} description={t('bankScreens.groups.description')}>
            <Text size="xs" c="dimmed" mb="sm">
              {t('bankScreens.item.shortcuts')}
            </Text>
            <div className={classes.items}>
              <SettledLines value={lines}>
                {items.slice(0, drawn).map((item) => (
                  <PaperItem key={item.id} item={item} chosen={settled.actions.get(item.id)} onAct={act} />
                ))}
              </SettledLines>
              {drawn < items.length ? (
                <Text ref={end} size="sm" c="dimmed">
                  {t('bankScreens.groups.more', { drawn, count: items.length })}
                </Text>
              ) : null}
            </div>
          </SectionCard>
        ) : null}
        <ComparedCard items={items} />
        <WholeStatement readingId={review.readingId} statement={statement} />
        <LeftOutLines
          title={t('bankScreens.refusedTitle', { count: refused.length })}
          lines={refused}
          fileName={t('bankScreens.refusedFile')}
        />
        <LeftOutLines
          tone="quiet"
          title={t('bankScreens.ignoredTitle', { count: ignored.length })}
          lines={ignored}
          fileName={t('bankScreens.ignoredFile')}
        />
      </Stack>
    </div>
  );
};
