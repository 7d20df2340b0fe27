import { Stack } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import type { CharterView } from '@shared/contract/charter';
import type { CharterDiff, DiffPiece } from '@shared/domain/charter-results';
import { t, typeset } from '@shared/text/translate';
import { Fragment } from 'react';
import classes from '../charter.module.css';
import { useComparison } from '../queries';

const Piece = ({ piece }: { readonly piece: DiffPiece }) => {
  const text = typeset(piece.text);
  if (piece.kind === 'added') return <ins>{text}</ins>;
  if (piece.kind === 'removed') return <del>{text}</del>;
  return <>{text}</>;
};

type ShownProps = { readonly diff: CharterDiff; readonly titles: CharterView['sectionTitles'] };

const Shown = ({ diff, titles }: ShownProps) => {
  const tools = [
    ...diff.toolsAdded.map((tool) => t('charter.versions.toolAdded', { name: tool.name })),
    ...diff.toolsRemoved.map((tool) => t('charter.versions.toolRemoved', { name: tool.name })),
  ];
  if (diff.clauses.length === 0 && tools.length === 0 && !diff.datesChanged) return <p>{t('charter.versions.same')}</p>;
  return (
    <Stack gap="xs">
      {diff.datesChanged ? <p className={classes.hint}>{t('charter.versions.datesChanged')}</p> : null}
      {tools.map((line) => (
        <p key={line} className={classes.hint}>
          {line}
        </p>
      ))}
      <ul className={classes.list}>
        {diff.clauses.map((clause, index) => {
          const key = `${clause.section}-${index}`;
          return (
            <li key={key} className={classes.entry}>
              <strong>
                {t('charter.versions.clause', {
                  section: titles[clause.section],
                  label: clause.label ?? t('charter.sections.own'),
                  kind: t(`charter.versions.kinds.${clause.kind}`),
                })}
              </strong>
              <p className={classes.diff}>
                {clause.pieces.map((piece, at) => {
                  const pieceKey = `${at}-${piece.kind}`;
                  return (
                    <Fragment key={pieceKey}>
                      <Piece piece={piece} />
                    </Fragment>
                  );
                })}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={classes.hint}>{t('charter.versions.unchanged', { count: diff.unchanged })}</p>
    </Stack>
  );
};

type DiffProps = { readonly from: string; readonly to: string; readonly titles: CharterView['sectionTitles'] };

/** What changes between two versions, readable clause by clause. */
export const DiffView = ({ from, to, titles }: DiffProps) => {
  const comparison = useComparison(from, to);
  if (from === to) return <p>{t('charter.versions.same')}</p>;
  return <QueryGate query={comparison}>{(diff) => <Shown diff={diff} titles={titles} />}</QueryGate>;
};
