import type { Content } from '@main/reports/theme/content';
import { table } from '@main/reports/theme/table';
import { small } from '@main/reports/theme/text';
import type { OverlapFinding } from '@shared/domain/audit-sinks';
import { formatNumber, UNKNOWN } from '@shared/text/format';
import { hasText, t } from '@shared/text/translate';
import { euros, listOf } from '../words';

/** The catalogue's notes are in English: ours where they exist, else the catalogue's own. */
const overlapText = (overlap: OverlapFinding, part: 'label' | 'why' | 'caveat'): string => {
  const key = `overlaps.${overlap.overlapId}.${part}`;
  return hasText(key) ? t(key) : overlap[part];
};

/** Past this number of overlaps, the others are only named. */
const SHOWN_OVERLAPS = 3;

const byStrength = (a: OverlapFinding, b: OverlapFinding): number =>
  Number(b.strength === 'full') - Number(a.strength === 'full') || (b.annualCents ?? 0) - (a.annualCents ?? 0);

const overlapRow = (overlap: OverlapFinding): (string | Content)[] => [
  {
    stack: [
      { text: overlapText(overlap, 'label'), style: 'cell' },
      { text: t(`sinks.strength.${overlap.strength}`), style: 'keyNote' },
    ],
  },
  {
    stack: [
      { text: overlapText(overlap, 'why'), style: 'cell' },
      { text: overlapText(overlap, 'caveat'), style: 'keyNote' },
    ],
  },
  overlap.people === null ? UNKNOWN : formatNumber(overlap.people),
  euros(overlap.annualCents),
];

/** Tools that do the same work, the strongest overlaps first. */
export const overlapTable = (overlaps: readonly OverlapFinding[]): Content[] => {
  if (overlaps.length === 0) return [];
  const sorted = [...overlaps].sort(byStrength);
  const others = sorted.slice(SHOWN_OVERLAPS).map((overlap) => overlapText(overlap, 'label'));
  return [
    table({
      columns: [
        { label: t('reports.words.overlap'), align: 'left', width: 130 },
        { label: t('reports.words.why'), align: 'left', width: '*' },
        { label: t('reports.words.people'), align: 'right', width: 50 },
        { label: t('reports.words.fullPerYear'), align: 'right', width: 60 },
      ],
      rows: sorted.slice(0, SHOWN_OVERLAPS).map(overlapRow),
    }),
    ...(others.length > 0 ? [small(t('reports.sinks.multi.others', { list: listOf(others, 12) }))] : []),
  ];
};
