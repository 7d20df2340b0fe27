import { type Cents, cents } from '@shared/domain/money';
import { periodsPerYear, type Subscription, subscriptionSchema } from '@shared/domain/subscription';
import { subscriptionDefaults, vatRegimeFor } from '@shared/domain/subscription-defaults';
import { formatShortDay } from '@shared/text/format';
import { readAmount, readCount, readShare } from './amounts';
import { type LineCells, readDay } from './cells';
import { type Findings, newFindings } from './findings';
import { lineParties } from './parties';
import { type LinePrice, linePrice } from './price';
import { readCommitment, readNotice } from './terms';
import { matchTool, type ToolMatch, type toolNames } from './tools';
import { keyOf, type Reason, reason, type SubscriptionImportContext } from './types';
import { readAccountKind, readPriceOrigin, readStatus, readVatNumber, readVatRegime, readYesNo } from './words';

export type LineResult = { readonly draft: Omit<Subscription, 'id'> | null; readonly reasons: readonly Reason[] };

const seatCodes = { unreadable: 'seats-unreadable', negative: 'seats-negative', tooHigh: 'seats-too-many' };
const activeCodes = { unreadable: 'active-unreadable', negative: 'active-unreadable', tooHigh: 'seats-too-many' };
const draftSchema = subscriptionSchema.omit({ id: true });

const readSeats = (cells: LineCells, match: ToolMatch, out: Findings): number => {
  const before = out.refusals.length;
  const seats = out.take(readCount(cells.get('seats'), 100_000, seatCodes));
  const minimum = match.plan?.minSeats ?? 1;
  if (seats === 0) out.refusals.push(reason('seats-zero'));
  if (seats !== null) {
    if (seats > 0 && seats < minimum) out.warnings.push(reason('seats-below-minimum', { seats, min: minimum }));
    return Math.max(1, seats);
  }
  if (out.refusals.length === before)
    out.warnings.push(reason(minimum > 1 ? 'seats-from-catalogue' : 'seats-assumed', { seats: minimum }));
  return minimum;
};

/** Amounts of a year, in euros: « Budget mensuel » counts twelve times. */
const readBudget = (cells: LineCells, out: Findings): Cents | null => {
  const read = out.take(readAmount(cells.get('budget'), cells.mark));
  if (!read) return null;
  const header = cells.column('budget')?.qualifiers;
  if ((read.currency ?? header?.currency ?? 'EUR') !== 'EUR') {
    out.refusals.push(reason('budget-not-euros', {}));
    return null;
  }
  return cents(read.cents * periodsPerYear[read.period ?? header?.period ?? 'annual']);
};

const nameOf = (cells: LineCells, fallback: string): string => {
  const said = cells.get('name');
  if (said !== '') return said.slice(0, 200);
  const tool = cells.get('tool');
  const plan = cells.get('plan');
  const both = plan !== '' && !` ${keyOf(tool)} `.includes(` ${keyOf(plan)} `) ? `${tool} ${plan}` : tool;
  return (both.trim() || fallback).slice(0, 200);
};

/** A longer text than the dossier keeps is refused rather than cut. */
const limited = (
  cells: LineCells,
  field: 'contractUrl' | 'adminUrl' | 'note',
  max: number,
  out: Findings,
): string | null => {
  const text = cells.get(field);
  if (text.length > max) out.refusals.push(reason('text-too-long', { max }));
  return text === '' ? null : text.slice(0, max);
};

const checkTogether = (draft: Omit<Subscription, 'id'>, out: Findings): void => {
  const { startedOn, renewalOn, seats, declaredActiveSeats, perSeat } = draft;
  if (startedOn && renewalOn && renewalOn < startedOn)
    out.refusals.push(
      reason('renewal-before-start', { renewal: formatShortDay(renewalOn), start: formatShortDay(startedOn) }),
    );
  if (perSeat && declaredActiveSeats !== null && declaredActiveSeats > seats)
    out.refusals.push(reason('active-more-than-paid', { active: declaredActiveSeats, paid: seats }));
};

/** What the catalogue lets foresee when the tool is not in it: nothing but the neutral values. */
const unknownTool = (match: ToolMatch, name: string) => ({
  id: match.toolId,
  vendor: name,
  product: name,
  billingEntity: { name: null, country: null, source: null, verify: true },
  vendorCountry: null,
});

