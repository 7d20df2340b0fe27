import { Button } from '@mantine/core';
import { orpc } from '@renderer/api';
import { useHistoryActions } from '@renderer/stores/history';
import { QueryGate } from '@renderer/ui/feedback';
import { Chip } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { OperationView } from '@shared/contract/activity';
import { codedParams } from '@shared/text/coded-params';
import { formatInstant } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

const page = 100;

/** « Annulation : abonnement ajouté », for an undo or a redo; the label itself otherwise. */
const sentenceOf = (operation: OperationView): string => {
  const label = textOf(`activity.labels.${operation.label.code}`, codedParams(operation.label.params));
  if (operation.kind === 'undo') return t('activity.undoOf', { label });
  return operation.kind === 'redo' ? t('activity.redoOf', { label }) : label;
};

/** « Qui a changé quoi, et quand ? » */
export const ActivityScreen = () => {
  const [limit, setLimit] = useState(page);
  const undo = useHistoryActions((actions) => actions.undo);
  const activity = useQuery(orpc.activity.list.queryOptions({ input: { limit, beforeSeq: null } }));
  const columns = useMemo(() => {
    const column = columnsFor<OperationView>();
    return [
      column.text('at', {
        header: t('activity.at'),
        value: (row) => row.at,
        render: (row) => formatInstant(row.at),
        width: 180,
      }),
      column.text('label', { header: t('activity.what'), value: sentenceOf, width: 390, wrap: true }),
      column.text('actor', { header: t('activity.who'), value: (row) => row.actor, width: 140 }),
      column.number('rows', { header: t('activity.rows'), value: (row) => row.rows }),
      column.custom('state', {
        header: t('activity.state'),
        text: (row) => (row.undone ? t('activity.undone') : ''),
        render: (row) => (row.undone ? <Chip tone="muted">{t('activity.undone')}</Chip> : null),
      }),
    ];
  }, []);
  return (
    <QueryGate query={activity}>
      {(operations) => (
        <ScreenFrame
          title={t('activity.title')}
          answer={
            <Answer
              text={
                operations[0]
                  ? t('activity.answer', { label: sentenceOf(operations[0]), at: formatInstant(operations[0].at) })
                  : t('activity.answerNone')
              }
            />
          }
          note={t('activity.note')}
        >
          <SectionCard title={t('activity.list')} flush>
            <DataTable
              bare
              label={t('activity.list')}
              rows={operations}
              columns={columns}
              rowKey={(row) => row.id}
              empty={<EmptyState what={t('activity.empty')} why={t('activity.emptyWhy')} />}
              rowActions={(row) =>
                row.kind === 'do' && !row.undone
                  ? [
                      {
                        label: t('activity.undoThis'),
                        icon: <IconArrowBackUp size={16} aria-hidden />,
                        run: () => void undo(row.id),
                      },
                    ]
                  : []
              }
            />
          </SectionCard>
          {operations.length === limit && limit < 500 ? (
            <Button variant="default" onClick={() => setLimit(Math.min(500, limit + page))}>
              {t('activity.more')}
            </Button>
          ) : null}
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
