import { describe, expect, it } from 'vitest';
import { codesOf, draftOf, importContext, lastLine, previewOf } from './support';

describe('a block with a French header', () => {
  const block = [
    'Outil\tOffre\tNb de licences\tPrix mensuel HT\tDevise\tÉchéance\tPréavis\tEngagement\tPayé par\tService\tActifs\tBudget annuel\tN° de TVA',
    'ChatGPT\tTeam\t80\t25,00\tEUR\t15/01/2027\t30 jours\t1 an\tCB société\tMarketing\t12\t24 000 €\tFR 12 345 678 901',
  ].join('\n');

  it('recognises every column', () => {
    expect(previewOf(block).columns.map((column) => column.field)).toEqual([
      'tool',
      'plan',
      'seats',
      'unitPrice',
      'currency',
      'renewalOn',
      'notice',
      'commitment',
      'payer',
      'team',
      'activeSeats',
      'budget',
      'vatNumberGiven',
    ]);
    expect(previewOf(block).warnings).toEqual([]);
  });
  it('reads the line as it is said, and nothing else', () => {
    expect(draftOf(block)).toMatchObject({
      toolId: 'chatgpt',
      planId: 'chatgpt-business',
      name: 'ChatGPT Team',
      seats: 80,
      unitPriceCents: 2_500,
      currency: 'EUR',
      priceMode: 'HT',
      period: 'monthly',
      perSeat: true,
      renewalOn: '2027-01-15',
      noticeDays: 30,
      commitmentMonths: 12,
      payerKind: 'company-card',
      payerTeamId: 't-mkt',
      declaredActiveSeats: 12,
      declaredActiveOn: '2026-11-21',
      budgetedAnnualCents: 2_400_000,
      vatNumberGiven: 'yes',
      vatRegime: 'reverse_charge_eu',
      priceOrigin: 'declared',
      priceSeenOn: '2026-11-21',
    });
    expect(codesOf(lastLine(block))).toEqual([]);
  });
});

describe('tools and plans', () => {
  const tool = (text: string) => {
    const draft = draftOf(`Outil;Prix;Devise;HT/TTC;Période;Sièges\n${text};10;EUR;HT;mensuel;5`);
    return [draft.toolId, draft.planId];
  };
  it.each([
    ['ChatGPT Team', 'chatgpt', 'chatgpt-business'],
    ['chatgpt plus', 'chatgpt', 'chatgpt-plus'],
    ['Chat GPT Entreprise', 'chatgpt', 'chatgpt-enterprise'],
    ['Claude Pro (15 licences)', 'claude', 'claude-pro'],
    ['Claude Team', 'claude', 'claude-team-standard'],
    ['Claude Team Premium', 'claude', 'claude-team-premium'],
    ['Perplexity Enterprise Pro', 'perplexity', 'perplexity-ent-pro'],
    ['GitHub Copilot Business', 'github-copilot', 'ghc-business'],
    ['Copilot Pro', 'ms-copilot', 'ms-copilot-pro'],
    ['Copilot Microsoft', 'm365-copilot', null],
    ['Copilot M365', 'm365-copilot', null],
    ['Le Chat Pro', 'mistral-vibe', 'vibe-pro'],
    ['Mistral Le Chat', 'mistral-vibe', null],
    ['Notion AI Business', 'notion', 'notion-business'],
    ['Midjourney Standard', 'midjourney', 'mj-standard'],
    ['Make Pro', 'make', 'make-pro'],
    ['DALL·E', 'openai-images', null],
  ])('« %s » → %s, %s', (text, toolId, planId) => expect(tool(text)).toEqual([toolId, planId]));

  it('keeps a tool it does not know as an own tool to confirm, and invents no plan', () => {
    const line = lastLine('Outil;Prix;Devise;HT/TTC;Période;Sièges\nAssistant Maison d’Alsace;10;EUR;HT;mensuel;5');
    expect(line?.draft).toMatchObject({
      toolId: 'own-assistant-maison-d-alsace',
      planId: null,
      name: 'Assistant Maison d’Alsace',
    });
    expect(codesOf(line)).toEqual(['tool-unknown']);
  });
  it('does not take an everyday word for a tool', () => {
    expect(tool('Make-up pour le salon')).toEqual(['own-make-up-pour-le-salon', null]);
  });
  it('finds an own tool of the dossier by its name', () => {
    const own = { ...importContext.catalogue.tools[0], id: 'own-42', product: 'Tablée IA', aliases: [], plans: [] };
    const context = { ...importContext, catalogue: { tools: [...importContext.catalogue.tools, own as never] } };
    expect(draftOf('Outil;Prix;Devise;HT/TTC;Période;Sièges\ntablee ia;10;EUR;HT;mensuel;5', context).toolId).toBe(
      'own-42',
    );
  });
  it('says when the plan is not in the catalogue, or could be several', () => {
    expect(codesOf(lastLine('Outil;Offre;Sièges;Prix mensuel HT (€)\nClaude;Galactique;1;20'))).toEqual([
      'plan-unknown',
    ]);
    expect(codesOf(lastLine('Outil;Offre;Sièges;Prix mensuel HT (€)\nChatGPT;Pro;1;200'))).toEqual(['plan-ambiguous']);
  });
});

