import type { BriefingFigure, MaskReason } from '@shared/domain/committee-briefing';
import type { Figure, FigureInput, FigureStatus, Unit } from '@shared/domain/figure';
import type { Interval } from '@shared/domain/interval';
import { atLeastFigure, coded, input, knownFigure, rangeFigure, unknownFigure } from '../explain';
import type { PublishedSeats } from './seats';

const maskedFigure = (code: string, unit: Unit, reason: MaskReason): Figure =>
  unknownFigure({ code, unit, missing: [coded(`committee.masked.${reason}`)] });
const unknown = (code: string, unit: Unit, why: string): Figure => unknownFigure({ code, unit, missing: [coded(why)] });
const line = (
  figure: Figure,
  more: { previous?: number | null; budget?: number | null; masked?: MaskReason | null } = {},
): BriefingFigure => ({
  figure,
  previous: more.previous ?? null,
  budget: more.budget ?? null,
  masked: more.masked ?? null,
});

export type SpentMonth = {
  readonly cents: number;
  readonly status: FigureStatus;
  readonly paid: number;
  readonly estimated: number;
};

/** Dépense du mois, euro cents HT: payments, and what is estimated of subscriptions that none covers. */
export const costLine = (now: SpentMonth | null, previous: number | null, budget: number | null): BriefingFigure =>
  line(
    now === null || now.status === 'unknown'
      ? unknown('committeeCost', 'eur-cents', 'committee.missing.cost')
      : knownFigure({
          code: 'committeeCost',
          unit: 'eur-cents',
          value: now.cents,
          status: now.status,
          inputs: [
            input('committeePaid', now.paid, 'eur-cents', now.status),
            input('committeeEstimated', now.estimated, 'eur-cents', 'estimated'),
          ],
        }),
    { previous, budget },
  );

/** Empreinte du mois, kgCO2e, as a range. */
export const carbonLine = (
  kg: Interval | null,
  masked: MaskReason | null,
  status: FigureStatus,
  previous: number | null,
  budget: number | null,
): BriefingFigure =>
  line(
    masked !== null
      ? maskedFigure('committeeCarbon', 'kg-co2e', masked)
      : kg === null
        ? unknown('committeeCarbon', 'kg-co2e', 'committee.missing.carbon')
        : rangeFigure({ code: 'committeeCarbon', unit: 'kg-co2e', range: kg, status }),
    masked === null ? { previous, budget } : { masked },
  );

/** Sièges sans activité: a count of the company, never a list. */
export const seatsLine = (
  { unused, held, free, untold, seenOn, masked }: PublishedSeats,
  previous: number | null,
): BriefingFigure => {
  const inputs: FigureInput[] = [
    input('committeeIdleSeats', held, 'seats', 'declared'),
    input('committeeFreeSeats', free, 'seats', 'declared'),
    ...(seenOn === null ? [] : [input('committeeSeatsSeenOn', seenOn, 'text', 'declared')]),
  ];
  return line(
    masked !== null
      ? maskedFigure('committeeUnusedSeats', 'seats', masked)
      : unused === null
        ? unknown('committeeUnusedSeats', 'seats', 'committee.missing.seats')
        : atLeastFigure({
            code: 'committeeUnusedSeats',
            unit: 'seats',
            value: unused,
            atMost: unused + untold,
            status: 'declared',
            inputs,
          }),
    masked === null ? { previous } : { masked },
  );
};

export type SharePoint = {
  readonly share: number | null;
  readonly masked: MaskReason | null;
  readonly status: FigureStatus;
};

/** Part des sièges payés qui servent, in percent. */
export const adoptionLine = (now: SharePoint | null, previous: number | null): BriefingFigure =>
  line(
    now?.masked
      ? maskedFigure('committeeAdoption', 'percent', now.masked)
      : now?.share == null
        ? unknown('committeeAdoption', 'percent', 'committee.missing.adoption')
        : knownFigure({ code: 'committeeAdoption', unit: 'percent', value: now.share * 100, status: now.status }),
    now?.masked ? { masked: now.masked } : { previous },
  );

/** Signatures de la charte, in percent of those who are to sign: not an activity. */
export const signaturesLine = (
  now: { readonly signed: number; readonly expected: number } | null,
  previous: number | null,
): BriefingFigure =>
  line(
    now === null || now.expected === 0
      ? unknown('committeeSignatures', 'percent', 'committee.missing.charter')
      : knownFigure({
          code: 'committeeSignatures',
          unit: 'percent',
          value: Math.floor((now.signed * 100) / now.expected),
          status: 'declared',
          inputs: [
            input('charterSigned', now.signed, 'people', 'declared'),
            input('charterExpected', now.expected, 'people', 'declared'),
          ],
        }),
    { previous },
  );
