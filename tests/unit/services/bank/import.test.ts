import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aPayment, aSubscription } from '../../../support/builders';
import { bankDossier, csvStatement } from './support';

const chatgpt = 'PAIEMENT CB 0304 OPENAI *CHATGPT SUBSCR DUBLIN CARTE 49742045';
const months = (list: readonly string[], amount = '60,00'): [string, string, string][] =>
  list.map((month) => [`03/${month}/2026`, chatgpt, amount]);
const bakery: [string, string, string] = ['05/04/2026', 'PAIEMENT CB 0504 BOULANGERIE DUPOND STRASBOURG', '12,40'];

describe('a statement imported into an empty dossier', () => {
  it('creates the subscription and its payments, and keeps nothing of the other lines', async () => {
    const dossier = bankDossier();
    const review = await dossier.review(csvStatement([...months(['04', '05', '06']), bakery]));
    expect(dossier.imports()).toEqual([]);
    expect(review.items).toHaveLength(1);
    expect(review.items[0]).toMatchObject({
      toolId: 'chatgpt',
      cadence: 'monthly',
      certainty: 'sure',
      proposal: 'create',
    });
    const { result } = await dossier.import(review.readingId);
    expect(result).toMatchObject({ created: 1, payments: 3, known: 0 });
    // Ireland, reverse charge: the 60 € debited are excluding VAT.
    expect(dossier.payments().map(({ netCents, debitedCents }) => [netCents, debitedCents])).toEqual([
      [6000, 6000],
      [6000, 6000],
      [6000, 6000],
    ]);
    expect(dossier.subscriptions()[0]).toMatchObject({
      toolId: 'chatgpt',
      priceOrigin: 'statement',
      period: 'monthly',
    });
    expect(JSON.stringify(dossier.lines())).not.toContain('BOULANGERIE');
    expect(JSON.stringify(dossier.lines())).not.toContain('49742045');
  });

  it('overlapping periods never double: only the new month is added, to the same subscription', async () => {
    const dossier = bankDossier();
    await dossier.import((await dossier.review(csvStatement(months(['04', '05', '06'])))).readingId);
    const next = await dossier.review(csvStatement(months(['05', '06', '07']), 'suite.csv'));
    expect(next.items[0]?.lines.map(({ state }) => state)).toEqual(['known', 'known', 'fresh']);
    const { result } = await dossier.import(next.readingId);
    expect(result).toMatchObject({ created: 0, payments: 1, known: 2 });
    expect(dossier.payments()).toHaveLength(4);
    expect(dossier.subscriptions()).toHaveLength(1);
  });

  it('is undone whole, then done again', async () => {
    const dossier = bankDossier();
    const file = csvStatement(months(['04', '05', '06']));
    const { operationId } = await dossier.import((await dossier.review(file)).readingId);
    expect(dossier.bank.history(dossier.client)).toMatchObject([{ lines: 3, payments: 3, operationId }]);
    dossier.undo(operationId);
    expect([dossier.subscriptions(), dossier.payments(), dossier.lines(), dossier.imports()]).toEqual([[], [], [], []]);
    expect((await dossier.import((await dossier.review(file)).readingId)).result.payments).toBe(3);
  });

  it('leaves out what the person ignores', async () => {
    const dossier = bankDossier();
    const review = await dossier.review(csvStatement(months(['04', '05', '06'])));
    const [item] = review.items;
    const ignored = [{ id: item?.id ?? '', action: { kind: 'ignore' as const } }];
    await expect(dossier.import(review.readingId, { items: ignored })).rejects.toThrow('import-nothing');
    const left = item?.lines[0]?.index ?? 0;
    expect((await dossier.import(review.readingId, { leftOut: [left] })).result.payments).toBe(2);
  });

  it('a reading belongs to its dossier and to one import', async () => {
    const dossier = bankDossier();
    const review = await dossier.review(csvStatement(months(['04', '05', '06'])));
    await dossier.import(review.readingId);
    await expect(dossier.import(review.readingId)).rejects.toThrow('reading-expired');
    await expect(dossier.settle('autre')).rejects.toThrow('reading-expired');
  });

  it('takes what another window wrote while the backup was made', async () => {
    const dossier = bankDossier();
    const review = await dossier.review(csvStatement(months(['04', '05', '06'])));
    expect(review.items[0]?.lines.map(({ state }) => state)).toEqual(['fresh', 'fresh', 'fresh']);
    const importing = dossier.import(review.readingId);
    // The debit of April, typed meanwhile: confirmed rather than added a second time.
    const typed = aPayment({
      subscriptionId: null,
      toolId: 'chatgpt',
      paidOn: day('2026-04-03'),
      netCents: cents(60_00),
    });
    dossier.put({ payments: [typed] });
    expect((await importing).result).toMatchObject({ payments: 2, confirmed: 1 });
    expect(dossier.payments()).toHaveLength(3);
  });

  it('says why a file cannot be read, and proposes its columns when that would help', async () => {
    const dossier = bankDossier();
    expect(await dossier.read(new File(['%PDF-1.7 …'], 'releve.pdf'))).toMatchObject([
      { kind: 'progress', step: 'reading' },
      { kind: 'unreadable', error: { code: 'file-is-pdf', params: { file: 'releve.pdf' } } },
    ]);
  });
});

