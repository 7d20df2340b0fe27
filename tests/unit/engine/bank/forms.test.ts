import { describe, expect, it } from 'vitest';
import { analyse } from './support';

/** Card label of each bank, as bank-formats.md writes them (section 3). */
const forms: readonly (readonly [string, (merchant: string, city: string) => string])[] = [
  ['BNP Paribas', (m, c) => `FACTURE CARTE DU 041126 ${m}   ${c}   CARTE   4974XXXXXXXX1111`],
  ['BNP Paribas, one space', (m, c) => `FACTURE CARTE DU 041126 ${m} ${c} CARTE 4974XXXXXXXX1111`],
  ['Société Générale', (m) => `CARTE X4821 04/11 ${m} COMMERCE ELECTRONIQUE`],
  ['Société Générale, currency', (m) => `CARTE X4821 04/11 ${m} 20,00 USD IOPD`],
  ['Crédit Agricole', (m, c) => `PAIEMENT PAR CARTE X1234 ${m} ${c} 04/11`],
  ['LCL', (m) => `CB  ${m}   04/11/26`],
  ['Caisse d’Épargne, Banque Populaire', (m) => `CB ${m} FACT 041126`],
  ['CIC, Crédit Mutuel', (m, c) => `PAIEMENT PSC 0411 ${c} ${m} CARTE 12345678`],
  ['La Banque Postale', (m) => `ACHAT CB ${m} 04.11.26 EUR 22,99 CARTE NO 123`],
  ['BoursoBank', (m) => `CARTE 04/11/26 ${m} CB*1234`],
  ['direct debit', (m) => `PRLV SEPA ${m} ECH/041126 ID EMETTEUR/IE00ZZZ MDT/1 REF/2`],
  ['Qonto, Revolut', (m) => m],
];
const verdict = (label: string): string => {
  const { matches } = analyse([{ on: '2026-11-05', cents: -3711, label }]);
  const [match] = matches;
  if (!match) return 'nothing';
  return match.toolId ?? 'ask';
};

describe.each(forms)('%s', (_bank, form) => {
  it.each([
    ['OPENAI *CHATGPT SUBSCR', 'DUBLIN', 'chatgpt'],
    ['CLAUDE.AI SUBSCRIPTION', 'SAN FRANCISCO', 'claude'],
    ['ANTHROPIC* CLAUDE SUB', 'DUBLIN', 'claude'],
    ['MIDJOURNEY INC.', 'SOUTH SAN FRA', 'midjourney'],
    ['CURSOR, AI POWERED IDE', 'NEW YORK', 'cursor'],
    ['PERPLEXITY AI', 'SAN FRANCISCO', 'perplexity'],
    ['PAYPAL *MIDJOURNEY', 'LUXEMBOURG', 'midjourney'],
    ['ANTHROPIC IRELAND', 'DUBLIN', 'anthropic-api'],
    ['GITHUB, INC.', 'SAN FRANCISCO', 'ask'],
    ['MSFT * E0400ABCD', 'DUBLIN', 'ask'],
    ['CANVA* I0412345', 'SYDNEY', 'ask'],
    ['NOTION LABS INC', 'SAN FRANCISCO', 'ask'],
    ['APPLE.COM/BILL', 'CORK', 'ask'],
    ['RUNWAY', 'NEW YORK', 'ask'],
    ['SUNO', 'CAMBRIDGE', 'ask'],
    ['RESTAURANT CHEZ CLAUDE', 'LYON', 'nothing'],
    ['GARAGE DU MISTRAL', 'MARSEILLE', 'nothing'],
    ['HOTEL GEMINI', 'PARIS', 'nothing'],
    ['RUNWAY BAR', 'LILLE', 'nothing'],
    ['JASPER COIFFURE', 'NANTES', 'nothing'],
    ['PAYPAL *EBAY FRANCE', 'PARIS', 'nothing'],
  ])('%s in %s: %s', (merchant, city, expected) => expect(verdict(form(merchant, city))).toBe(expected));
});
