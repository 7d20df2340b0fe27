import type { BankSpend } from '@shared/contract/bank';
import type { BankReview } from '@shared/domain/bank-review';
import type { Figure } from '@shared/domain/figure';

export type ToolSpend = BankSpend['tools'][number];
type Part = { readonly name: string; readonly value: number };

/** A figure that the statements give, its parts being the tools. */
export const bankFigure = (
  code: 'bankDebited' | 'bankFees' | 'bankTools' | 'bankToConfirm' | 'bankPayments',
  unit: Figure['unit'],
  value: number,
  parts: readonly Part[] = [],
): Figure => ({
  code,
  value,
  range: null,
  unit,
  status: 'imported',
  inputs: parts.map((part) => ({
    code: part.name,
    label: part.name,
    value: part.value,
    unit,
    status: 'imported',
  })),
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
});

/** Debits in euros of a review, by tool. */
export const spendOf = ({ items }: BankReview): ToolSpend[] => {
  const tools = new Map<string, ToolSpend>();
  for (const { currency, toolName, totalCents, feesCents } of items) {
    if (currency !== 'EUR') continue;
    const known = tools.get(toolName);
    tools.set(toolName, {
      toolName,
      debitedCents: ((known?.debitedCents ?? 0) + totalCents) as ToolSpend['debitedCents'],
      feesCents: ((known?.feesCents ?? 0) + feesCents) as ToolSpend['feesCents'],
    });
  }
  return [...tools.values()].sort((a, b) => b.debitedCents - a.debitedCents);
};

export const totalOf = (tools: readonly ToolSpend[], pick: (one: ToolSpend) => number): number =>
  tools.reduce((sum, one) => sum + pick(one), 0);