describe('what the line does not say', () => {
  it('comes from the plan: price, currency, HT or TTC, minimum seats; each said', () => {
    const line = lastLine('Outil\nClaude Team');
    // Catalogue: Claude Team standard seat, 25 $ HT a month, 5 seats at least.
    expect(line?.draft).toMatchObject({
      seats: 5,
      unitPriceCents: 2_500,
      currency: 'USD',
      priceMode: 'HT',
      minSeats: 5,
      priceOrigin: 'catalogue',
      cardFeeRate: 0.02,
    });
    expect(codesOf(line)).toEqual([
      'plan-presumed',
      'seats-from-catalogue',
      'price-from-catalogue',
      'price-mode-from-catalogue',
    ]);
  });
  it('never replaces what the line says', () => {
    const line = lastLine('Outil;Sièges;Prix;Devise;HT ou TTC;Périodicité\nClaude Team;2;31,50;EUR;TTC;annuel');
    expect(line?.draft).toMatchObject({
      seats: 2,
      unitPriceCents: 3_150,
      currency: 'EUR',
      priceMode: 'TTC',
      period: 'annual',
      priceOrigin: 'declared',
    });
    expect(codesOf(line)).toEqual(['plan-presumed', 'seats-below-minimum']);
  });
  it('takes the catalogue’s currency only for the catalogue’s own price', () => {
    expect(draftOf('Outil;Sièges;Prix\nChatGPT Team;3;25').currency).toBe('USD');
    expect(draftOf('Outil;Sièges;Prix\nChatGPT Team;3;29').currency).toBe('EUR');
    expect(codesOf(lastLine('Outil;Sièges;Prix\nChatGPT Team;3;29'))).toContain('currency-assumed');
  });
  it('refuses a price that nobody knows', () => {
    expect(codesOf(lastLine('Outil;Sièges\nDust;3'))).toEqual(['price-missing']);
    expect(codesOf(lastLine('Outil;Sièges\nOutil maison;3'))).toEqual(['price-missing']);
  });
});

describe('amounts', () => {
  const priced = (header: string, price: string, rest = '') =>
    draftOf(`Outil;Sièges;${header};Périodicité\nChatGPT Team;4;${price};${rest}`);
  it.each([
    ['Prix HT', '25 €', 2_500, 'EUR', 'HT', 'monthly'],
    ['Prix', '30 € TTC / mois / utilisateur', 3_000, 'EUR', 'TTC', 'monthly'],
    ['Prix annuel HT (€)', '1 234,50', 123_450, 'EUR', 'HT', 'annual'],
    ['Tarif', 'US$ 20', 2_000, 'USD', 'HT', 'monthly'],
    ['Price per user', '$20.50/month', 2_050, 'USD', 'HT', 'monthly'],
    ['Prix TTC', '19,99 CHF/an', 1_999, 'CHF', 'TTC', 'annual'],
  ])('%s: « %s »', (header, price, unitPriceCents, currency, priceMode, period) =>
    expect(priced(header, price)).toMatchObject({ unitPriceCents, currency, priceMode, period }),
  );

  it('a price by the month billed by the year is twelve times it: 20 × 12 = 240', () => {
    expect(priced('Prix mensuel HT', '20 $', 'annuelle')).toMatchObject({ unitPriceCents: 24_000, period: 'annual' });
  });
  it('a price by the year billed by the month is refused when it does not fall on whole cents', () => {
    expect(priced('Prix annuel HT', '240 €', 'mensuel')).toMatchObject({ unitPriceCents: 2_000, period: 'monthly' });
    expect(codesOf(lastLine('Outil;Sièges;Prix annuel HT;Périodicité\nChatGPT Team;4;100 €;mensuel'))).toEqual([
      'period-conflict',
    ]);
  });
  it('the amount of a line is shared between its seats to the cent, or stays flat: 4 560 / 20 = 228; 1 000 / 3 does not fall', () => {
    expect(draftOf('Outil;Sièges;Montant annuel HT (€)\nDeepL;20;4 560')).toMatchObject({
      unitPriceCents: 22_800,
      perSeat: true,
    });
    expect(draftOf('Outil;Sièges;Montant annuel HT (€)\nDeepL;3;1 000')).toMatchObject({
      unitPriceCents: 100_000,
      perSeat: false,
    });
  });
  it('a price far from the catalogue’s is said, not refused', () => {
    expect(codesOf(lastLine('Outil;Sièges;Prix mensuel HT\nChatGPT Team;4;300 $'))).toEqual([
      'price-far-from-catalogue',
    ]);
  });
});

