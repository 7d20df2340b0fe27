import type { ImportedLine } from '@shared/contract/subscriptions';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Company, Person, Team } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import type { BillingPeriod, PriceMode, Subscription } from '@shared/domain/subscription';

/** What the lines are read against: the catalogue (own tools included), the dossier, the day. */
export type SubscriptionImportContext = {
  readonly catalogue: Pick<Catalogue, 'tools'>;
  readonly existing: readonly Subscription[];
  readonly today: Day;
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly company: Company | null;
};

/** What a column can hold. Labels: `subscriptions.import.fields.<field>`. */
export const subscriptionFields = [
  'tool',
  'plan',
  'name',
  'seats',
  'unitPrice',
  'total',
  'currency',
  'priceMode',
  'period',
  'perSeat',
  'vatRegime',
  'vatNumberGiven',
  'cardFee',
  'fixedFee',
  'priceOrigin',
  'priceSeenOn',
  'startedOn',
  'commitment',
  'renewalOn',
  'notice',
  'autoRenew',
  'minSeats',
  'payer',
  'team',
  'owner',
  'accountKind',
  'contractUrl',
  'adminUrl',
  'status',
  'endsOn',
  'budget',
  'activeSeats',
  'activeOn',
  'note',
] as const;
export type SubscriptionField = (typeof subscriptionFields)[number];
export const isSubscriptionField = (text: string): text is SubscriptionField =>
  (subscriptionFields as readonly string[]).includes(text);

/** What a header says about the amounts under it: « Prix mensuel HT (€) ». */
export type AmountQualifiers = {
  readonly currency: Currency | null;
  readonly priceMode: PriceMode | null;
  readonly period: BillingPeriod | null;
};
export const noQualifiers: AmountQualifiers = { currency: null, priceMode: null, period: null };

export type ImportColumn = {
  readonly header: string;
  readonly field: SubscriptionField | null;
  readonly qualifiers: AmountQualifiers;
};

/** A reason with its parameters: `subscriptions.import.reasons.<code>`. */
export type Reason = ImportedLine['reasons'][number];
export const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

/** A value read from a cell: found, not said, or refused with its reason. */
export type Read<T> = { readonly value: T | null; readonly refused: Reason | null };
export const found = <T>(value: T): Read<T> => ({ value, refused: null });
export const notSaid: Read<never> = { value: null, refused: null };
export const refuse = (code: string, params: Reason['params'] = {}): Read<never> => ({
  value: null,
  refused: reason(code, params),
});

/** Nothing that is compared (tools, words, names) is longer: hostile cells cost no time. */
const MAX_COMPARED = 300;

/** Text as compared: lower case, no accent, words of letters and digits only; « Pro+ » is « pro plus ». */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, MAX_COMPARED)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])\+/g, ' plus')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
export const keyOf = (text: string): string => wordsOf(text).join(' ');

/** A cell shown in a reason: short, on one line. */
export const shown = (text: string): string => text.slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 80);
