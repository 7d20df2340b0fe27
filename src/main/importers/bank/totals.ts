import type { IgnoredReason } from '@shared/domain/bank';
import { labelKey } from './text';

/** Deferred debit cards: one line sums up purchases listed elsewhere; it is a total, not a purchase. */
const cardTotal =
  /^(?:RELEVE (?:DE )?(?:CB|CARTES?|DIFFERE)|DEBIT MENSUEL (?:CB|CARTES?)|TOT(?:AL)? ?DIF|TOTAL (?:CB|CARTES?) DIFFERE|(?:FACTURES? )?CARTES? (?:A )?DEBIT DIFFERE|DEBIT DIFFERE|ARRETE (?:CB|CARTES?))/;
const datedBalance =
  /^(?:ANCIEN |NOUVEAU )SOLDE|^SOLDE (?:AU \d|INITIAL|FINAL|PRECEDENT|COMPTABLE|CREDITEUR|DEBITEUR)|^(?:OPENING|CLOSING) BALANCE/;
const undatedBalance = /^(?:ANCIEN |NOUVEAU )?SOLDE\b|^BALANCE\b/;
const undatedTotal = /^(?:SOUS[- ])?TOTA(?:L|UX)\b/;

/**
 * Says whether a label is a sum or a balance rather than an operation. A line that bears a date is an operation unless
 * its label leaves no doubt: « TOTAL » is also a fuel company, « SOLDE DE TOUT COMPTE » a payment.
 */
export const summaryReason = (label: string, dated: boolean): IgnoredReason | null => {
  const key = labelKey(label.slice(0, 120));
  if (cardTotal.test(key)) return 'card-total';
  if (datedBalance.test(key)) return 'balance';
  if (dated) return null;
  if (undatedBalance.test(key)) return 'balance';
  return undatedTotal.test(key) ? 'total' : null;
};