describe('refused lines', () => {
  const refusalOf = (header: string, line: string) => {
    const last = lastLine(`Outil;Sièges;Prix mensuel HT;${header}\nChatGPT Team;${line}`);
    expect(last?.draft).toBeNull();
    return codesOf(last);
  };
  it.each([
    ['x', '10;-25 €;', 'price-negative'],
    ['x', '10;(25,00 €);', 'price-negative'],
    ['x', '10;2 500 000 €;', 'price-too-high'],
    ['x', '10;25 ¥;', 'currency-unknown'],
    ['x', '10;25 JPY;', 'currency-unknown'],
    ['x', '10;à voir;', 'price-unreadable'],
    ['x', '10;1,234;', 'number-ambiguous'],
    ['x', '10;=1+1;', 'price-unreadable'],
    ['x', '0;25 €;', 'seats-zero'],
    ['x', '-3;25 €;', 'seats-negative'],
    ['x', '2,5;25 €;', 'seats-unreadable'],
    ['x', 'dix;25 €;', 'seats-unreadable'],
    ['x', '200 000;25 €;', 'seats-too-many'],
    ['Devise', '10;25;bitcoin', 'currency-unknown'],
    ['Devise', '10;25 €;USD', 'currency-conflict'],
    ['HT ou TTC', '10;25 € TTC;HT', 'price-mode-conflict'],
    ['Échéance', '10;25 €;31/12/2014', 'date-out-of-range'],
    ['Échéance', '10;25 €;01/01/2041', 'date-out-of-range'],
    ['Échéance', '10;25 €;30/02/2027', 'date-unreadable'],
    ['Renewal date', '10;25 €;03/04/2027', 'date-ambiguous'],
    ['Préavis', '10;25 €;bientôt', 'notice-unreadable'],
    ['Préavis', '10;25 €;3 ans', 'notice-too-long'],
    ['Engagement', '10;25 €;10 ans', 'commitment-too-long'],
    ['Périodicité', '10;25 €;hebdomadaire', 'period-unknown'],
    ['Actifs', '10;25 €;11', 'active-more-than-paid'],
    ['Budget annuel', '10;25 €;300 $', 'budget-not-euros'],
    ['Statut', '10;25 €;bof', 'status-unknown'],
  ])('%s: %s → %s', (header, line, code) => expect(refusalOf(header, line)).toContain(code));

  it('keeps the line number of the file, blank lines counted, and the text of the line', () => {
    const { lines } = previewOf(
      'Liste au 1er octobre\n\nOutil;Sièges;Prix mensuel HT\nClaude Pro;1;20 €\n\n;;\nTotal;1;20 €\nOutil;Sièges;Prix mensuel HT',
    );
    expect(lines.map((line) => [line.line, line.draft !== null, codesOf(line)[0]])).toEqual([
      [1, false, 'above-header'],
      [4, true, undefined],
      [7, false, 'total-row'],
      [8, false, 'header-again'],
    ]);
    expect(lines[2]?.text).toBe('Total ; 1 ; 20 €');
  });
  it('names who it could not find, and leaves them out', () => {
    const line = lastLine(
      'Outil;Sièges;Prix mensuel HT;Équipe;Responsable;Payeur\nChatGPT Team;2;25 €;Lune;Personne;Tonton',
    );
    expect(line?.draft).toMatchObject({ payerTeamId: null, ownerPersonId: null, payerKind: 'company-card' });
    expect(codesOf(line)).toEqual(['payer-unknown', 'team-unknown', 'owner-unknown']);
  });
  it('finds people by name in either order or by address, and teams without accents or case', () => {
    const of = (owner: string) =>
      draftOf(`Outil;Sièges;Prix mensuel HT;Équipe;Responsable\nChatGPT Team;2;25 €;r&d;${owner}`);
    expect(of('MARTIN Jeanne')).toMatchObject({ ownerPersonId: 'p-1', payerTeamId: 't-rd', payerKind: 'team' });
    expect(of('paul.weber@exemple.fr').ownerPersonId).toBe('p-2');
  });
});

describe('duplicates', () => {
  const block = 'Outil;Sièges;Prix mensuel HT\nChatGPT Team;2;25 €';
  it('names the subscription of the dossier with the same tool, plan and payer', () => {
    const existing = [{ ...draftOf(block), id: 'sub-1' }];
    expect(lastLine(block, { ...importContext, existing })?.duplicateOf).toBe('sub-1');
    expect(
      lastLine(`${block}`, {
        ...importContext,
        existing: existing.map((s) => ({ ...s, payerKind: 'bank-transfer' as const })),
      })?.duplicateOf,
    ).toBeNull();
  });
  it('names the line above that says the same', () => {
    expect(previewOf(`${block}\nChatGPT Business;3;25 €`).lines[1]?.reasons).toContainEqual({
      code: 'same-as-line',
      params: { line: 2 },
    });
  });
});
