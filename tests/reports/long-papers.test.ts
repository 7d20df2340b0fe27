import { aiRegisterPdf } from '@main/reports/ai-register';
import { decisionNotePdf } from '@main/reports/decision-note';
import { staffNoticePdf } from '@main/reports/staff-notice';
import { useBookletPdf } from '@main/reports/use-booklet';
import type { EntryView } from '@shared/contract/use-library';
import { addDays, day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { coreOfExample } from '../support/core-of-example';
import { readPdf } from '../support/pdf';

const asOf = day('2026-11-22');
const said = async (bytes: Promise<Uint8Array>) => {
  const pdf = await readPdf(await bytes);
  return { ...pdf, whole: pdf.text.join(' ').replaceAll(/\s+/gu, ' ') };
};

describe('papers of a long dossier', () => {
  const { core, client } = coreOfExample('techvert', '2026-11-22T09:00:00.000Z');

  it('the register names six uses of a deadline and counts the others', async () => {
    const view = core.aiRegister.get(client, null);
    const systems = Array.from({ length: 60 }, (_, at) => `Usage ${at + 1}`);
    const deadlines = view.deadlines.map((one) => ({ ...one, systems }));
    expect(deadlines.length).toBeGreaterThan(0);
    const { whole } = await said(
      aiRegisterPdf({ company: 'Essai', isExample: false, view: { ...view, deadlines }, generatedOn: asOf }),
    );
    // 60 − 6 = 54.
    expect(whole).toContain('Usage 5, Usage 6 et 54 autres');
    expect(whole).not.toContain('Usage 7,');
    expect(whole).toContain('10 séances');
    expect(whole).not.toContain('sessions');
  });

  it('the decision note stays a note: the most urgent first, the others counted', async () => {
    const scenarios = core.consolidation.scenarios(client);
    const plan = core.consolidation.plan(client);
    const [first] = plan.plans;
    const [action] = plan.actions;
    if (!first || !action) throw new Error('the example has a plan');
    const plans = Array.from({ length: 80 }, (_, at) => ({
      ...first,
      decisionId: `d${at}`,
      name: `Contrat ${at + 1}`,
    }));
    const actions = Array.from({ length: 40 }, (_, at) => ({
      ...action,
      id: `a${at}`,
      decisionId: 'd0',
      state: 'todo' as const,
      dueOn: addDays(asOf, at),
    }));
    const affected = Array.from({ length: 20 }, (_, at) => ({ teamId: `t${at}`, people: 5 }));
    const costs = scenarios.costs.map((cost) => ({
      ...cost,
      name:
        cost.kind === 'status-quo'
          ? cost.name
          : 'Plateforme unique européenne pour toutes les équipes, hébergée en France',
      affected: cost.kind === 'status-quo' ? [] : (affected as unknown as typeof cost.affected),
    }));
    const { pages, whole } = await said(
      decisionNotePdf({
        company: { name: 'Essai' },
        scenarios: { ...scenarios, costs },
        run: null,
        plan: { ...plan, plans, actions },
        generatedOn: asOf,
      }),
    );
    expect(pages).toBeLessThanOrEqual(4);
    // 80 − 24 = 56 decisions, 40 − 12 = 28 actions.
    expect(whole).toContain('56 autres décisions sont dans le fichier joint');
    expect(whole).toContain('28 autres actions sont dans le fichier joint');
    expect(whole).toContain('20 équipes');
    expect(whole).toMatch(/Équipes concernées aucune/);
  });

  it('the notice keeps its row of data whatever the number of tools', async () => {
    const tools = Array.from({ length: 200 }, (_, at) => `Outil de rédaction et de synthèse numéro ${at + 1}`);
    const { whole } = await said(
      staffNoticePdf({
        company: { name: 'Essai' },
        privacy: { minGroupSize: 5, noticeGivenOn: null, councilConsultedOn: null },
        gate: { councilNeeded: true },
        tools,
        on: asOf,
      }),
    );
    expect(whole).toContain('Données et provenance');
    expect(whole).toContain('numéro 200.');
    expect(whole).toContain('comité éthique');
  });
});

describe('the booklet of long uses', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `mot${at + 1}`).join(' ');
  const entry = (at: number, given: Partial<EntryView> = {}): EntryView => ({
    id: `e${at}`,
    teamId: `t${at}`,
    team: `Groupe ${at}`,
    title: `Usage du groupe ${at}`,
    need: words(60),
    prompt: words(300),
    toolId: null,
    tool: null,
    model: null,
    dataClass: 'internal',
    dataRule: words(50),
    sober: words(50),
    owner: null,
    testedOn: null,
    reviewOn: null,
    starterId: null,
    createdOn: asOf,
    due: false,
    standing: null,
    ...given,
  });

  it('a team’s name stays with its first use', async () => {
    const entries = Array.from({ length: 8 }, (_, at) => entry(at));
    const { text } = await said(useBookletPdf({ company: 'Essai', entries, asOf }));
    for (const { team, title } of entries) expect(text.find((page) => page.includes(`${team} Usage`))).toContain(title);
  });

  it('a prompt longer than a page is printed to its last word', async () => {
    const prompt = Array.from({ length: 150 }, (_, at) => `Consigne ${at + 1}.`).join('\n');
    const { whole } = await said(useBookletPdf({ company: 'Essai', entries: [entry(1, { prompt })], asOf }));
    expect(whole).toContain('Consigne 150.');
    expect(whole).toContain('Usage du groupe 1');
  });
});
