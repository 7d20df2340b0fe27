import { List, Stack } from '@mantine/core';
import { ExternalLink } from '@renderer/ui/external-link';
import { Chip, VerifyBadge } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CharterView } from '@shared/contract/charter';
import type { CharterGrade, CriterionResult } from '@shared/domain/charter-results';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../charter.module.css';

const Criteria = ({ rows }: { readonly rows: readonly CriterionResult[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<CriterionResult>();
    return [
      column.text('criterion', {
        header: t('charter.grade.criterion'),
        value: (c) => `${c.number}. ${t(`charter.criteria.${c.id}`)}`,
        sortValue: (c) => c.number,
        wrap: true,
        width: 240,
      }),
      column.number('points', {
        header: t('charter.grade.points'),
        value: (c) => c.points,
        limits: { decimals: 0 },
        width: 80,
      }),
      column.text('raise', {
        header: t('charter.grade.raise'),
        value: (c) => (c.raise === null ? '' : sayCoded(c.raise)),
        wrap: true,
        width: 260,
        render: (c) => (
          <>
            {c.raise === null ? null : sayCoded(c.raise)}{' '}
            {c.blocking && c.points === 0 ? <Chip tone="danger">{t('charter.grade.blocking')}</Chip> : null}
          </>
        ),
      }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t('charter.grade.title')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      withSearch={false}
      maxHeight={2000}
    />
  );
};

type GradeProps = { readonly grade: CharterGrade; readonly sources: CharterView['sources'] };

/** The grid, criterion by criterion, with what would raise each. */
export const Grade = ({ grade, sources }: GradeProps) => (
  <Stack gap="lg">
    <SectionCard
      title={t('charter.grade.title')}
      description={
        <>
          {t('charter.grade.answer', {
            points: grade.points,
            outOf: grade.outOf,
            level: t(`charter.grade.levels.${grade.level}`),
          })}{' '}
          {grade.blockedBy.length > 0
            ? t('charter.grade.blocked', {
                names: grade.blockedBy.map((id) => t(`charter.criteria.${id}`)).join(' ; '),
              })
            : null}
        </>
      }
      flush
    >
      <Criteria rows={grade.criteria} />
    </SectionCard>
    <SectionCard title={t('charter.grade.alerts')} description={t('charter.grade.note')}>
      {grade.alerts.length === 0 ? (
        t('charter.grade.noAlert')
      ) : (
        <List size="sm">
          {grade.alerts.map((alert) => (
            <List.Item key={alert.code}>{sayCoded(alert)}</List.Item>
          ))}
        </List>
      )}
    </SectionCard>
    <SectionCard title={t('charter.grade.sources')}>
      <ul className={classes.list}>
        {sources.map((source) => (
          <li key={source.title} className={classes.entry}>
            {source.url === null ? source.title : <ExternalLink url={source.url}>{source.title}</ExternalLink>}{' '}
            {source.verify ? <VerifyBadge /> : null}
            <p className={classes.hint}>{source.idea}</p>
          </li>
        ))}
      </ul>
    </SectionCard>
  </Stack>
);
