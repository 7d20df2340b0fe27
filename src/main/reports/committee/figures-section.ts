import { briefingOther, briefingValue, teamKg, teamLimit, teamName, teamUsed } from '@shared/text/committee-lines';
import { figureLabel } from '@shared/text/figure-text';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading2 } from '../theme/headings';
import { chip } from '../theme/marks';
import { table } from '../theme/table';
import { paragraph, small } from '../theme/text';
import type { CommitteePaperInput } from './input';

const tones = { ok: 'green', warning: 'ochre', exceeded: 'brick', unknown: 'muted' } as const;

/** Figures of the month beside the month before and the budget, with why some are not shown. */
export const figuresSection = ({ view: { briefing } }: CommitteePaperInput): Content[] => {
  const why = [...new Set(briefing.figures.flatMap(({ masked }) => (masked === null ? [] : [masked])))];
  return [
    heading2(t('committeePaper.figures')),
    table({
      columns: [
        { label: t('committeePaper.columns.figure'), align: 'left', width: '*' },
        { label: t('committeePaper.columns.now', { month: formatMonth(briefing.month) }), align: 'right', width: 120 },
        { label: t('committeePaper.columns.previous'), align: 'right', width: 85 },
        { label: t('committeePaper.columns.budget'), align: 'right', width: 75 },
      ],
      rows: briefing.figures.map((line) => [
        figureLabel(line.figure),
        briefingValue(line),
        briefingOther(line.previous, line),
        briefingOther(line.budget, line),
      ]),
    }),
    ...why.map((reason) => small(t(`committee.masked.${reason}`))),
  ];
};

/** Carbon by team against its budget. */
export const teamsSection = ({ view: { briefing } }: CommitteePaperInput, limit: number): Content[] => {
  const { lines, status, masked } = briefing.teams;
  const title = heading2(t('committeePaper.teams'));
  if (status === 'nothing') return [title, paragraph(t('committee.nothing.teams'))];
  if (lines.length === 0)
    return [
      title,
      paragraph(t(status === 'company-only' ? 'committee.nothing.teamsFew' : `committee.masked.${masked ?? 'few'}`)),
    ];
  const rank = { exceeded: 0, warning: 1, ok: 2, unknown: 3 } as const;
  const shown = [...lines].sort((a, b) => rank[a.level] - rank[b.level]).slice(0, limit);
  return [
    title,
    table({
      dense: true,
      columns: [
        { label: t('committeePaper.columns.team'), align: 'left', width: '*' },
        { label: t('committeePaper.columns.carbon'), align: 'right', width: 85 },
        { label: t('committeePaper.columns.limit'), align: 'right', width: 62 },
        { label: t('committeePaper.columns.used'), align: 'right', width: 56 },
        { label: t('committeePaper.columns.state'), align: 'left', width: 112 },
      ],
      rows: shown.map((line) => [
        teamName(line),
        teamKg(line),
        teamLimit(line),
        teamUsed(line),
        chip(t(`committee.levels.${line.level}`), tones[line.level]),
      ]),
    }),
    ...(lines.length > shown.length ? [small(t('committeePaper.more', { count: lines.length - shown.length }))] : []),
    ...(masked === null ? [] : [small(t(`committee.masked.${masked}`))]),
  ];
};
