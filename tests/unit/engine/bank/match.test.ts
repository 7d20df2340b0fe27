import { cleanLabel, merchantKey } from '@main/engine/bank';
import { describe, expect, it } from 'vitest';
import { analyse } from './support';

const one = (label: string, counterparty: string | null = null) =>
  analyse([{ on: '2026-11-05', cents: -2400, label, counterparty }]);
const found = (label: string): string => {
  const [match] = one(label).matches;
  return match ? (match.toolId ?? `ask:${match.candidates.map((c) => c.toolId ?? c.vendor).join(',')}`) : 'nothing';
};

describe('labels of AI vendors', () => {
  it.each([
    ['OPENAI *CHATGPT SUBSCR OPENAI.COM CA', 'chatgpt'],
    ['CHATGPT SUBSCRIPTION', 'chatgpt'],
    ['GOOGLE *CHATGPT', 'chatgpt'],
    ['CLAUDE.AI SUBSCRIPTION ANTHROPIC.COM', 'claude'],
    ['ANTHROPIC* CLAUDE SUB DUBLIN IE', 'claude'],
    ['CARTE X7310 05/08 CLAUDE.AI SUB', 'claude'],
    ['ANTHROPIC IRELAND', 'anthropic-api'],
    ['CURSOR, AI POWERED IDE CURSOR.COM', 'cursor'],
    ['CARTE X1234 05/08 CURSOR, AI POWE', 'cursor'],
    ['CURSOR USAGE  SEP', 'cursor'],
    ['MIDJOURNEY INC. SOUTH SAN FRA', 'midjourney'],
    ['PAYPAL *MIDJOURNEY', 'midjourney'],
    ['REPLIT, INC.', 'replit'],
    ['PERPLEXITY AI', 'perplexity'],
    ['ELEVENLABS.IO', 'elevenlabs'],
    ['MISTRAL AI', 'mistral-vibe'],
    ['DEEPL* SUB-4F2K', 'deepl'],
    ['HEYGEN TECHNOLOGY', 'heygen'],
    ['GRAMMARLY CO*ABCDEF', 'grammarly'],
    ['PADDLE.NET* N8N CLOUD', 'n8n'],
    ['GOOGLE *GEMINI', 'google-ai'],
    ['SUNO INC.', 'suno'],
    ['RUNWAYML', 'runway'],
    ['GAMMA.APP', 'gamma'],
    ['OPENAI API CREDITS', 'openai-api'],
  ])('%s is %s', (label, tool) => expect(found(label)).toBe(tool));

  it('says by which rule, on what part of the label, and how sure', () => {
    expect(one('OPENAI *CHATGPT SUBSCR').matches[0]).toMatchObject({
      ruleId: 'catalogue:chatgpt:1',
      confidence: 'certain',
      evidence: 'observed',
      matchedText: 'OPENAI *CHATGPT',
    });
    expect(one('PERPLEXITY AI').matches[0]).toMatchObject({ confidence: 'probable', evidence: 'assumed' });
  });
});

describe('first names, winds, trades and places are not tools', () => {
  it.each([
    'RESTAURANT CHEZ CLAUDE',
    'GARAGE DU MISTRAL',
    'CAFE LE MISTRAL',
    'HOTEL GEMINI',
    'RUNWAY BAR',
    'HOTEL LEONARDO ROYAL',
    'LEONARDO HOTEL PARIS',
    'JASPER COIFFURE',
    'CLAUDE MARTIN',
    'VIR SEPA MME CLAUDE DURAND',
    'BOULANGERIE GAMMA',
    'VIR RECU CLIENT GAMMA',
    'PHOTO ZOOM',
    'LUMA ARLES',
    'DELOS SHOPPING',
    'DUST PROPRETE',
    'WINDSURF CLUB',
    'AZUREVA VACANCES',
    'HOTEL AZURE',
    'LA NOTION BAR',
    'PAYPAL *EBAY FRANCE',
    'PAYPAL *CLAUDE MARTIN',
    'CURSOR BOUTIQUE',
    'SUNO KARAOKE',
    'COPILOT AVIATION',
    'GROK GRILL',
    'MAKE UP STORE',
    'GOOGLE *ADS1234567',
    'GOOGLE *YOUTUBEPREMIUM',
    'MICROSOFT*XBOX',
    'APPLE STORE R123',
    'CANVASSE DECO',
    'SOCIETE MISTRALAIR',
    'COTE D AZUR TAXI',
    'SNCF INTERNET',
  ])('%s', (label) => expect(found(label)).toBe('nothing'));
});

