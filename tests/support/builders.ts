import { type Company, emptyCompany, emptyPerson, type Person, type Team } from '@shared/domain/company';
import { day } from '@shared/domain/day';
import { type Cents, cents } from '@shared/domain/money';
import type { Seat } from '@shared/domain/seat';
import type { Payment, Subscription } from '@shared/domain/subscription';

/** Plain valid records; each test names only what it is about. */
export const aTeam = (given: Partial<Team> = {}): Team => ({
  id: 'team-1',
  name: 'Marketing',
  headcount: null,
  hourlyCostCents: null,
  archived: false,
  ...given,
});

export const aPerson = (given: Partial<Person> = {}): Person => ({
  ...emptyPerson,
  id: 'person-1',
  name: 'Camille Essai',
  email: 'camille@exemple.fr',
  ...given,
});

export const aCompany = (given: Partial<Company> = {}): Company => ({
  ...emptyCompany('Exemple SARL'),
  headcount: 40,
  ...given,
});

/** 10 seats at 25 € HT a month, Irish vendor, VAT number given: 3 000 € a year. */
export const aSubscription = (given: Partial<Subscription> = {}): Subscription => ({
  id: 'subscription-1',
  toolId: 'chatgpt',
  planId: 'chatgpt-business',
  name: 'ChatGPT Business',
  perSeat: true,
  seats: 10,
  unitPriceCents: cents(25_00),
  currency: 'EUR',
  priceMode: 'HT',
  period: 'monthly',
  vatRegime: 'reverse_charge_eu',
  vatNumberGiven: 'yes',
  cardFeeRate: 0,
  fixedFeePerDebitCents: 0 as Cents,
  priceOrigin: 'invoice',
  priceSeenOn: day('2026-11-01'),
  startedOn: null,
  commitmentMonths: 1,
  renewalOn: null,
  noticeDays: 0,
  autoRenew: true,
  minSeats: null,
  payerKind: 'company-card',
  payerTeamId: null,
  ownerPersonId: null,
  accountKind: 'company-workspace',
  contractUrl: null,
  adminUrl: null,
  status: 'active',
  endsOn: null,
  budgetedAnnualCents: null,
  declaredActiveSeats: null,
  declaredActiveOn: null,
  seatsListed: false,
  note: null,
  ...given,
});

export const aSeat = (given: Partial<Seat> = {}): Seat => ({
  id: 'seat-1',
  subscriptionId: 'subscription-1',
  personId: 'person-1',
  account: null,
  accountKind: 'company-workspace',
  state: 'enabled',
  assignedOn: null,
  releasedOn: null,
  activityKnown: false,
  lastActiveOn: null,
  inactiveSince: null,
  activeDays: null,
  activitySource: null,
  activityAsOf: null,
  ...given,
});

export const aPayment = (given: Partial<Payment> = {}): Payment => ({
  id: 'payment-1',
  subscriptionId: null,
  toolId: null,
  paidOn: day('2026-10-05'),
  netCents: cents(250_00),
  debitedCents: null,
  origin: 'statement',
  label: null,
  ...given,
});
