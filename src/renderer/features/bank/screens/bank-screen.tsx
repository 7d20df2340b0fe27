import { FileDrop, ProgressPanel, QueryGate } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import type { StatementHistory } from '@shared/contract/bank';
import type { Recognised } from '@shared/domain/bank-review';
import { formatAmount, formatDay, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconReceiptEuro } from '@tabler/icons-react';
import { AnswersCard } from '../components/answers-card';
import { HistoryCard } from '../components/history-card';
import { ResultCard } from '../components/result-card';
import { ReviewFoot } from '../components/review-foot';
import { ReviewView } from '../components/review-view';
import { SpendChart, SpendFigures } from '../components/spend-figures';
import { UnreadableCard } from '../components/unreadable-card';
import { spendOf } from '../model/figures';
import { useBankSpend, useStatementHistory } from '../queries';
import { type Statement, useStatement } from '../use-statement';

/** A question must be answered before a single line is read: there is no period, and no zero, to show. */
const isWaiting = ({ questions, periodFrom }: Recognised): boolean => questions.length > 0 && periodFrom === null;

const answerText = ({ phase }: Statement, history: readonly StatementHistory[]): string => {
  if (phase.kind === 'review') {
    const { items, recognised } = phase.review;
    const [from, to] = [recognised.periodFrom, recognised.periodTo].map((day) => (day === null ? '' : formatDay(day)));
    const params = { from: from ?? '', to: to ?? '' };
    if (isWaiting(recognised)) return t('bankScreens.answerQuestions');
    if (items.length === 0) return t('bankScreens.answerReviewNone', params);
    const total = items.filter(({ currency }) => currency === 'EUR').reduce((sum, item) => sum + item.totalCents, 0);
    const tools = new Set(items.map(({ toolId }) => toolId)).size;
    return t('bankScreens.answerReview', { ...params, total: formatAmount(total), tools });
  }
  if (history.length === 0) return t('bankScreens.answerNone');
  const payments = history.reduce((sum, one) => sum + one.payments, 0);
  return t('bankScreens.answer', { payments, imports: history.length });
};

const Chooser = ({ statement, compact }: { readonly statement: Statement; readonly compact: boolean }) => (
  <FileDrop
    kind="statement"
    anyKind
    compact={compact}
    accept={['.csv', '.ofx', '.qif', '.xml', '.txt']}
    maxMegabytes={64}
    label={t(compact && statement.phase.kind !== 'idle' ? 'bankScreens.another' : 'bankScreens.import')}
    onFiles={([file]) => file && statement.read(file)}
    disabled={statement.phase.kind === 'reading' || statement.sending}
  />
);

const Working = ({ statement }: { readonly statement: Statement }) => {
  const { phase } = statement;
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <SectionCard title={statement.file?.name ?? t('bankScreens.title')}>
          <ProgressPanel
            label={t(`bankScreens.steps.${phase.step}`, {
              done: formatNumber(statement.progress?.done ?? 0),
              total: formatNumber(statement.progress?.total ?? 0),
            })}
            done={statement.progress?.done ?? 0}
            total={statement.progress?.total ?? 1}
            onCancel={statement.cancel}
          />
        </SectionCard>
      );
    case 'unreadable':
      return <UnreadableCard error={phase.error} proposal={phase.proposal} statement={statement} />;
    case 'review':
      return <ReviewView review={phase.review} statement={statement} />;
    case 'done':
      return (
        <ResultCard
          result={phase.result}
          operationId={phase.operationId}
          recognised={phase.review.recognised}
          onClose={statement.close}
        />
      );
  }
};

/** « Que disent vos relevés bancaires ? » */
export const BankScreen = () => {
  const history = useStatementHistory();
  const statement = useStatement();
  const imported = useBankSpend();
  const { phase } = statement;
  const kept = imported.data?.tools ?? [];
  const tools = phase.kind === 'review' ? spendOf(phase.review) : kept;
  return (
    <QueryGate query={history}>
      {(imports) => {
        const blank = phase.kind === 'idle' && imports.length === 0;
        return (
          <ScreenFrame
            wide
            title={t('bankScreens.title')}
            answer={<Answer text={answerText(statement, imports)} />}
            note={t('bankScreens.note')}
            figures={
              phase.kind === 'review' && isWaiting(phase.review.recognised) ? null : phase.kind === 'review' ? (
                <SpendFigures
                  tools={tools}
                  last={{
                    code: 'bankToConfirm',
                    value: phase.review.questions.length,
                    fresh: phase.review.items.flatMap(({ lines }) => lines).filter(({ state }) => state === 'fresh')
                      .length,
                  }}
                />
              ) : tools.length > 0 && phase.kind !== 'reading' ? (
                <SpendFigures
                  tools={tools}
                  last={{ code: 'bankPayments', value: imports.reduce((sum, { payments }) => sum + payments, 0) }}
                />
              ) : null
            }
            chart={tools.length > 0 && phase.kind !== 'reading' ? <SpendChart tools={tools} /> : null}
            actions={blank ? null : <Chooser statement={statement} compact />}
            next={phase.kind === 'review' ? <ReviewFoot review={phase.review} statement={statement} /> : null}
          >
            {blank ? (
              <EmptyState icon={IconReceiptEuro} what={t('bankScreens.empty.what')} why={t('bankScreens.empty.why')}>
                <Chooser statement={statement} compact={false} />
              </EmptyState>
            ) : null}
            <Working statement={statement} />
            {phase.kind === 'idle' || phase.kind === 'done' ? (
              <>
                <HistoryCard imports={imports} />
                <AnswersCard />
              </>
            ) : null}
          </ScreenFrame>
        );
      }}
    </QueryGate>
  );
};
