import { cleanLabel, merchantKey, purchaseDay } from '@main/engine/bank';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';

describe('label of a card payment, by bank', () => {
  it.each([
    [
      'BNP',
      'FACTURE CARTE DU 161126 PERPLEXITY AI   SAN FRANCISCO   CARTE   4974XXXXXXXX1111',
      'PERPLEXITY AI',
      '161126',
      '1111',
    ],
    [
      'Société Générale',
      'CARTE X4821 17/11 OPENAI *CHATGPT SUBSCR COMMERCE ELECTRONIQUE',
      'OPENAI *CHATGPT SUBSCR',
      '1711',
      '4821',
    ],
    [
      'Société Générale, currency',
      'CARTE X4821 17/11 MIDJOURNEY INC. 30,00 USD IOPD',
      'MIDJOURNEY INC.',
      '1711',
      '4821',
    ],
    [
      'Crédit Agricole',
      'PAIEMENT PAR CARTE X1234 OPENAI *CHATGPT SUBSCR DUBLIN 04/11',
      'OPENAI *CHATGPT SUBSCR',
      '0411',
      '1234',
    ],
    ['LCL', 'CB  OPENAI *CHATGPT   01/08/26', 'OPENAI *CHATGPT', '010826', null],
    ['Caisse d’Épargne', 'CB ELEVENLABS.IO FACT 031126', 'ELEVENLABS.IO', '031126', null],
    ['CIC', 'PAIEMENT CB 0108 DUBLIN OPENAI *CHATGPT SUBSCR CARTE 12345678', 'OPENAI *CHATGPT SUBSCR', '0108', '5678'],
    ['CIC, mobile', 'PAIEMENT MOB 0108 PARIS LA MAISON CARTE 12345678', 'LA MAISON', '0108', '5678'],
    [
      'La Banque Postale',
      'ACHAT CB OPENAI *CHATGPT 04.11.26 EUR 22,99 CARTE NO 123',
      'OPENAI *CHATGPT',
      '041126',
      null,
    ],
    ['BoursoBank', 'CARTE 04/11/26 CLAUDE.AI SUBSCRIPTION CB*1234', 'CLAUDE.AI SUBSCRIPTION', '041126', '1234'],
    ['CAMT', 'CARTE X7310 ELEVENLABS.IO', 'ELEVENLABS.IO', null, '7310'],
    ['OFX', 'OPENAI *CHATGPT SUBSCR PAIEMENT CB 090826 CARTE 4821', 'OPENAI *CHATGPT SUBSCR', '090826', '4821'],
  ])('%s', (_bank, label, merchant, boughtOn, card) => {
    expect(cleanLabel(label, null)).toMatchObject({ kind: 'card', merchant, boughtOn, card });
  });

  it('keeps the amount written in another currency', () => {
    expect(cleanLabel('CARTE X4821 17/11 MIDJOURNEY INC. 30,00 USD IOPD', null).foreign).toEqual({
      amount: '30.00',
      currency: 'USD',
    });
  });
});

describe('other labels', () => {
  it.each([
    [
      'PRLV SEPA SCI DU QUAI LOYER ECH/051126 ID EMETTEUR/FR00ZZZ MDT/MDT0001 REF/REF0001',
      'direct-debit',
      'SCI DU QUAI LOYER',
    ],
    [
      'PRELEVEMENT EUROPEEN 2211334455 DE: OPERATEUR TELECOM PRO ID: FR00ZZZ REF: 1 MANDAT M',
      'direct-debit',
      'OPERATEUR TELECOM PRO',
    ],
    ['VIR SEPA RECU /DE CLIENT BETA /MOTIF 2026-142', 'transfer', 'CLIENT BETA'],
    ['COMMISSION PAIEMENT CB HORS EURO', 'bank-fee', 'COMMISSION PAIEMENT CB HORS EURO'],
  ])('%s', (label, kind, merchant) =>
    expect(cleanLabel(label, null)).toMatchObject({ kind, merchant: expect.stringContaining(merchant) }),
  );

  it('tells a refund', () => {
    expect(cleanLabel('REMBOURST CB DU 161126 PERPLEXITY AI', null)).toMatchObject({
      refund: true,
      merchant: 'PERPLEXITY AI',
    });
    expect(cleanLabel('AVOIR CARTE X1234 OPENAI *CHATGPT SUBSCR 04/11', null).refund).toBe(true);
  });

  it('prefers the name field, unless it only repeats the kind of payment', () => {
    expect(cleanLabel('PRLV SEPA X', 'Mistral AI').merchant).toBe('MISTRAL AI');
    expect(cleanLabel('PAIEMENT PAR CARTE X1234 SUNO 04/11', 'PAIEMENT PAR CARTE').merchant).toBe('SUNO');
  });

  it('never fails on odd text', () => {
    for (const label of ['', ' ', '***', 'CARTE', 'CB ', '🙂'.repeat(500)])
      expect(() => cleanLabel(label, label)).not.toThrow();
  });
});

describe('merchant key', () => {
  it.each([
    ['CARTE X4821 09/09 DEEPL* SUB-4F2K COMMERCE ELECTRONIQUE', 'DEEPL SUB 4F2K'],
    ['CARTE X4821 11/11 MSFT * E0400ABCD COMMERCE ELECTRONIQUE', 'MSFT'],
    ['PAYPAL *MIDJOURNEY', 'PAYPAL MIDJOURNEY'],
  ])('%s', (label, expected) => {
    const key = merchantKey(cleanLabel(label, null));
    expect(expected.startsWith(key)).toBe(true);
    expect(key.length).toBeGreaterThan(3);
  });

  it('is the same from one month to the next', () => {
    const keys = [
      'CARTE X4821 11/11 MSFT * E0400ABCD COMMERCE ELECTRONIQUE',
      'CARTE X4821 11/12 MSFT * E0400WXYZ COMMERCE ELECTRONIQUE',
    ].map((label) => merchantKey(cleanLabel(label, null)));
    expect(new Set(keys).size).toBe(1);
  });
});

describe('day of purchase', () => {
  it('takes the year before in January', () => {
    expect(purchaseDay('3012', day('2026-01-02'))).toBe('2025-12-30');
    expect(purchaseDay('0411', day('2026-11-05'))).toBe('2026-11-04');
    expect(purchaseDay('041126', day('2026-11-05'))).toBe('2026-11-04');
  });
  it('is unknown rather than wrong', () => {
    expect(purchaseDay('9999', day('2026-11-05'))).toBeNull();
    expect(purchaseDay('041127', day('2026-11-05'))).toBeNull();
    expect(purchaseDay(null, day('2026-11-05'))).toBeNull();
  });
});
