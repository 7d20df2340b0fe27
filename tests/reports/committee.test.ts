import { writeFileSync } from 'node:fs';
import { committeePdf } from '@main/reports/committee';
import type { CommitteeMonth } from '@shared/contract/committee';
import { day, month } from '@shared/domain/day';
import { interval } from '@shared/domain/interval';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExampleBy } from '../support/examples';
import { directHost, type TestHost } from '../support/hosts';
import { readPdf } from '../support/pdf';

const { folder, dispose } = temporaryFolder();
const keep = process.env.SOBRIA_KEEP_PDF;
let host: TestHost;
beforeAll(async () => {
  host = directHost(testPlatform(folder, '2025-08-20T09:00:00.000Z'));
  await openExampleBy(host.api, 'techvert');
});
afterAll(async () => {
  await host.stop();
  dispose();
});

const print = async (name: string, view: CommitteeMonth, kind: 'preparation' | 'minutes') => {
  const bytes = await committeePdf({ company: 'TechVert', view, kind, generatedOn: day('2025-08-20') });
  if (keep) writeFileSync(`${keep}/${name}.pdf`, bytes);
  const pdf = await readPdf(bytes);
  return { ...pdf, all: pdf.text.join(' ') };
};
const long = 'Un point discuté longuement par le comité, avec ses raisons et ses réserves. '.repeat(60);
/** As much as a month may hold: twelve teams, thirty of everything, notes of 4 500 signs. */
const heavy = (view: CommitteeMonth): CommitteeMonth => {
  const many = <T>(make: (n: number) => T, count = 30) => Array.from({ length: count }, (_, n) => make(n + 1));
  const decision = (n: number) => ({
    id: `d${n}`,
    sessionId: 's',
    itemId: null,
    text: `Décision numéro ${n} : ${long.slice(0, 400)}`,
    owner: 'Une personne au nom plutôt long',
    dueOn: day('2025-09-30'),
    votesFor: 3,
    votesAgainst: 0,
    votesAbstain: 0,
    state: 'todo' as const,
    followedOn: null,
    followNote: null,
    month: month('2025-07'),
    late: false,
  });
  return {
    ...view,
    briefing: {
      ...view.briefing,
      teams: {
        status: 'by-team',
        masked: null,
        lines: many(
          (n) => ({
            kind: 'team' as const,
            teams: [`Équipe numéro ${n}`],
            kgCO2e: interval(1, 2, 3),
            limitKg: 3,
            usedPct: 66,
            level: 'ok' as const,
          }),
          12,
        ),
      },
      incidents: many((n) => ({
        title: `Incident ${n} ${long.slice(0, 150)}`,
        severity: null,
        knownOn: day('2025-07-02'),
        open: true,
      })),
      questions: many((n) => ({
        text: `Question ${n} ${long.slice(0, 500)}`,
        topic: 'rule' as const,
        askedOn: day('2025-07-02'),
      })),
      actions: many((n) => ({
        kind: 'plan' as const,
        id: `a${n}`,
        text: `Action ${n} ${long.slice(0, 200)}`,
        owner: 'Camille',
        dueOn: null,
        late: false,
        fromMonth: null,
      })),
    },
    followed: many(decision),
    session: view.session && {
      ...view.session,
      items: view.session.items.map((item) => ({ ...item, notes: long })),
      decisions: many(decision),
    },
  };
};

describe('the committee on paper', () => {
  test('preparation: exactly two pages, the answer first, the hour adds up', async () => {
    const view = await host.api.committee.month({ month: month('2025-08') });
    const pdf = await print('preparation', view, 'preparation');
    expect(pdf.pages).toBe(2);
    expect(pdf.info.title.replace(/\s/g, ' ')).toBe('Comité éthique, préparation d’août 2025, TechVert');
    expect(pdf.language).toBe('fr-FR');
    expect(pdf.text[0]).toContain('Une heure, 9 points');
    expect(pdf.text[0]).toMatch(/Total 60/);
    expect(pdf.text[0]).toContain('Julie Perret (manager du Marketing)');
    expect(pdf.text[1]).toContain('À regarder ensemble');
    expect(pdf.text[1]).toContain('Notes de séance');
    expect(pdf.text[1]).toContain('page 2 sur 2');
    expect(pdf.outline.map((title) => title.replace(/\s/g, ' '))).toEqual([
      'Comité éthique : séance d’août 2025',
      'À regarder ensemble',
    ]);
    expect(pdf.missingGlyph).toBe(false);
    expect(pdf.images).toBe(0);
  });

  test('preparation of a full month: still two pages, what is left out is counted', async () => {
    const pdf = await print(
      'pleine',
      heavy(await host.api.committee.month({ month: month('2025-08') })),
      'preparation',
    );
    expect(pdf.pages).toBe(2);
    expect(pdf.text[1]).toMatch(/Et \d+ autres, dans le dossier/);
  });

  test('an empty dossier: two pages that say what is not known', async () => {
    const other = directHost(testPlatform(`${folder}/vide`, '2025-08-20T09:00:00.000Z'));
    await other.api.library.create({ name: 'Vide', passphrase: null });
    const pdf = await print('vide', await other.api.committee.month({ month: month('2025-08') }), 'preparation');
    await other.stop();
    expect(pdf.pages).toBe(2);
    expect(pdf.text[0]).toContain('dépense du mois inconnue');
    expect(pdf.text[0]).toContain('Aucun membre désigné.');
  });

  test('minutes: decisions with owner, date and votes, follow-up, figures, next date, signatures', async () => {
    const view = await host.api.committee.month({ month: month('2025-06') });
    const pdf = await print('compte-rendu', view, 'minutes');
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.all).toContain('Une décision prise le 26 juin 2025, 3 personnes présentes');
    expect(pdf.all).toContain('Essayer Fireflies un mois en réunion interne');
    expect(pdf.all).toMatch(/25\/07\/2025 2 pour, 0 contre, 1 abstention/);
    expect(pdf.all).toContain('Prochaine séance le 31 juillet 2025.');
    expect(pdf.all).toContain('Sophie Garnier');
    expect(Object.keys(pdf.attachments)).toEqual(['seance.json']);
  });

  test('minutes of a very full session: two pages at most, the whole of it attached', async () => {
    const view = heavy(await host.api.committee.month({ month: month('2025-07') }));
    const pdf = await print('compte-rendu-plein', view, 'minutes');
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.all).toContain('(suite dans le dossier)');
    expect(pdf.attachments['seance.json']).toContain(long.trim().slice(-60));
  });
});
