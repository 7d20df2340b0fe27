import type { ActionSection, AuditAction } from '@shared/domain/audit-advice';
import type { SinkSection } from '@shared/domain/audit-sinks';
import type { VatFinding } from '@shared/domain/audit-traps';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { type Day, daysBetween } from '@shared/domain/day';
import { centsPerYear } from '@shared/domain/money';
import { coded, totalFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { decimal, fraction, roundFraction } from '../cost/fraction';
import { seatShareCents } from '../waste/waste-of';

type Draft = Omit<AuditAction, 'urgent'>;

/** Résilier or réduire, at the date the contract allows. */
const cutAction = (waste: SubscriptionWaste): Draft[] => {
  const { cut } = waste;
  if (cut.kind === 'none') return [];
  const params = { name: waste.name, count: cut.seats, remaining: cut.remaining };
  return [
    {
      kind: cut.kind,
      subscriptionId: waste.subscriptionId,
      toolId: waste.toolId,
      sentence: coded(`audit.actions.${cut.kind}`, params),
      annualCents: cut.annualCents,
      additive: true,
      effectiveOn: cut.effectiveOn,
      decideBy: cut.decideBy,
    },
  ];
};

const seatValue = (facts: AuditFacts, waste: SubscriptionWaste, seats: number) => {
  const full = facts.costs.get(waste.subscriptionId)?.cost?.fullCents;
  return full === undefined ? null : centsPerYear(seatShareCents(full, seats, waste.use.paid));
};

/** Give unused seats to the holders of personal accounts; take back the seats of people who left. */
const seatActions = (facts: AuditFacts, waste: SubscriptionWaste): Draft[] => {
  const common = { subscriptionId: waste.subscriptionId, toolId: waste.toolId, additive: false };
  const given = Math.min(waste.reassignable.seats, waste.reassignable.wanted);
  const { leavers } = waste.use;
  const now = { effectiveOn: null, decideBy: null };
  return [
    ...(given > 0
      ? [
          {
            ...common,
            ...now,
            kind: 'reassign' as const,
            sentence: coded('audit.actions.reassign', { name: waste.name, count: given }),
            annualCents: seatValue(facts, waste, given),
          },
        ]
      : []),
    ...(leavers > 0
      ? [
          {
            ...common,
            ...now,
            kind: 'remove-leavers' as const,
            sentence: coded('audit.actions.remove-leavers', { name: waste.name, count: leavers }),
            annualCents: seatValue(facts, waste, leavers),
          },
        ]
      : []),
  ];
};

/** Register the VAT number: what it saves on the seats that are kept. */
const vatActions = (facts: AuditFacts, wastes: readonly SubscriptionWaste[], vat: readonly VatFinding[]): Draft[] =>
  vat
    .filter((finding) => finding.kind !== 'to-check' && finding.avoidableCents !== null)
    .map((finding) => {
      const full = facts.costs.get(finding.subscriptionId)?.cost?.fullCents ?? 0;
      const cut = wastes.find((w) => w.subscriptionId === finding.subscriptionId)?.cut.annualCents ?? 0;
      const kept = Math.max(0, full - cut);
      const saved = full === 0 ? 0 : roundFraction(fraction(decimal(finding.avoidableCents ?? 0).times(kept), full));
      return {
        kind: 'register-vat' as const,
        subscriptionId: finding.subscriptionId,
        toolId: null,
        sentence: coded('audit.actions.register-vat', { name: finding.name }),
        annualCents: centsPerYear(saved),
        additive: true,
        effectiveOn: null,
        decideBy: null,
      };
    })
    .filter((action) => action.annualCents > 0);

const settingActions = (facts: AuditFacts, sinks: SinkSection): Draft[] =>
  sinks.leak.tools.flatMap((tool) =>
    tool.openSettings.map((settingId) => ({
      kind: 'close-setting' as const,
      subscriptionId: null,
      toolId: tool.toolId,
      sentence: coded('audit.actions.close-setting', {
        name: tool.toolName ?? tool.toolId,
        setting: facts.reference.catalogue.settings.find((s) => s.id === settingId)?.label ?? settingId,
      }),
      annualCents: null,
      additive: false,
      effectiveOn: null,
      decideBy: null,
    })),
  );

/** Urgent ones first, then the most euros, then the soonest date; without an amount, last. */
const inOrder = (a: AuditAction, b: AuditAction): number => {
  if (a.urgent !== b.urgent) return a.urgent ? -1 : 1;
  if (a.annualCents !== b.annualCents) return (b.annualCents ?? -1) - (a.annualCents ?? -1);
  const left = a.decideBy ?? '9999';
  const right = b.decideBy ?? '9999';
  return left === right ? 0 : left < right ? -1 : 1;
};

const isUrgent = (draft: Draft, asOf: Day, days: number): boolean =>
  draft.decideBy !== null && daysBetween(asOf, draft.decideBy) <= days;

/** First recommended actions, with euros and dates. The total adds only what is not counted in another action. */
export const actionSection = (
  facts: AuditFacts,
  wastes: readonly SubscriptionWaste[],
  sinks: SinkSection,
  vat: readonly VatFinding[],
): ActionSection => {
  const drafts = [
    ...wastes.flatMap((waste) => [...cutAction(waste), ...seatActions(facts, waste)]),
    ...vatActions(facts, wastes, vat),
    ...settingActions(facts, sinks),
  ];
  const actions = drafts
    .map((draft) => ({ ...draft, urgent: isUrgent(draft, facts.asOf, facts.settings.urgentDays) }))
    .sort(inOrder);
  const counted = actions.filter((action) => action.additive);
  return {
    actions,
    total: totalFigure({
      code: 'actionsTotal',
      unit: 'eur-cents-per-year',
      inputCode: 'actionOf',
      items: counted.map((action) => ({
        label: wastes.find((w) => w.subscriptionId === action.subscriptionId)?.name ?? '',
        value: action.annualCents,
        status: action.subscriptionId ? (facts.costs.get(action.subscriptionId)?.status ?? 'unknown') : 'unknown',
        missing: action.subscriptionId ? (facts.costs.get(action.subscriptionId)?.missing ?? []) : [],
      })),
    }),
  };
};
