import type { CostShare, SubscriptionCost } from '@shared/domain/audit-cost';
import { type CentsPerYear, centsPerYear, distribute } from '@shared/domain/money';
import type { AuditContext } from '../context';

type Part = {
  readonly key: string | null;
  readonly label: string | null;
  readonly netCents: CentsPerYear | null;
  readonly fullCents: CentsPerYear | null;
};

/** Biggest first; « non affecté » last; a known order for equal amounts. */
const inOrder = (a: CostShare, b: CostShare): number => {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
  return b.fullCents - a.fullCents || (a.label ?? a.key ?? '').localeCompare(b.label ?? b.key ?? '', 'fr');
};

const grouped = (parts: readonly Part[]): CostShare[] => {
  const groups = new Map<string | null, CostShare>();
  for (const part of parts) {
    const known = groups.get(part.key);
    const unknown = part.fullCents === null ? 1 : 0;
    groups.set(part.key, {
      key: part.key,
      label: part.label,
      netCents: centsPerYear((known?.netCents ?? 0) + (part.netCents ?? 0)),
      fullCents: centsPerYear((known?.fullCents ?? 0) + (part.fullCents ?? 0)),
      subscriptions: (known?.subscriptions ?? 0) + 1,
      unknown: (known?.unknown ?? 0) + unknown,
    });
  }
  return [...groups.values()].sort(inOrder);
};

const whole = (cost: SubscriptionCost, key: string | null, label: string | null): Part => ({
  key,
  label,
  netCents: cost.cost?.netCents ?? null,
  fullCents: cost.cost?.fullCents ?? null,
});

export const sharesByTool = (costs: readonly SubscriptionCost[]): CostShare[] =>
  grouped(costs.map((cost) => whole(cost, cost.toolId, cost.toolName)));

/** Payer: `team:<id>` for a team's budget, else the kind of payment. A team budget without a team is « non affecté ». */
export const sharesByPayer = (costs: readonly SubscriptionCost[], context: AuditContext): CostShare[] =>
  grouped(
    costs.map((cost) => {
      if (cost.payerKind !== 'team') return whole(cost, cost.payerKind, null);
      const team = cost.payerTeamId;
      return whole(cost, team === null ? null : `team:${team}`, team ? (context.teams.get(team)?.name ?? null) : null);
    }),
  );

/** Seats by team: those held, the others to the team that pays, else to nobody (null). */
export const seatsByTeam = (cost: SubscriptionCost, context: AuditContext): Map<string | null, number> => {
  const payer = cost.payerTeamId;
  const seats = new Map<string | null, number>();
  const add = (team: string | null, count: number) => {
    const key = team !== null && context.teams.has(team) ? team : null;
    if (count > 0) seats.set(key, (seats.get(key) ?? 0) + count);
  };
  const holders = context.summaries.get(cost.subscriptionId)?.holders ?? [];
  for (const holder of holders) add(holder.teamId ?? payer, 1);
  add(payer, Math.max(0, cost.seats - holders.length));
  return seats;
};

/** Annual cost by team, by seats held; the shares add up to the whole to the cent. */
export const sharesByTeam = (costs: readonly SubscriptionCost[], context: AuditContext): CostShare[] =>
  grouped(
    costs.flatMap((cost): Part[] => {
      const seats = [...seatsByTeam(cost, context)];
      const weights = seats.map(([, count]) => count);
      const net = cost.cost ? distribute(cost.cost.netCents, weights) : null;
      const full = cost.cost ? distribute(cost.cost.fullCents, weights) : null;
      return seats.map(([team], index) => ({
        key: team,
        label: team === null ? null : (context.teams.get(team)?.name ?? null),
        netCents: net?.[index] ?? null,
        fullCents: full?.[index] ?? null,
      }));
    }),
  );
