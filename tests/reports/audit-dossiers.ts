import { auditLicences } from '@main/engine/licences';
import { loadCatalogue } from '@main/reference/catalogue';
import { loadFxRates } from '@main/reference/fx-rates';
import type { AuditReportInput } from '@main/reports/licence-audit';
import type { AuditInput } from '@shared/domain/audit';
import { defaultAuditSettings } from '@shared/domain/audit-settings';
import { addDays, day, month } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import type { SeatStatus } from '@shared/domain/seat';
import type { SeatSummary } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import { anAuditInput } from '../support/audit';
import { aCompany, aPayment, aSubscription, aTeam } from '../support/builders';

export const asOf = day('2026-11-21');

const reportOf = (given: Partial<AuditInput>): AuditReportInput => {
  const data = anAuditInput(given);
  const reference = { catalogue: loadCatalogue(), fx: loadFxRates() };
  const audit = auditLicences(data, reference, defaultAuditSettings, asOf);
  return { company: data.company, audit, carbon: null, asOf, generatedOn: day('2026-11-22') };
};

const statuses: readonly SeatStatus[] = [
  'regular',
  'occasional',
  'dormant',
  'never',
  'left',
  'new',
  'pending',
  'on-leave',
  'excluded',
  'unknown',
];

/** Held seats by status, over two teams and as many people as seats. */
const summary = (subscriptionId: string, given: Partial<Record<SeatStatus, number>>, people: number): SeatSummary => {
  const byStatus = Object.fromEntries(statuses.map((status) => [status, given[status] ?? 0])) as Record<
    SeatStatus,
    number
  >;
  const assigned = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return {
    subscriptionId,
    assigned,
    assignmentsComplete: true,
    byStatus,
    holders: Array.from({ length: assigned }, (_, at) => ({
      personId: `person-${at % people}`,
      teamId: at % 3 === 0 ? 'team-1' : 'team-2',
    })),
    activityOrigin: 'imported',
    activityAsOf: day('2026-11-15'),
    personalAccounts: 3,
    workAddressOutside: 2,
  };
};

const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as const;

/** A company like that of article 000: several tools, unused seats, a price in dollars, a budget that was exceeded. */
export const busyDossier = (): AuditReportInput => {
  const subscriptions: Subscription[] = [
    aSubscription({
      id: 'chatgpt',
      name: 'ChatGPT Business',
      seats: 40,
      commitmentMonths: 12,
      renewalOn: day('2027-01-15'),
      noticeDays: 30,
      minSeats: 2,
      budgetedAnnualCents: cents(10_000_00),
      payerKind: 'team',
      payerTeamId: 'team-1',
    }),
    aSubscription({
      id: 'claude',
      toolId: 'claude',
      planId: 'claude-pro',
      name: 'Claude Pro',
      seats: 15,
      unitPriceCents: cents(20_00),
      currency: 'USD',
      vatRegime: 'charged_as_consumer',
      vatNumberGiven: 'no',
      cardFeeRate: 0.02,
      payerKind: 'personal-card',
      accountKind: 'personal-account',
      budgetedAnnualCents: cents(3_000_00),
    }),
    aSubscription({
      id: 'copilot',
      toolId: 'm365-copilot',
      planId: 'm365-copilot-business',
      name: 'Copilot Microsoft 365',
      seats: 100,
      unitPriceCents: cents(30_00),
      commitmentMonths: 12,
      renewalOn: day('2026-12-10'),
      noticeDays: 10,
      payerKind: 'bank-transfer',
    }),
    aSubscription({
      id: 'midjourney',
      toolId: 'midjourney',
      planId: 'mj-standard',
      name: 'Midjourney',
      seats: 5,
      unitPriceCents: cents(60_00),
      priceMode: 'TTC',
      vatRegime: 'fr_supplier',
      declaredActiveSeats: 1,
      declaredActiveOn: day('2026-11-01'),
    }),
    aSubscription({
      id: 'deepl',
      toolId: 'deepl',
      planId: 'deepl-team',
      name: 'DeepL Team',
      seats: 4,
      priceOrigin: 'catalogue',
    }),
  ];
  return reportOf({
    company: aCompany({ name: 'Atelier Été & Fils', headcount: 200, isExample: true }),
    teams: [
      aTeam({ id: 'team-1', name: 'Marketing', headcount: 15, hourlyCostCents: cents(42_00) }),
      aTeam({ id: 'team-2', name: 'Recherche & développement', headcount: 25, hourlyCostCents: cents(55_00) }),
    ],
    subscriptions,
    seatSummaries: [
      summary('chatgpt', { regular: 10, occasional: 8, dormant: 12, never: 4, left: 3, new: 1 }, 20),
      summary('claude', { regular: 6, occasional: 2, dormant: 4, unknown: 3 }, 20),
      summary(
        'copilot',
        { regular: 15, occasional: 35, dormant: 25, never: 15, left: 3, 'on-leave': 2, unknown: 5 },
        60,
      ),
    ],
    payments: months.flatMap((one, at) => [
      aPayment({
        id: `c${at}`,
        subscriptionId: 'chatgpt',
        toolId: 'chatgpt',
        paidOn: day(`${one}-05`),
        netCents: cents(1_000_00),
      }),
      aPayment({
        id: `m${at}`,
        subscriptionId: 'copilot',
        toolId: 'm365-copilot',
        paidOn: day(`${one}-10`),
        netCents: cents(3_000_00),
      }),
    ]),
    adoption: [
      { id: 'a1', month: month('2026-03'), subscriptionId: null, activeShare: 0.6, origin: 'declared' },
      { id: 'a2', month: month('2026-06'), subscriptionId: null, activeShare: 0.3, origin: 'declared' },
      { id: 'a3', month: month('2026-09'), subscriptionId: null, activeShare: 0.15, origin: 'declared' },
    ],
    answers: [{ id: 'no-dashboard', answer: 'yes', answeredOn: day('2026-11-20') }],
  });
};

/** Nothing but a company. */
export const emptyDossier = (): AuditReportInput => reportOf({ company: aCompany({ name: 'Dossier vide' }) });

/** 80 subscriptions with long names, some without a rate, a date or a usage. */
export const largeDossier = (): AuditReportInput => {
  const tools = loadCatalogue().tools;
  return reportOf({
    company: aCompany({
      name: 'Société anonyme des établissements Grandjean, Wœrth & Cie — direction des systèmes d’information',
    }),
    subscriptions: Array.from({ length: 80 }, (_, at) => {
      const tool = tools[at % tools.length];
      return aSubscription({
        id: `sub-${at}`,
        toolId: tool?.id ?? 'chatgpt',
        planId: null,
        name: `Abonnement n° ${at + 1} de l’équipe chargée de la rédaction des contenus et des présentations${at % 7 === 0 ? ' Anticonstitutionnellement_sans_espace_ni_coupure_possible' : ''}`,
        seats: 1 + ((at * 7) % 43),
        unitPriceCents: cents(1_000 + at * 137),
        currency: at % 5 === 0 ? 'USD' : at % 11 === 0 ? 'CHF' : 'EUR',
        commitmentMonths: at % 3 === 0 ? 12 : 1,
        renewalOn: at % 4 === 0 ? null : addDays(asOf, at * 5 - 20),
        noticeDays: at % 3 === 0 ? 30 : 0,
        declaredActiveSeats: at % 6 === 0 ? null : Math.floor((1 + ((at * 7) % 43)) / 2),
        declaredActiveOn: at % 6 === 0 ? null : day('2026-11-01'),
      });
    }),
  });
};
