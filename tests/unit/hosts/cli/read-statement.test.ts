import { readStatement } from '@main/hosts/cli/readings/statement';
import { loadCatalogue } from '@main/reference/catalogue';
import { describe, expect, it } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';

describe('lire releve', () => {
  it('gives the keys of the command line, in order', () => {
    const result = readStatement(
      bytes(`${header}\n25/08/2026;25/08/2026;-24,00;;CARTE X1234 24/08 MIDJOURNEY INC. 30,00 USD;\n`),
      'x.csv',
      loadCatalogue(),
    );
    expect(result).toEqual({
      format: 'csv',
      bank: 'CIC, Crédit Mutuel',
      encoding: 'utf-8',
      accounts: [{ id: 'unknown', balance: null, balanceDate: null }],
      transactions: [
        {
          index: 1,
          date: '2026-08-25',
          opDate: '2026-08-24',
          amount: -24,
          currency: 'EUR',
          label: 'CARTE X1234 24/08 MIDJOURNEY INC. 30,00 USD',
          original: { amount: 30, currency: 'USD' },
        },
      ],
      ignored: [],
      refused: [],
      recurring: [
        {
          vendor: 'Midjourney',
          product: 'Midjourney',
          cadence: 'monthly',
          indexes: [1],
          lastAmount: -24,
          certainty: 'to-confirm',
        },
      ],
      usageBased: [],
      ambiguous: [],
      fxFees: [],
      warnings: [],
      questions: [],
    });
  });

  it('names the file and the reason in French when it cannot be read', () => {
    expect(readStatement(new Uint8Array(), 'releve.csv', loadCatalogue())).toMatchObject({
      error: 'file-empty',
      message: expect.stringContaining('«\u202freleve.csv\u202f» est vide'),
    });
    expect(readStatement(bytes('%PDF-1.7'), 'r.csv', loadCatalogue())).toMatchObject({ error: 'file-is-pdf' });
  });

  it('does not look at the extension', () => {
    const qif = "!Type:Bank\nD25/08'26\nT-24,00\nPX\n^\n";
    expect(readStatement(bytes(qif), 'releve.xml', loadCatalogue())).toMatchObject({ format: 'qif' });
  });

  it('never prints the holder of a card', () => {
    const qonto =
      'Statut;Date de la valeur (UTC);Montant total (TTC);Devise;Nom de la contrepartie;Nom de la carte;Initiateur;Identifiant de transaction\nExécuté;19-11-2026 09:01:11;-23,00;EUR;OPENAI *CHATGPT SUBSCR;Carte Jeanne Exemple;Jeanne Exemple;1\n';
    const result = readStatement(bytes(qonto), 'q.csv', loadCatalogue());
    expect(result).toMatchObject({ bank: 'Qonto', recurring: [{ vendor: 'OpenAI' }] });
    expect(JSON.stringify(result)).not.toContain('Jeanne');
  });
});
