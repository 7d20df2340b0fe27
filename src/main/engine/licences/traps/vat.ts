import type { VatFinding } from '@shared/domain/audit-traps';
import type { Figure } from '@shared/domain/figure';
import { centsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import { coded, totalFigure } from '../../explain';
import { type AuditFacts, vatRecoveryOf } from '../context';
import { fraction, roundFraction } from '../cost/fraction';
import { isFree } from '../lifecycle';

/**
 * VAT lost today that a registered VAT number would make recoverable: the VAT charged as to a consumer, times the
 * company's recovery coefficient. Future invoices only; past ones are not corrected (reference/finance/vat-fx.md, 1).
 */
const avoidable = (sub: Subscription, facts: AuditFacts): number | null => {
  const cost = facts.costs.get(sub.id)?.cost ?? null;
  if (cost === null) return null;
  return roundFraction(fraction(cost.vatChargedCents * vatRecoveryOf(facts.input)));
};

const isReverse = (sub: Subscription): boolean => sub.vatRegime.startsWith('reverse_charge');

/** Subscriptions whose VAT is paid for want of a number, or about which nobody knows. */
export const vatFindings = (facts: AuditFacts): VatFinding[] =>
  facts.live.flatMap((sub): VatFinding[] => {
    // No VAT is charged on what is free.
    if (isFree(sub)) return [];
    const consumer = sub.vatRegime === 'charged_as_consumer';
    const params = { name: sub.name };
    const finding = (kind: VatFinding['kind'], reason: string, cents: number | null): VatFinding[] => [
      {
        subscriptionId: sub.id,
        name: sub.name,
        kind,
        avoidableCents: cents === null ? null : centsPerYear(cents),
        reason: coded(reason, params),
      },
    ];
    if (consumer && sub.vatNumberGiven === 'yes')
      return finding('contradiction', 'audit.reasons.vatChargedDespiteNumber', avoidable(sub, facts));
    if (consumer) return finding('not-given', 'audit.reasons.vatNumberNotGiven', avoidable(sub, facts));
    if (isReverse(sub) && sub.vatNumberGiven === 'no')
      return finding('contradiction', 'audit.reasons.vatReverseWithoutNumber', null);
    if (isReverse(sub) && sub.vatNumberGiven === 'unknown')
      return finding('to-check', 'audit.reasons.vatNumberUnknown', null);
    return [];
  });

export const avoidableVatFigure = (facts: AuditFacts, findings: readonly VatFinding[]): Figure =>
  totalFigure({
    code: 'avoidableVat',
    unit: 'eur-cents-per-year',
    inputCode: 'avoidableVatOf',
    items: findings
      .filter((f) => f.kind === 'not-given' || (f.kind === 'contradiction' && f.avoidableCents !== null))
      .map((f) => ({
        label: f.name,
        value: f.avoidableCents,
        status: facts.costs.get(f.subscriptionId)?.status ?? 'unknown',
        missing: facts.costs.get(f.subscriptionId)?.missing ?? [],
      })),
    missing: findings
      .filter((f) => f.kind === 'to-check')
      .map((f) => coded('audit.missing.vatNumber', { name: f.name })),
  });

/** Avoidable VAT of one subscription, for the waste found; null: unknown. */
export const avoidableOf = (findings: readonly VatFinding[], subscriptionId: string): number | null => {
  const finding = findings.find((f) => f.subscriptionId === subscriptionId && f.kind !== 'to-check');
  return finding === undefined ? 0 : finding.avoidableCents;
};
