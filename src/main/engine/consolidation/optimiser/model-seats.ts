import type { LpText, Term } from './lp-text';
import { names } from './names';
import type { Prepared, PreparedOffer } from './prepare';
import { engagedMonths, priceSteps, unitOverHorizon } from './pricing';

/** Seats of an offer in a team as a sum of levels: 3 people hold it, 7 more hold it… */
export const seatTerms = (item: PreparedOffer, team: number): Term[] => {
  const levels = item.byTeam.find((entry) => entry.team === team)?.levels ?? [];
  return levels.map((level, g): Term => [level - (levels[g - 1] ?? 0), names.held(item.index, team, level)]);
};

const negative = (terms: readonly Term[]): Term[] => terms.map(([value, name]): Term => [-value, name]);
const allTeams = (prepared: Prepared): number[] => prepared.teams.map((_, team) => team);

/** All the seats of an offer that somebody uses. */
const usedTerms = (item: PreparedOffer, prepared: Prepared): Term[] =>
  item.isBase
    ? allTeams(prepared).map((team): Term => [1, names.baseSeats(item.index, team)])
    : item.byTeam.flatMap(({ team }) => seatTerms(item, team));

/** A higher level is held only with the lower ones, and only when the offer is open. */
export const addLevels = (item: PreparedOffer, lp: LpText): void => {
  lp.addBinary(names.open(item.index));
  for (const { team, levels } of item.byTeam)
    levels.forEach((level, g) => {
      const held = names.held(item.index, team, level);
      lp.addBinary(held);
      const below = levels[g - 1];
      const opener = below === undefined ? names.open(item.index) : names.held(item.index, team, below);
      lp.addRow(
        [
          [1, opener],
          [-1, held],
        ],
        '>=',
        0,
      );
    });
};

/** Seats of base offers, and the add-ons that lean on them. */
export const addBases = (item: PreparedOffer, prepared: Prepared, lp: LpText): void => {
  if (item.isBase)
    for (const team of allTeams(prepared)) {
      const base = names.baseSeats(item.index, team);
      lp.addRow([[1, base], ...negative(seatTerms(item, team))], '>=', 0);
      lp.addRow(
        [
          [prepared.people, names.open(item.index)],
          [-1, base],
        ],
        '>=',
        0,
      );
    }
  if (item.offer.requires === null) return;
  for (const { team } of item.byTeam) {
    const seats = seatTerms(item, team);
    const owned = item.offer.requires.ownedSeats[prepared.teams[team] ?? ''] ?? 0;
    const most = seats.reduce((total, [size]) => total + size, 0);
    if (owned >= most) continue;
    if (item.bases.length <= 1) {
      const base = item.bases[0];
      const terms: Term[] = base === undefined ? [] : [[1, names.baseSeats(base, team)]];
      lp.addRow([...terms, ...negative(seats)], '>=', -owned);
      continue;
    }
    // One base for the whole team: people of a team do not mix two office suites for one add-on.
    for (const base of item.bases) {
      const leans = names.leansOn(item.index, team, base);
      lp.addBinary(leans);
      lp.addRow([[1, names.baseSeats(base, team)], ...negative(seats), [-most, leans]], '>=', -owned - most);
    }
    lp.addRow(
      item.bases.map((base): Term => [1, names.leansOn(item.index, team, base)]),
      '>=',
      1,
    );
  }
};

/** Euros of an offer: objective terms, the rows that make paid seats right, and what is engaged in any case. */
export const addPrice = (item: PreparedOffer, prepared: Prepared, lp: LpText): Term[] => {
  const { offer, index } = item;
  const horizon = prepared.problem.horizonMonths;
  const open = names.open(index);
  const used = usedTerms(item, prepared);
  if (!offer.perSeat) {
    const { free } = unitOverHorizon(offer, offer.steps[0]?.cents ?? 0, horizon);
    if (offer.maxSeats !== null) lp.addRow(used, '<=', offer.maxSeats);
    return [[free, open]];
  }
  const steps = priceSteps(offer, prepared.people);
  const paid = steps.map((_, s) => names.paid(index, s));
  lp.addRow([...paid.map((name): Term => [1, name]), ...negative(used)], '>=', 0);
  const only = steps.length === 1;
  const last = steps.length - 1;
  steps.forEach((step, s) => {
    const chosen = only ? open : names.step(index, s);
    lp.addRow(
      [
        [1, names.paid(index, s)],
        [-step.low, chosen],
      ],
      '>=',
      0,
    );
    if (!only || offer.maxSeats !== null || s < last)
      lp.addRow(
        [
          [step.high, chosen],
          [-1, names.paid(index, s)],
        ],
        '>=',
        0,
      );
    if (!only) lp.addBinary(chosen);
  });
  if (!only) lp.addRow([[1, open], ...steps.map((_, s): Term => [-1, names.step(index, s)])], '=', 0);

  const terms = steps.map((step, s): Term => [unitOverHorizon(offer, step.cents, horizon).free, names.paid(index, s)]);
  if (offer.engaged === null || engagedMonths(offer, horizon) === 0) return terms;
  // Seats above the engaged ones also cost during the engaged months.
  const { engaged } = unitOverHorizon(offer, steps[0]?.cents ?? 0, horizon);
  lp.addRow([[1, names.above(index)], ...paid.map((name): Term => [-1, name])], '>=', -offer.engaged.seats);
  return [...terms, [engaged, names.above(index)]];
};
