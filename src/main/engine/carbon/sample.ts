import type { DeclaredNonEssential, NonEssentialSample } from '@shared/domain/carbon';
import type { CompanyShare, NonEssentialShare } from '@shared/domain/carbon-outcomes';
import type { Interval } from '@shared/domain/interval';

/** 97.5 % quantile of the normal law: a 95 % interval. */
const Z = 1.959963984540054;

/**
 * Wilson score interval at 95 % of `hits` among `size`: stays inside 0..1 and keeps its sense on ten answers, where the
 * usual margin does not. Null when the sample is empty or impossible.
 */
export const wilsonInterval = (hits: number, size: number): Interval | null => {
  if (!Number.isInteger(hits) || !Number.isInteger(size) || size < 1 || hits < 0 || hits > size) return null;
  const p = hits / size;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * size)) / (1 + z2 / size);
  const half = (Z / (1 + z2 / size)) * Math.sqrt((p * (1 - p)) / size + z2 / (4 * size * size));
  return { low: Math.max(0, Math.min(p, centre - half)), central: p, high: Math.min(1, Math.max(p, centre + half)) };
};

/** The share of each team: its samples together when there are some (they win), else its declaration; the latest one. */
export const nonEssentialShares = (
  samples: readonly NonEssentialSample[],
  declared: readonly DeclaredNonEssential[],
): NonEssentialShare[] => {
  const teams = new Set([...samples, ...declared].map((item) => item.teamId));
  return [...teams].flatMap((teamId): NonEssentialShare[] => {
    const own = samples.filter((sample) => sample.teamId === teamId);
    const size = own.reduce((sum, sample) => sum + sample.size, 0);
    const hits = own.reduce((sum, sample) => sum + sample.nonEssential, 0);
    const measured = size > 0 ? wilsonInterval(hits, size) : null;
    if (measured) return [{ teamId, share: measured, origin: 'sample', size }];
    const said = declared
      .filter((item) => item.teamId === teamId)
      .sort((a, b) => b.declaredOn.localeCompare(a.declaredOn))[0];
    if (!said) return [];
    const { share } = said;
    return [{ teamId, share: { low: share, central: share, high: share }, origin: 'declared', size: null }];
  });
};

/** The share that applies to a team: its own, else the company's (team null), else unknown. */
export const shareOfTeam = (
  shares: readonly NonEssentialShare[],
  teamId: string | null,
): NonEssentialShare | undefined =>
  shares.find((share) => share.teamId === teamId) ?? shares.find((share) => share.teamId === null);

/** Share of the whole company, weighted by the requests of each team, and how much of them is covered. */
export const companyNonEssential = (
  shares: readonly NonEssentialShare[],
  requestsByTeam: readonly { readonly teamId: string | null; readonly requests: number }[],
): CompanyShare => {
  const total = requestsByTeam.reduce((sum, team) => sum + team.requests, 0);
  const known = requestsByTeam.flatMap((team) => {
    const found = shareOfTeam(shares, team.teamId);
    return found && team.requests > 0 ? [{ share: found.share, requests: team.requests }] : [];
  });
  const weight = known.reduce((sum, team) => sum + team.requests, 0);
  if (weight <= 0) return { share: null, covered: 0 };
  const mean = (bound: keyof Interval) =>
    Math.min(1, known.reduce((sum, team) => sum + team.share[bound] * team.requests, 0) / weight);
  return { share: { low: mean('low'), central: mean('central'), high: mean('high') }, covered: weight / total };
};