const assemble = (
  cells: LineCells,
  match: ToolMatch,
  price: LinePrice,
  seats: number,
  context: SubscriptionImportContext,
  out: Findings,
) => {
  const parties = lineParties(cells, context, out);
  const accountKind = out.take(readAccountKind(cells.get('accountKind')));
  const vatNumber = out.take(readVatNumber(cells.get('vatNumberGiven')));
  const regime = out.take(readVatRegime(cells.get('vatRegime')));
  const name = nameOf(cells, match.toolId);
  const tool = match.tool ?? unknownTool(match, name);
  const { draft: base } = subscriptionDefaults({ ...emptyTool, ...tool }, match.plan, context.company, {
    period: price.period,
    currency: price.currency,
    accountKind: accountKind ?? undefined,
    vatNumberGiven: vatNumber ?? undefined,
    payerKind: parties.payerKind ?? undefined,
  });
  const country = tool.billingEntity.country ?? tool.vendorCountry;
  const fixedFee = out.take(readAmount(cells.get('fixedFee'), cells.mark));
  const date = (field: 'startedOn' | 'renewalOn' | 'endsOn' | 'priceSeenOn' | 'activeOn') =>
    out.take(readDay(cells.get(field), cells.order));
  const auto = out.take(readYesNo(cells.get('autoRenew')));
  const active = out.take(readCount(cells.get('activeSeats'), 100_000, activeCodes));
  const minSeats = out.take(readCount(cells.get('minSeats'), 100_000, seatCodes));
  const draft: Omit<Subscription, 'id'> = {
    ...base,
    name,
    toolId: match.toolId,
    perSeat: price.perSeat,
    seats,
    unitPriceCents: price.unitPriceCents,
    priceMode: price.priceMode,
    vatRegime:
      regime ??
      vatRegimeFor({
        country,
        accountKind: base.accountKind,
        payerKind: base.payerKind,
        vatNumberGiven: base.vatNumberGiven,
      }),
    cardFeeRate: out.take(readShare(cells.get('cardFee'), cells.mark)) ?? base.cardFeeRate,
    fixedFeePerDebitCents: fixedFee?.cents ?? base.fixedFeePerDebitCents,
    priceOrigin: out.take(readPriceOrigin(cells.get('priceOrigin'))) ?? (price.said ? 'declared' : 'catalogue'),
    priceSeenOn:
      date('priceSeenOn') ?? (price.said ? (cells.has('priceSeenOn') ? null : context.today) : base.priceSeenOn),
    startedOn: date('startedOn'),
    commitmentMonths: out.take(readCommitment(cells.get('commitment'))) ?? base.commitmentMonths,
    renewalOn: date('renewalOn'),
    noticeDays: out.take(readNotice(cells.get('notice'))) ?? 0,
    autoRenew: auto === null || auto === 'unknown' ? base.autoRenew : auto === 'yes',
    minSeats: cells.has('minSeats') ? minSeats || null : base.minSeats,
    payerTeamId: parties.payerTeamId,
    ownerPersonId: parties.ownerPersonId,
    contractUrl: limited(cells, 'contractUrl', 2_000, out),
    adminUrl: limited(cells, 'adminUrl', 2_000, out),
    status: out.take(readStatus(cells.get('status'))) ?? 'active',
    endsOn: date('endsOn'),
    budgetedAnnualCents: readBudget(cells, out),
    declaredActiveSeats: active,
    declaredActiveOn: date('activeOn') ?? (active === null ? null : context.today),
    note: limited(cells, 'note', 5_000, out),
  };
  return draft;
};

/** Parts of a catalogue record that the defaults do not read. */
const emptyTool = {
  aliases: [],
  category: 'assistant' as const,
  capabilities: [],
  models: { list: [], source: null, verify: true },
  hosting: { euResidency: 'unknown' as const, detail: null, source: null, verify: true },
  certifications: { list: [], source: null, verify: true },
  adminControls: { list: [], source: null, verify: true },
  bankLabels: [],
  settingsToCheck: [],
  plans: [],
  note: null,
};

/** Reads one line as a subscription to be confirmed, or says why it is refused. Never throws. */
export const readLine = (
  cells: LineCells,
  names: ReturnType<typeof toolNames>,
  context: SubscriptionImportContext,
): LineResult => {
  const toolText = cells.get('tool') || cells.get('name');
  if (keyOf(toolText) === '') return { draft: null, reasons: [reason('tool-missing')] };
  if (/^(sous )?total(aux)?( |$)/.test(keyOf(toolText))) return { draft: null, reasons: [reason('total-row')] };
  const out = newFindings();
  const match = matchTool(toolText, cells.get('plan'), names);
  out.warnings.push(...match.reasons);
  const seats = readSeats(cells, match, out);
  const price = linePrice(cells, match.plan, seats, out);
  if (price === null) return { draft: null, reasons: out.refusals };
  const draft = assemble(cells, match, price, seats, context, out);
  checkTogether(draft, out);
  if (out.refusals.length > 0) return { draft: null, reasons: out.refusals };
  const checked = draftSchema.safeParse(draft);
  if (!checked.success)
    return {
      draft: null,
      reasons: [reason('value-refused', { field: checked.error.issues[0]?.path.join('.') ?? '' })],
    };
  return { draft: checked.data, reasons: out.warnings };
};
