import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { headNote, small } from '@main/reports/theme/text';
import { shorten } from '@shared/charts';
import type { DataGap } from '@shared/domain/audit-advice';
import type { Coded } from '@shared/domain/figure';
import { t } from '@shared/text/translate';
import type { AuditReportInput } from '../input';
import { euros, listOf, say, valueText } from '../words';

/** Who a gap is about: said once for all gaps of one kind. */
const named = ['name', 'team'] as const;

const kindOf = ({ code, ask }: DataGap): string => {
  const others = Object.entries(ask.params).filter(([key]) => !named.some((name) => name === key));
  return JSON.stringify([code, ask.code, others]);
};

const askOf = (gaps: readonly DataGap[], ask: Coded): string => {
  const params = { ...ask.params };
  for (const key of named)
    if (params[key] !== undefined)
      params[key] = listOf([...new Set(gaps.map((gap) => shorten(String(gap.ask.params[key] ?? ''), 40)))], 2);
  return say({ code: ask.code, params });
};

/** Euros concerned by the gaps of one kind; null when none of them can tell. */
const concerned = (gaps: readonly DataGap[]): number | null => {
  const known = gaps.flatMap((gap) => (gap.concernedCents === null ? [] : [gap.concernedCents]));
  return known.length === 0 ? null : known.reduce((sum: number, one) => sum + one, 0);
};

const grouped = (gaps: readonly DataGap[]): string[][] => {
  const kinds = new Map<string, DataGap[]>();
  for (const gap of gaps) kinds.set(kindOf(gap), [...(kinds.get(kindOf(gap)) ?? []), gap]);
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [[askOf(same, first.ask), say(first.changes), euros(concerned(same))]];
  });
};

/** What is missing in the dossier, and what it would change: gaps of one kind on one line. */
export const appendixQuality = ({ audit }: AuditReportInput): Content[] => {
  const { completeness, gaps } = audit.quality;
  const said = t('reports.audit.quality.answer', { completeness: valueText(completeness), count: gaps.length });
  return [
    heading2(t('reports.audit.quality.title'), 'appendix'),
    gaps.length === 0 ? small(said) : headNote(said),
    ...(gaps.length === 0
      ? []
      : [
          table({
            columns: [
              { label: t('reports.words.toProvide'), align: 'left', width: '*' },
              { label: t('reports.words.whatItChanges'), align: 'left', width: 156 },
              { label: t('reports.words.concerned'), align: 'right', width: 60 },
            ],
            rows: grouped(gaps),
          }),
        ]),
  ];
};