describe('what a label does not settle is asked, with candidates', () => {
  it.each([
    ['MSFT * E0400ABCD', 'm365-copilot'],
    ['PRLV SEPA MICROSOFT IRELAND OPERATIONS LTD', 'azure-openai'],
    ['GITHUB, INC.', 'github-copilot'],
    ['Notion Labs, Inc.', 'notion'],
    ['CANVA* I0412345', 'canva'],
    ['PRLV SEPA CANVA PTY LTD', 'canva'],
    ['APPLE.COM/BILL', 'chatgpt'],
    ['GOOGLE *ONE', 'google-ai'],
    ['GOOGLE*CLOUD ABCD', 'google-workspace-gemini'],
    ['ADOBE *CREATIVE CLOUD', 'adobe-firefly'],
    ['AWS EMEA', 'aws-bedrock'],
    ['PAYPAL EUROPE S.A.R.L. ET CIE', 'PayPal'],
    ['RUNWAY', 'runway'],
    ['SUNO', 'suno'],
    ['CLAUDE', 'claude'],
    ['MISTRAL', 'mistral-vibe'],
    ['GEMINI', 'google-ai'],
    ['PAYPAL *SUNO', 'suno'],
    ['FIGMA.COM', 'Figma'],
    ['PRLV SEPA FORMATION CHATGPT SARL', 'chatgpt'],
  ])('%s', (label, candidate) => {
    const analysis = one(label);
    expect(analysis.ambiguous).toHaveLength(1);
    expect(analysis.ambiguous[0]?.candidates.map((c) => c.toolId ?? c.vendor)).toContain(candidate);
    expect([analysis.recurring, analysis.usageBased]).toEqual([[], []]);
  });

  it('an ordinary word is trusted, to be confirmed, once it comes back each month for one same price in dollars', () => {
    const months = ['2026-08-04', '2026-09-04', '2026-10-04'];
    const lines = (amounts: readonly string[]) =>
      months.map((on, i) => ({
        on,
        cents: -920 - i,
        label: 'SUNO',
        originalAmount: amounts[i] ?? null,
        originalCurrency: 'USD',
      }));
    const trusted = analyse(lines(['10.00', '10.00', '10.00']));
    expect(trusted.recurring).toMatchObject([
      { toolId: 'suno', cadence: 'monthly', indexes: [1, 2, 3], certainty: 'to-confirm' },
    ]);
    expect(trusted.ambiguous).toEqual([]);
    expect(analyse(lines(['10.00', '13.40', '7.00'])).recurring).toEqual([]);
    expect(analyse(months.map((on) => ({ on, cents: -920, label: 'SUNO' }))).recurring).toEqual([]);
  });

  it('one label for two natures and a single debit is asked, unless it is a list price', () => {
    expect(
      analyse([{ on: '2026-11-05', cents: -3733, label: 'MISTRAL AI' }]).ambiguous[0]?.candidates.map((c) => c.toolId),
    ).toEqual(['mistral-vibe', 'mistral-api']);
    expect(analyse([{ on: '2026-11-05', cents: -1499, label: 'MISTRAL AI' }]).recurring).toMatchObject([
      { toolId: 'mistral-vibe', certainty: 'to-confirm' },
    ]);
  });
});

describe('remembered answers', () => {
  const label = 'CARTE X4821 11/11 MSFT * E0400ABCD COMMERCE ELECTRONIQUE';
  const pattern = merchantKey(cleanLabel(label, null));
  const lines = ['2026-08-12', '2026-09-12', '2026-10-12'].map((on) => ({ on, cents: -11200, label }));

  it('come first', () => {
    const analysis = analyse(lines, {
      answers: [{ id: '1', pattern, decision: { kind: 'tool', toolId: 'm365-copilot', nature: 'subscription' } }],
    });
    expect(analysis.recurring).toMatchObject([{ toolId: 'm365-copilot', cadence: 'monthly', certainty: 'sure' }]);
    expect(analysis.matches[0]).toMatchObject({ evidence: 'answered', ruleId: 'answer:1' });
    expect(analysis.ambiguous).toEqual([]);
  });

  it('can say that a merchant is no AI tool', () => {
    const analysis = analyse(lines, { answers: [{ id: '1', pattern, decision: { kind: 'not-ai' } }] });
    expect([analysis.matches, analysis.ambiguous]).toEqual([[], []]);
  });

  it('work for merchants that no rule knows, and for tools of the dossier', () => {
    const own = analyse([{ on: '2026-08-12', cents: -100, label: 'CB OUTIL MAISON FACT 110826' }], {
      answers: [{ id: '2', pattern: 'OUTIL MAISON', decision: { kind: 'tool', toolId: 'own-1', nature: 'usage' } }],
    });
    expect(own.usageBased).toMatchObject([{ toolId: 'own-1', indexes: [1] }]);
  });

  it('do not spread to another merchant', () => {
    expect(
      analyse([{ on: '2026-08-12', cents: -100, label: 'MSFTX SARL' }], {
        answers: [{ id: '1', pattern: 'MSFT', decision: { kind: 'tool', toolId: 'm365-copilot', nature: 'usage' } }],
      }).matches,
    ).toEqual([]);
  });
});