describe('a statement against what the dossier knows', () => {
  it('compares the declared price with the debit, and takes the debited price when asked', async () => {
    const dossier = bankDossier();
    // Declared 2 × 25 €; debited 60 €.
    dossier.put({ subscriptions: [aSubscription({ seats: 2 })] });
    const review = await dossier.review(csvStatement(months(['04', '05', '06'])));
    const [item] = review.items;
    expect(item?.differences).toEqual([
      {
        code: 'vat-charged',
        params: { expectedCents: 50_00, debitedCents: 60_00, name: 'ChatGPT Business' },
      },
    ]);
    // 60 € ÷ 2 seats.
    expect(item?.debitedPriceCents).toBe(30_00);
    const action = { kind: 'attach' as const, subscriptionId: 'subscription-1', updatePrice: true };
    const { result } = await dossier.import(review.readingId, { items: [{ id: item?.id ?? '', action }] });
    expect(result).toMatchObject({ created: 0, updated: 1, payments: 3 });
    expect(dossier.subscriptions()).toMatchObject([{ unitPriceCents: 30_00, priceOrigin: 'statement', seats: 2 }]);
  });

  it('completes an invoice with what was debited instead of adding a payment', async () => {
    const dossier = bankDossier();
    const invoice = aPayment({
      id: 'facture',
      subscriptionId: 'subscription-1',
      toolId: 'chatgpt',
      paidOn: day('2026-04-01'),
      netCents: cents(60_00),
      origin: 'invoice',
    });
    dossier.put({ subscriptions: [aSubscription()], payments: [invoice] });
    const review = await dossier.review(csvStatement(months(['04', '05', '06'])));
    const { result } = await dossier.import(review.readingId);
    expect(result).toMatchObject({ confirmed: 1, payments: 2 });
    expect(dossier.payments().find(({ id }) => id === 'facture')).toMatchObject({
      debitedCents: 60_00,
      origin: 'invoice',
    });
  });

  it('remembers an answer about a merchant, and forgets it when told', async () => {
    const dossier = bankDossier();
    const file = csvStatement([
      ['03/04/2026', 'PAIEMENT CB 0304 GITHUB, INC. SAN FRANCISCO CARTE 49742045', '20,00'],
      ['03/05/2026', 'PAIEMENT CB 0305 GITHUB, INC. SAN FRANCISCO CARTE 49742045', '20,00'],
    ]);
    const review = await dossier.review(file);
    const pattern = review.questions[0]?.pattern ?? '';
    expect(
      (await dossier.import(review.readingId, { answers: [{ pattern, decision: { kind: 'not-ai' } }] })).result
        .payments,
    ).toBe(0);
    expect((await dossier.review(file)).questions).toEqual([]);
    const [answer] = dossier.bank.answers(dossier.client);
    dossier.bank.removeAnswer(dossier.client, answer?.id ?? '');
    expect((await dossier.review(file)).questions).toHaveLength(1);
  });
});
