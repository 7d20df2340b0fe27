import type { Collector } from './collector';

/**
 * Checks, account by account, that opening balance + operations = closing balance, and says the difference when not.
 * Totals of deferred debit cards count when they are what moved the account: either reading may add up.
 */
export const checkBalances = (collector: Collector): void => {
  for (const account of collector.accounts.values()) {
    if (account.openingCents === null || account.balanceCents === null) continue;
    const moved = collector.transactions
      .filter((t) => t.accountId === account.id)
      .reduce((sum, t) => sum + t.amountCents - (t.feeCents ?? 0), 0);
    const totals = collector.ignored
      .filter((i) => i.reason === 'card-total')
      .reduce((sum, i) => sum + (i.amountCents ?? 0), 0);
    const difference = account.balanceCents - account.openingCents - moved;
    if (difference === 0 || (totals !== 0 && difference === totals)) continue;
    collector.warn('balance-mismatch', {
      account: account.id,
      openingCents: account.openingCents,
      movedCents: moved,
      closingCents: account.balanceCents,
      differenceCents: difference,
      currency: account.currency,
    });
  }
};

export type RunningLine = {
  readonly accountId: string;
  readonly line: number;
  readonly amountCents: number;
  readonly balanceCents: number;
};

/**
 * Checks a column of running balances: first balance, minus its own operation, plus all operations, is the last one.
 * The order of the file (oldest or newest first) is the one in which the lines follow each other.
 */
export const checkRunning = (collector: Collector, lines: readonly RunningLine[]): void => {
  const byAccount = new Map<string, RunningLine[]>();
  for (const line of lines) {
    const list = byAccount.get(line.accountId) ?? [];
    if (list.length === 0) byAccount.set(line.accountId, list);
    list.push(line);
  }
  for (const [account, list] of byAccount) {
    const gap = (ordered: readonly RunningLine[]): (RunningLine & { gap: number }) | null => {
      for (let i = 1; i < ordered.length; i += 1) {
        const before = ordered[i - 1];
        const after = ordered[i];
        if (before && after && before.balanceCents + after.amountCents !== after.balanceCents)
          return { ...after, gap: after.balanceCents - before.balanceCents - after.amountCents };
      }
      return null;
    };
    const up = gap(list);
    const down = up && gap([...list].reverse());
    if (!up || !down) continue;
    // Lines of the same day may be listed out of order: only the whole must add up.
    const first = list[0];
    const last = list[list.length - 1];
    if (!first || !last) continue;
    const sum = list.reduce((total, line) => total + line.amountCents, 0);
    const upTotal = last.balanceCents - (first.balanceCents - first.amountCents) - sum;
    const downTotal = first.balanceCents - (last.balanceCents - last.amountCents) - sum;
    const difference = Math.abs(upTotal) <= Math.abs(downTotal) ? upTotal : downTotal;
    if (upTotal === 0 || downTotal === 0) continue;
    collector.warn('running-balance-mismatch', {
      account,
      line: up.line,
      differenceCents: difference,
      currency: collector.accounts.get(account)?.currency ?? 'EUR',
    });
  }
};
