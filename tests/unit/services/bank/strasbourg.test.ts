import type { ReviewQuestion } from '@shared/domain/bank-review';
import { describe, expect, it } from 'vitest';
import { bankDossier, strasbourgStatement } from './support';

/** The products that the dossier already pays for, said by the person. */
const suggested = (questions: readonly ReviewQuestion[]) =>
  questions.flatMap(({ pattern, suggestion }) =>
    suggestion === null
      ? []
      : [{ pattern, decision: { kind: 'tool' as const, toolId: suggestion, nature: 'subscription' as const } }],
  );

describe('the statement of the Strasbourg example, read into its dossier', () => {
  it('is wholly matched to the thirteen subscriptions and their payments', async () => {
    const dossier = bankDossier({ example: true });
    const first = await dossier.review(strasbourgStatement());
    // GitHub, Microsoft and Dust are labels of several products: asked, with the one the dossier pays for.
    expect(first.questions.map(({ suggestion }) => suggestion).sort()).toEqual([
      'dust',
      'github-copilot',
      'm365-copilot',
    ]);
    const review = await dossier.settle(first.readingId, { answers: suggested(first.questions) });
    expect(review.questions).toEqual([]);
    expect(new Set(review.items.map(({ subscriptionId }) => subscriptionId)).size).toBe(13);
    expect(review.items.every(({ proposal }) => proposal === 'attach')).toBe(true);
    const debits = review.items.flatMap(({ lines }) => lines.filter(({ role }) => role === 'payment'));
    // 13 subscriptions × 6 months, each already in the dossier.
    expect(debits.map(({ state }) => state)).toEqual(new Array(78).fill('paid'));
  });

  it('imported, doubles nothing; a second time, brings nothing; undone, leaves the dossier as it was', async () => {
    const dossier = bankDossier({ example: true });
    const before = { subscriptions: dossier.subscriptions(), payments: dossier.payments() };
    const first = await dossier.review(strasbourgStatement());
    const { result, operationId } = await dossier.import(first.readingId, { answers: suggested(first.questions) });
    expect(result).toMatchObject({ created: 0, updated: 0, payments: 0, confirmed: 78, unanswered: 0, refused: 0 });
    expect(dossier.subscriptions()).toEqual(before.subscriptions);
    expect(dossier.payments()).toEqual(before.payments);
    // Debits and exchange fees are kept: 78 + 24.
    expect(dossier.lines()).toHaveLength(102);

    const again = await dossier.review(strasbourgStatement());
    // The answers are remembered: nothing is asked twice.
    expect(again.questions).toEqual([]);
    expect(again.recognised.importedAt).not.toBeNull();
    expect(again.items.flatMap(({ lines }) => lines).every(({ state }) => state === 'known')).toBe(true);
    await expect(dossier.import(again.readingId)).rejects.toThrow('import-nothing');

    dossier.undo(operationId);
    expect(dossier.lines()).toEqual([]);
    expect(dossier.imports()).toEqual([]);
    expect(dossier.payments()).toEqual(before.payments);
  });
});
