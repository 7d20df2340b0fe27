import { Button, Menu } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { supportChart } from '@shared/charts/people';
import type { QuestionView } from '@shared/contract/questions';
import { questionTopics } from '@shared/domain/question';
import { t } from '@shared/text/translate';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { QuestionPanel } from '../components/question-panel';
import { useFaq, usePublish, useRemoveQuestion } from '../mutations';
import { type QuestionsView, useQuestions } from '../queries';

const newItem = 'nouvelle';
const states = ['waiting', 'answered', 'published'] as const;
const stateOf = (one: QuestionView): (typeof states)[number] =>
  one.answer === null ? 'waiting' : one.publishedOn === null ? 'answered' : 'published';

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<QuestionView>();
    return [
      column.text('question', {
        header: t('questions.fields.question'),
        value: (r) => r.question,
        wrap: true,
        width: 236,
      }),
      column.choice('topic', {
        header: t('questions.fields.topic'),
        value: (r) => r.topic,
        choices: questionTopics.map((value) => ({ value, label: t(`questions.topics.${value}`) })),
        width: 120,
      }),
      column.text('tool', { header: t('questions.fields.tool'), value: (r) => r.tool, width: 130 }),
      column.text('team', { header: t('questions.fields.team'), value: (r) => r.team, width: 140 }),
      column.day('askedOn', { header: t('questions.fields.askedOn'), value: (r) => r.askedOn }),
      column.number('days', {
        header: t('questions.fields.days'),
        value: (r) => r.days,
        limits: { decimals: 0 },
        width: 90,
      }),
      column.choice('state', {
        header: t('questions.fields.state'),
        value: stateOf,
        choices: states.map((value) => ({ value, label: t(`questions.states.${value}`) })),
        tone: (state) => (state === 'waiting' ? 'attention' : state === 'published' ? 'good' : 'neutral'),
        width: 124,
      }),
    ];
  }, []);

const answerOf = ({ questions, figures }: QuestionsView): string => {
  const [waiting, published] = [figures.waiting.value ?? 0, figures.published.value ?? 0];
  if (questions.length === 0) return t('questions.answer.none');
  if (waiting > 0) return t('questions.answer.waiting', { waiting, days: questions[0]?.days ?? 0 });
  return t('questions.answer.calm', { total: questions.length, published });
};

const Questions = ({ view }: { readonly view: QuestionsView }) => {
  const { questions, volume, figures } = view;
  const [item, setItem] = useOpenItem();
  const faq = useFaq();
  const publish = usePublish();
  const remove = useRemoveQuestion();
  const columns = useColumns();
  const open = useCallback((one: QuestionView) => setItem(one.id), [setItem]);
  usePdfAction({
    label: t(faq.isPending ? 'questions.faq.pdfBusy' : 'questions.faq.pdf'),
    busy: faq.isPending,
    run: () => faq.mutate('pdf'),
  });
  const shown = questions.find((one) => one.id === item) ?? null;
  const [first] = questions;
  const oldest = first?.answer === null ? first : null;
  const add = <Button onClick={() => setItem(newItem)}>{t('questions.add')}</Button>;
  const empty = questions.length === 0;
  return (
    <ScreenFrame
      wide
      title={t('questions.title')}
      tone={oldest ? 'attention' : 'good'}
      answer={<Answer text={answerOf(view)} />}
      note={t('questions.note')}
      figures={
        empty ? null : (
          <>
            <KeyFigure figure={figures.waiting} tone={oldest ? 'attention' : 'good'} />
            <KeyFigure figure={figures.delay} />
            <KeyFigure figure={figures.minutes} />
            <KeyFigure figure={figures.published} />
          </>
        )
      }
      chart={empty ? null : <ChartCard title={t('questions.chart')} build={(theme) => supportChart(volume, theme)} />}
      next={oldest ? <Button onClick={() => open(oldest)}>{t('questions.next')}</Button> : null}
    >
      {empty ? (
        <EmptyState icon={IconMessageQuestion} what={t('questions.empty')} why={t('questions.emptyWhy')}>
          {add}
        </EmptyState>
      ) : (
        <DataTable
          label={t('questions.table')}
          rows={questions}
          columns={columns}
          rowKey={(one) => one.id}
          onOpen={open}
          openRow={item}
          toolbar={
            <>
              {add}
              <Menu>
                <Menu.Target>
                  <Button variant="default" loading={faq.isPending}>
                    {t('questions.faq.export')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => faq.mutate('pdf')}>{t('questions.faq.pdf')}</Menu.Item>
                  <Menu.Item onClick={() => faq.mutate('md')}>{t('questions.faq.md')}</Menu.Item>
                  <Menu.Item onClick={() => faq.mutate('csv')}>{t('questions.faq.csv')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </>
          }
          rowActions={(one) => [
            { label: t('common.edit'), run: () => open(one) },
            {
              label: t(one.publishedOn === null ? 'questions.publish' : 'questions.withdraw'),
              run: () => publish.mutate({ id: one.id, published: one.publishedOn === null }),
              disabled: one.answer === null,
            },
            { label: t('common.delete'), run: () => remove.mutate({ id: one.id }), danger: true },
          ]}
        />
      )}
      <QuestionPanel opened={item === newItem || shown !== null} question={shown} onClose={() => setItem(null)} />
    </ScreenFrame>
  );
};

/** « Que demandent les équipes ? » */
export const QuestionsScreen = () => {
  const questions = useQuestions();
  return <QueryGate query={questions}>{(view) => <Questions view={view} />}</QueryGate>;
};
