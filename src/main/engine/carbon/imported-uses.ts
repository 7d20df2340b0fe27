import { type UsageRow, untoldUsage } from '@shared/domain/carbon';
import type { Month } from '@shared/domain/day';
import type { UsageCounts } from '@shared/domain/usage';

/** What one export says of one team in one month. */
export type ImportedUse = {
  readonly importId: string;
  readonly importedOn: string;
  readonly toolId: string;
  readonly month: Month;
  readonly teamId: string | null;
  /** People active: what decides whether the team may stand alone. */
  readonly active: number;
  readonly counts: UsageCounts;
};

/** Two units of one file count the same exchanges: the largest is taken. A credit is not a request. */
const requestsOf = ({ counts }: ImportedUse): number =>
  Math.max(counts.messages ?? 0, counts.prompts ?? 0, counts.requests ?? 0);

const row = (use: ImportedUse, teamId: string | null, requests: number): UsageRow => ({
  ...untoldUsage,
  // Always the same: taking the exports again replaces and never doubles.
  id: `export-${use.toolId}-${use.month}-${teamId ?? 'entreprise'}`,
  month: use.month,
  teamId,
  toolId: use.toolId,
  requests,
  origin: 'imported',
});

/**
 * Requests of the exports as uses of the footprint, by tool, month and team. Of several exports of one tool and month
 * the latest counts alone. Teams with fewer active people than `minGroup` go under the company; when those together
 * are still fewer, the whole month does, so that nobody is read by subtraction.
 * @param minGroup smallest group shown apart, in people
 */
export const importedUses = (uses: readonly ImportedUse[], minGroup: number): UsageRow[] => {
  const months = new Map<string, ImportedUse[]>();
  for (const use of uses) {
    const key = `${use.toolId} ${use.month}`;
    months.set(key, [...(months.get(key) ?? []), use]);
  }
  return [...months.values()].flatMap((all) => {
    const latest = all.reduce((a, b) => (`${a.importedOn}${a.importId}` < `${b.importedOn}${b.importId}` ? b : a));
    const own = all.filter((use) => use.importId === latest.importId);
    const alone = own.filter((use) => use.teamId !== null && use.active >= minGroup);
    const folded = own.filter((use) => !alone.includes(use));
    const safe = folded.length === 0 || folded.reduce((sum, use) => sum + use.active, 0) >= minGroup;
    const apart = safe ? alone : [];
    const together = safe ? folded : own;
    const total = together.reduce((sum, use) => sum + requestsOf(use), 0);
    return [
      ...apart.map((use) => row(use, use.teamId, requestsOf(use))),
      ...(total > 0 ? [row(latest, null, total)] : []),
    ].filter(({ requests }) => (requests ?? 0) > 0);
  });
};
