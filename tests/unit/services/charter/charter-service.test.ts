import { emptyPerson } from '@shared/domain/company';
import { day } from '@shared/domain/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charterValues } from '../../../support/charter';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { openExampleBy } from '../../../support/examples';
import { directHost, type TestHost } from '../../../support/hosts';
import { readPdf } from '../../../support/pdf';

const { folder, dispose } = temporaryFolder();
let host: TestHost;
const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: { data?: { code?: string }; code?: string }) => error.data?.code ?? error.code ?? 'unknown',
  );

beforeAll(() => {
  host = directHost(testPlatform(folder));
});
afterAll(async () => {
  await host.stop();
  dispose();
});

describe('a charter from the first clause to the last signature', () => {
  test('started, completed, discussed, published once and signed', async () => {
    const { api } = host;
    await api.library.create({ name: 'Client', passphrase: null });
    expect((await api.charter.get()).draft).toBeNull();
    expect(await refusal(api.charter.pdf({ versionId: null }))).toBe('charter-not-started');
    await api.charter.start();

    // Approved tools come from their own table.
    const rules = [{ dataClass: 'public' as const, use: 'any' as const, verdict: 'allowed' as const, condition: null }];
    await api.toolPolicy.save({ toolId: 'chatgpt', use: 'Rédaction', owner: 'Camille', note: null, rules });
    await api.charter.saveValues(charterValues({ effectiveOn: day('2026-11-01') }));

    const { draft } = await api.charter.get();
    const clause = draft?.clauses.find((one) => one.clauseId === 'C-60');
    if (!draft || !clause) throw new Error('no draft');
    expect(draft.sections.find((one) => one.id === 'tools')?.clauses[0]?.missing).toEqual([]);
    expect(await refusal(api.charter.saveClause({ id: clause.id, text: 'Voir {{inconnu}}.', included: true }))).toBe(
      'charter-variable-unknown',
    );

    const ask = { draftClauseId: clause.id, section: clause.section, why: null, author: 'Dominique' };
    const kept = await api.charter.propose({ ...ask, kind: 'rewrite', text: 'Une demande claire suffit.' });
    const dropped = await api.charter.propose({ ...ask, kind: 'remove', text: null });
    const decide = (id: string, state: 'accepted' | 'refused', reason: string | null) =>
      api.charter.decide({ id, state, decidedBy: 'Comité', reason });
    expect(await refusal(decide(dropped.result.id, 'refused', null))).toBe('charter-reason-needed');
    await decide(dropped.result.id, 'refused', 'Elle sert.');
    await decide(kept.result.id, 'accepted', null);
    expect(await refusal(decide(kept.result.id, 'refused', 'Trop tard.'))).toBe('charter-already-decided');
    const rewritten = (await api.charter.get()).draft?.clauses.find((one) => one.id === clause.id);
    expect(rewritten?.text).toBe('Une demande claire suffit.');

    const published = await api.charter.publish({ publishedBy: 'Sacha', summary: null, participants: ['Équipe RH'] });
    expect(published.result.number).toBe('1.0');
    const { id } = published.result;
    const view = await api.charter.get();
    expect(view.versions[0]).toMatchObject({ inForce: true, participants: ['Comité', 'Dominique', 'Équipe RH'] });
    expect(view.draft?.nextVersion).toBe('2.0');

    // The draft goes on; the published text does not move.
    await api.charter.saveClause({ id: clause.id, text: 'Tout autre chose.', included: true });
    const diff = await api.charter.compare({ from: id, to: 'draft' });
    // The clause, and the one that says the version.
    expect(diff.clauses.map((one) => `${one.section} ${one.kind}`)).toEqual(['sobriety changed', 'life changed']);
    const pdf = await readPdf(new Uint8Array(await (await api.charter.pdf({ versionId: id })).arrayBuffer()));
    expect(pdf.pages).toBe(2);
    expect(pdf.text[1]).toContain('Une demande claire suffit.');
    expect(pdf.text.join(' ')).not.toContain('Tout autre chose.');

    const person = await api.company.savePerson({ ...emptyPerson, name: 'Camille Essai' });
    const sign = { versionId: id, personIds: [person.result.id], signedOn: day('2026-11-20'), kind: 'paper' as const };
    expect((await api.charter.sign(sign)).result.count).toBe(1);
    // Twice is once.
    expect((await api.charter.sign(sign)).result.count).toBe(0);
    expect((await api.charter.get()).versions[0]?.coverage).toMatchObject({ expected: 1, signed: 1 });
    // What was signed cannot be withdrawn by undoing its publication.
    expect(await refusal(api.activity.undo({ operationId: published.operationId }))).toBe('undo-conflict');
    // The audit knows of the charter.
    const { diagnostic } = await api.audit.get();
    expect(diagnostic.questions.find((one) => one.id === 'policy-formalised')?.answer).toBe('yes');
    expect(host.faults).toEqual([]);
  });

  test('settings: a check without a next date is due three months later', async () => {
    const { api } = host;
    const saved = await api.toolPolicy.checkSetting({
      toolId: 'chatgpt',
      settingId: 'model-training',
      state: 'ok',
      checkedBy: 'Camille',
      checkedOn: day('2026-11-20'),
      nextCheckOn: null,
      note: null,
    });
    expect(saved.result.nextCheckOn).toBe('2027-02-20');
    const settings = await api.toolPolicy.settings();
    expect(settings.lines.filter((line) => line.state !== 'unknown').map((line) => line.settingId)).toEqual([
      'model-training',
    ]);
    const list = await readPdf(
      new Uint8Array(await (await api.toolPolicy.settingsPdf({ toolId: null })).arrayBuffer()),
    );
    expect(list.text.join(' ')).toContain('Entraînement des modèles sur nos données');
    const poster = await readPdf(new Uint8Array(await (await api.toolPolicy.poster()).arrayBuffer()));
    expect(poster.pages).toBe(1);
  });
});

