import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { type Api, directHost, type TestHost } from '../support/hosts';
import { type PdfContent, readPdf } from '../support/pdf';

/** Every paper that a dossier with nothing in it can print: a refusal says what to do instead. */
const papers: Readonly<Record<string, (api: Api) => Promise<File>>> = {
  audit: (api) => api.audit.pdf(),
  position: (api) => api.position.pdf(),
  'AI register': (api) => api.aiRegister.pdf({ asOf: null }),
  'carbon footprint': (api) => api.carbon.pdf({ period: null }),
  poster: (api) => api.toolPolicy.poster(),
  settings: (api) => api.toolPolicy.settingsPdf({ toolId: null }),
  indicators: (api) => api.kpi.pdf({ month: null }),
  comparison: async (api) => api.kpi.comparePdf((await api.kpi.marks()).proposed),
  'decision note': (api) => api.consolidation.pdf(),
  'processing register': (api) => api.privacy.pdf(),
  'staff notice': (api) => api.usage.notice(),
  'use booklet': (api) => api.useLibrary.booklet(),
  'training evidence': (api) => api.training.evidence(),
  committee: async (api) => api.committee.pdf({ month: (await api.committee.overview()).nextMonth }),
};

/** What each says to do, or that nothing is there. */
const says: Readonly<Record<string, readonly string[]>> = {
  audit: ['il n’y a rien à auditer', 'Ajoutez un premier abonnement'],
  position: ['Votre position est inconnue', 'Charte signée : une charte publiée et la liste des collaborateurs'],
  'AI register': ['Aucun usage d’IA n’est inscrit', 'inscrivez chacun dans Sécuriser, Registre IA'],
  'carbon footprint': ['il n’y a pas encore d’empreinte à donner', 'Décrivez les usages d’une équipe'],
  poster: ['Aucun outil n’est encore autorisé'],
  settings: ['Aucun réglage à contrôler', 'Ajoutez un abonnement dans Auditer'],
  indicators: ['aucun indicateur n’est connu', 'Saisissez les abonnements'],
  comparison: ['8 restent inconnus'],
  'decision note': ['il n’y a rien à comparer', 'Saisissez vos abonnements dans Auditer'],
  'processing register': ['Aucun outil n’est connu', 'Ajoutez un abonnement dans Auditer'],
  'staff notice': ['Outils concernés : à compléter'],
  'use booklet': ['Aucun usage n’est encore décrit', 'Décrivez un premier usage'],
  'training evidence': ['la formation est inconnue', 'Saisissez les collaborateurs dans Réglages'],
  committee: ['dépense du mois inconnue', 'Aucun membre désigné'],
};

describe('a dossier with nothing in it, on paper', () => {
  const { folder, dispose } = temporaryFolder();
  let host: TestHost;
  const printed: Record<string, PdfContent> = {};
  beforeAll(async () => {
    host = directHost(testPlatform(folder));
    await host.api.library.create({ name: 'Nouveau dossier', passphrase: null });
    for (const [name, print] of Object.entries(papers)) {
      const file = await print(host.api);
      printed[name] = await readPdf(new Uint8Array(await file.arrayBuffer()));
    }
  });
  afterAll(async () => {
    await host.stop();
    dispose();
  });

  it.each(Object.keys(papers))('%s: says that nothing is known and what to do, with no zero in its place', (name) => {
    const { text, pages } = printed[name] ?? { text: [], pages: 0 };
    const whole = text.join('\n');
    for (const sentence of says[name] ?? ['']) expect(whole).toContain(sentence);
    // « 0 € », « 0 €/an », « 0 % », « 0 h »: nobody measured them.
    expect(whole).not.toMatch(/(?<![\d,.])0\s?(?:€|%|h\b|kg)/);
    expect(whole).not.toMatch(/\b(?:null|undefined|NaN)\b|[{}]/);
    expect(pages).toBeLessThanOrEqual(3);
    // No page for a signature alone: a footer, and at least what there is and what to do.
    for (const page of printed[name]?.lines ?? []) expect(page.length).toBeGreaterThan(3);
  });

  it('claims no proof nobody gave', () => {
    expect(printed['AI register']?.text.join('\n')).not.toContain('ont leur preuve');
  });

  it('every footer names its document, and its page', () => {
    for (const [name, { text }] of Object.entries(printed))
      text.forEach((page, at) => {
        if (name === 'audit' && at === 0) return;
        expect(page).toMatch(new RegExp(`Nouveau dossier · [a-zà-ÿ’ I/A]+.* page ${at + 1} sur ${text.length}`));
      });
  });
});
