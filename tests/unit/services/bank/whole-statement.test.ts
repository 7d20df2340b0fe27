import { noReviewChoices } from '@main/services/bank/bank-service';
import type { PaperRequest } from '@shared/contract/bank';
import type { ReviewChoices } from '@shared/domain/bank-review';
import { describe, expect, it } from 'vitest';
import { bankDossier, csvStatement, strasbourgStatement } from './support';

const chatgpt = 'PAIEMENT CB 0304 OPENAI *CHATGPT SUBSCR DUBLIN CARTE 4974204512345678';
const scribe = 'PAIEMENT CB 0904 SCRIBOUILLE SAS NANTES CARTE 49742045';
const file = () =>
  csvStatement([
    ...(['04', '05', '06'] as const).map((month): [string, string, string] => [`03/${month}/2026`, chatgpt, '60,00']),
    ...(['04', '05', '06'] as const).map((month): [string, string, string] => [`09/${month}/2026`, scribe, '45,00']),
    ['10/04/2026', 'VIR SEPA RECU CLIENT ALSAFORGE', '+1200,00'],
  ]);
const asked = (readingId: string, more: Partial<PaperRequest> = {}): PaperRequest => ({
  readingId,
  choices: noReviewChoices,
  only: 'all',
  search: '',
  offset: 0,
  limit: 100,
  ...more,
});

describe('the whole statement', () => {
  it('shows every line in the order of the file, AI lines highlighted, card numbers masked', async () => {
    const dossier = bankDossier();
    const { readingId } = await dossier.review(file());
    const page = await dossier.bank.lines(dossier.client, asked(readingId));
    expect(page).toMatchObject({ total: 7, highlighted: 3 });
    expect(page.lines.map(({ kind }) => kind)).toEqual([
      ...['tool', 'tool', 'tool'],
      ...['ordinary', 'ordinary', 'ordinary', 'ordinary'],
    ]);
    expect(JSON.stringify(page)).not.toContain('4974204512345678');
    // A credit is nobody's payment: no tool can be chosen for it.
    expect(page.lines.at(-1)?.pattern).toBeNull();
    const ai = await dossier.bank.lines(dossier.client, asked(readingId, { only: 'ai' }));
    expect(ai.lines.every(({ toolName }) => toolName === 'ChatGPT')).toBe(true);
    expect((await dossier.bank.lines(dossier.client, asked(readingId, { search: 'scriboÛille' }))).total).toBe(3);
    const second = await dossier.bank.lines(dossier.client, asked(readingId, { offset: 4, limit: 2 }));
    expect(second.lines.map(({ index }) => index)).toEqual([5, 6]);
    // Nothing was written by looking.
    expect([dossier.lines(), dossier.imports()]).toEqual([[], []]);
  });

  it('takes a tool for an ordinary line, remembers it, and lets it be changed', async () => {
    const dossier = bankDossier();
    const first = await dossier.review(file());
    const line = (await dossier.bank.lines(dossier.client, asked(first.readingId))).lines[3];
    const answer = (toolId: string): Partial<ReviewChoices> => ({
      answers: [{ pattern: line?.pattern ?? '', decision: { kind: 'tool', toolId, nature: 'subscription' } }],
    });
    const review = await dossier.settle(first.readingId, answer('jasper'));
    expect(review.items.find(({ toolId }) => toolId === 'jasper')?.lines).toHaveLength(3);
    await dossier.import(first.readingId, answer('jasper'));
    expect(dossier.lines()).toHaveLength(6);

    // Next time it is recognised at once; another answer replaces the first.
    const again = await dossier.review(file());
    const known = (await dossier.bank.lines(dossier.client, asked(again.readingId))).lines[3];
    expect(known).toMatchObject({ kind: 'tool', answered: 'tool' });
    const changed = await dossier.settle(again.readingId, {
      answers: [{ pattern: known?.pattern ?? '', decision: { kind: 'not-ai' } }],
    });
    expect(changed.items.some(({ toolId }) => toolId === 'jasper')).toBe(false);
  });

  it('is all there for the example, whose fees are on the tools paid in dollars', async () => {
    const dossier = bankDossier({ example: true });
    const review = await dossier.review(strasbourgStatement());
    const page = await dossier.bank.lines(dossier.client, asked(review.readingId, { limit: 500 }));
    expect(page.total).toBe(review.recognised.operations);
    const withFees = review.items.filter(({ feesCents }) => feesCents > 0).map(({ toolId }) => toolId);
    expect(withFees).not.toContain('midjourney');
    expect(withFees).not.toContain('dust');
  });
});

describe('a subscription created from lines', () => {
  it('takes the seats and the plan said by the person, its price following the debit', async () => {
    const dossier = bankDossier();
    const { items, readingId } = await dossier.review(file());
    const [item] = items;
    const edit = { planId: 'chatgpt-business', seats: 4 };
    const choices: Partial<ReviewChoices> = { items: [{ id: item?.id ?? '', action: { kind: 'create', edit } }] };
    const review = await dossier.settle(readingId, choices);
    // 60,00 € ÷ 4 seats = 15,00 €.
    expect(review.items[0]?.creation).toMatchObject({ ...edit, perSeat: true, unitPriceCents: 1500 });
    await dossier.import(readingId, choices);
    expect(dossier.subscriptions()[0]).toMatchObject({ planId: 'chatgpt-business', seats: 4, unitPriceCents: 1500 });
  });

  it('without a plan, keeps the seats all the same', async () => {
    const dossier = bankDossier();
    const { items, readingId } = await dossier.review(file());
    const action = { kind: 'create' as const, edit: { planId: null, seats: 3 } };
    const review = await dossier.settle(readingId, { items: [{ id: items[0]?.id ?? '', action }] });
    // 60,00 € ÷ 3 seats = 20,00 €.
    expect(review.items[0]?.creation).toMatchObject({ planId: null, seats: 3, unitPriceCents: 2000 });
  });
});