describe('the examples', () => {
  test('TechVert: charter of March 2025, 45 signatures on a later day; Strasbourg: none', async () => {
    const { api } = host;
    await openExampleBy(api, 'techvert');
    const view = await api.charter.get();
    expect(view.versions).toHaveLength(1);
    const [version] = view.versions;
    expect(version?.publishedOn.slice(0, 7)).toBe('2025-03');
    expect(version?.coverage).toMatchObject({ expected: 45, signed: 45, firstOn: '2025-03-28', lastOn: '2025-03-28' });
    const pdf = await readPdf(
      new Uint8Array(await (await api.charter.pdf({ versionId: version?.id ?? '' })).arrayBuffer()),
    );
    expect(pdf.pages).toBe(2);
    expect(pdf.text[0]).toContain('GPT-3.5');
    await openExampleBy(api, 'strasbourg');
    expect(await api.charter.get()).toMatchObject({ draft: null, versions: [] });
    expect((await api.toolPolicy.settings()).figures.open.value).toBeGreaterThan(0);
  });

  test('the high-risk uses come from the register, and only once it can tell', async () => {
    const { aiRegister, charter, library } = host.api;
    await library.create({ name: 'Registre', passphrase: null });
    await charter.start();
    const variable = async () => (await charter.get()).draft?.variables.find((one) => one.id === 'usages_haut_risque');
    const uses = async () => (await variable())?.origin;
    expect(await uses()).toBe('missing');
    const { result } = await aiRegister.save({
      id: null,
      name: 'Trier des CV',
      toolId: 'chatgpt',
      teamId: null,
      purpose: null,
      owner: null,
      state: 'in-use',
      startedOn: null,
      note: null,
    });
    // A use nobody classified says nothing: neither high risk nor none.
    expect(await uses()).toBe('missing');
    await aiRegister.answer({
      id: result.id,
      answers: { annex_iii_points: ['4a'], profiles_natural_persons: true, personal_data: true },
    });
    expect(await uses()).toBe('dossier');
    expect((await variable())?.text).toContain('Trier des CV');
    // What is typed wins.
    await charter.saveValues(charterValues({ highRiskUses: ['Noter des candidats'] }));
    expect(await uses()).toBe('typed');
  });
});
