import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import type { Need } from '@shared/domain/need';
import type { RunningSubscription } from '../running';

type SeatsByTeam = ReadonlyMap<string, number>;

/** Most people of each team in its needs: nobody needs more base licences than that. */
const peopleOf = (needs: readonly Need[]): SeatsByTeam => {
  const people = new Map<string, number>();
  for (const { teamId, people: count } of needs) people.set(teamId, Math.max(people.get(teamId) ?? 0, count));
  return people;
};

/**
 * Seats of a subscription by team. A licence paid by one team for the whole company, or by nobody in particular, serves
 * the other teams with the seats its own people do not need. A flat price serves everybody.
 */
const seatsByTeam = ({ sub, holdings }: RunningSubscription, people: SeatsByTeam): SeatsByTeam => {
  if (!sub.perSeat) return people;
  const seats = new Map<string, number>();
  let spare = 0;
  for (const { teamId, seats: count } of holdings) {
    const most = teamId === null ? 0 : (people.get(teamId) ?? 0);
    if (teamId !== null) seats.set(teamId, Math.min(count, most));
    spare += Math.max(0, count - most);
  }
  for (const [teamId, most] of people) {
    const more = Math.min(spare, most - (seats.get(teamId) ?? 0));
    if (more <= 0) continue;
    seats.set(teamId, (seats.get(teamId) ?? 0) + more);
    spare -= more;
  }
  return seats;
};

const planOf = (tools: readonly CatalogueTool[], { sub }: RunningSubscription): CataloguePlan | undefined =>
  tools.find(({ id }) => id === sub.toolId)?.plans.find(({ id }) => id === sub.planId);

/** A seat of another plan of the tool, or of the office suite of the same vendor. */
const isBase = (tool: CatalogueTool, running: RunningSubscription, tools: readonly CatalogueTool[]): boolean => {
  const plan = planOf(tools, running);
  if (plan?.billingUnit === 'addon-seat' || plan?.billingUnit === 'included') return false;
  if (running.sub.toolId === tool.id) return plan?.billingUnit === 'seat';
  const other = tools.find(({ id }) => id === running.sub.toolId);
  return other?.vendor === tool.vendor && other.capabilities.includes('office-suite');
};

/** A subscription of no known plan is an add-on when its tool is only sold as one. */
const isAddOn = (tool: CatalogueTool, plan: CataloguePlan | undefined): boolean =>
  plan === undefined
    ? !tool.plans.some(({ billingUnit }) => billingUnit === 'seat')
    : plan.billingUnit === 'addon-seat';

/**
 * Licences de base déjà payées, by add-on plan and team: an add-on stands on what the company already owns, which it does
 * not buy a second time. An add-on in use tells that its base is there, for as many seats.
 */
export const ownedBases = (
  tools: readonly CatalogueTool[],
  running: readonly RunningSubscription[],
  needs: readonly Need[],
): ReadonlyMap<string, Readonly<Record<string, number>>> => {
  const people = peopleOf(needs);
  const live = running.filter(({ sub }) => sub.status !== 'cancelled' && sub.status !== 'ended');
  const add = (into: Map<string, number>, from: SeatsByTeam): void => {
    for (const [team, seats] of from) into.set(team, (into.get(team) ?? 0) + seats);
  };
  const found = tools.flatMap((tool) =>
    tool.plans
      .filter((plan) => plan.billingUnit === 'addon-seat')
      .flatMap((plan): [string, Record<string, number>][] => {
        const bases = live.filter((one) => isBase(tool, one, tools));
        const inUse = live.filter((one) => one.sub.toolId === tool.id && isAddOn(tool, planOf(tools, one)));
        if (bases.length + inUse.length === 0) return [];
        const [owned, used] = [new Map<string, number>(), new Map<string, number>()];
        for (const one of bases) add(owned, seatsByTeam(one, people));
        for (const one of inUse) add(used, seatsByTeam(one, people));
        const teams = [...new Set([...owned.keys(), ...used.keys()])];
        return [
          [
            plan.id,
            Object.fromEntries(teams.map((team) => [team, Math.max(owned.get(team) ?? 0, used.get(team) ?? 0)])),
          ],
        ];
      }),
  );
  return new Map(found);
};
