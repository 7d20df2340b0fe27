import type { BankReview, ItemAction, ReviewChoices, ReviewItem, ReviewLine } from '@shared/domain/bank-review';

/** What the person said so far; what they did not say follows the proposal. */
export type Settled = {
  readonly answers: ReadonlyMap<string, ReviewChoices['answers'][number]['decision']>;
  readonly actions: ReadonlyMap<string, ItemAction>;
  readonly leftOut: ReadonlySet<number>;
  readonly taken: ReadonlySet<number>;
};
export const nothingSettled: Settled = {
  answers: new Map(),
  actions: new Map(),
  leftOut: new Set(),
  taken: new Set(),
};

export const choicesOf = (settled: Settled): ReviewChoices => ({
  answers: [...settled.answers].map(([pattern, decision]) => ({ pattern, decision })),
  items: [...settled.actions].map(([id, action]) => ({ id, action })),
  leftOut: [...settled.leftOut],
  taken: [...settled.taken],
});

/** What becomes of an item: chosen, else proposed. */
export const actionOf = (item: ReviewItem, chosen: ItemAction | undefined): ItemAction => {
  if (chosen) return chosen;
  if (item.proposal === 'attach' && item.subscriptionId !== null)
    return { kind: 'attach', subscriptionId: item.subscriptionId, updatePrice: false };
  return item.proposal === 'create' ? { kind: 'create' } : { kind: 'payments' };
};

export const actionFor = (item: ReviewItem, settled: Settled): ItemAction =>
  actionOf(item, settled.actions.get(item.id));

export const isTaken = (line: ReviewLine, settled: Settled): boolean => {
  if (line.state === 'known') return false;
  if (line.state === 'possible') return settled.taken.has(line.index);
  return !settled.leftOut.has(line.index);
};

/** Lines that the import would write. */
export const writtenLines = (review: BankReview, settled: Settled): number =>
  review.items
    .filter((item) => actionFor(item, settled).kind !== 'ignore')
    .flatMap((item) => item.lines)
    .filter((line) => isTaken(line, settled)).length;

/** Price updates and answers are worth an import too. */
export const changesSomething = (review: BankReview, settled: Settled): boolean =>
  writtenLines(review, settled) > 0 ||
  settled.answers.size > 0 ||
  review.items.some((item) => {
    const action = actionFor(item, settled);
    return action.kind === 'attach' && action.updatePrice;
  });
