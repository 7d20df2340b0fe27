import type { PaymentCadence } from '@shared/domain/bank';
import { cadenceOf, cadenceOfGap, periodsIn } from './cadence';
import { byDate, type Charge, isClose } from './charge';

/** Série: debits that follow each other at one cadence. */
export type Series = {
  readonly charges: readonly Charge[];
  readonly cadence: PaymentCadence;
  /** Same amount a few days from a debit of the series, without a following of its own. */
  readonly doubles: readonly Charge[];
};

type Track = { charges: Charge[]; last: Charge; cadence: PaymentCadence | null };

/** More parallel payments to one tool than any company has: beyond, debits are not told apart. */
const MAX_TRACKS = 48;
const DOUBLE_DAYS = 5;

/** How badly a debit continues a track: lower is better, null when it cannot. */
const misfit = (track: Track, charge: Charge): number | null => {
  const gap = charge.dayNumber - track.last.dayNumber;
  const cadence = track.cadence ?? cadenceOfGap(gap) ?? (periodsIn(gap, 'monthly') === 2 ? 'monthly' : null);
  if (cadence === null) return null;
  const periods = periodsIn(gap, cadence);
  if (periods === null || periods > 6) return null;
  const before = Math.abs(track.last.tx.amountCents);
  const after = Math.abs(charge.tx.amountCents);
  const amount =
    before === after ? 0 : isClose(before, after) ? 1 : after % before === 0 || before % after === 0 ? 2 : 3;
  const dayShift = Math.abs(Number(charge.tx.bookedOn.slice(8)) - Number(track.last.tx.bookedOn.slice(8)));
  return amount * 100 + (periods - 1) * 50 + Math.min(dayShift, 31 - dayShift);
};

const extend = (tracks: Track[], charge: Charge): boolean => {
  let best: Track | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const track of tracks) {
    const score = misfit(track, charge);
    if (score === null || score >= lowest) continue;
    best = track;
    lowest = score;
  }
  if (best === null) return false;
  best.cadence ??= cadenceOfGap(charge.dayNumber - best.last.dayNumber);
  best.charges.push(charge);
  best.last = charge;
  return true;
};

const gapsOf = (charges: readonly Charge[]): number[] =>
  charges.slice(1).map((charge, i) => charge.dayNumber - (charges[i]?.dayNumber ?? charge.dayNumber));

const isDoubleOf = (single: Charge, track: Track): boolean =>
  track.charges.some(
    (charge) =>
      Math.abs(charge.dayNumber - single.dayNumber) <= DOUBLE_DAYS && charge.tx.amountCents === single.tx.amountCents,
  );

/**
 * Splits the debits of one tool on one account into series. Two subscriptions debited on different days, or for
 * different amounts, give two series. A debit that repeats another within a few days and has no following is a double.
 * What fits nothing stays alone, or together as an irregular series when there are several.
 */
export const seriesOf = (charges: readonly Charge[]): Series[] => {
  const tracks: Track[] = [];
  const overflow: Charge[] = [];
  for (const charge of [...charges].sort(byDate)) {
    if (extend(tracks, charge)) continue;
    if (tracks.length < MAX_TRACKS) tracks.push({ charges: [charge], last: charge, cadence: null });
    else overflow.push(charge);
  }
  const rhythm = (track: Track) => cadenceOf(gapsOf(track.charges));
  const regular = tracks.filter((track) => track.charges.length > 1 && rhythm(track) !== 'irregular');
  const singles = tracks.filter((track) => !regular.includes(track)).flatMap((track) => track.charges);
  const doubles = new Map<Track, Charge[]>();
  const alone: Charge[] = [];
  for (const single of singles) {
    const twin = regular.find((track) => isDoubleOf(single, track));
    if (twin) doubles.set(twin, [...(doubles.get(twin) ?? []), single]);
    else alone.push(single);
  }
  const series = regular.map(
    (track): Series => ({
      charges: track.charges,
      cadence: rhythm(track),
      doubles: doubles.get(track) ?? [],
    }),
  );
  return [...series, ...loose([...alone, ...overflow])];
};

/** Debits without a rhythm: one by itself may be the first of a series, several are irregular. */
const loose = (charges: Charge[]): Series[] => {
  const [first, ...others] = charges.sort(byDate);
  if (!first) return [];
  const twins = others.filter(
    (charge) => charge.tx.amountCents === first.tx.amountCents && charge.dayNumber - first.dayNumber <= DOUBLE_DAYS,
  );
  if (others.length > 0 && twins.length === others.length)
    return [{ charges: [first], cadence: 'irregular', doubles: twins }];
  return [{ charges: [first, ...others], cadence: 'irregular', doubles: [] }];
};
