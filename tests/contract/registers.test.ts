import { writeFileSync } from 'node:fs';
import { day } from '@shared/domain/day';
import { emptyToolPrivacy } from '@shared/domain/privacy';
import { beforeEach, describe, expect, test } from 'vitest';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost, httpHost, portHost } from '../support/hosts';
import { readPdf } from '../support/pdf';

const keep = process.env.SOBRIA_KEEP_PDF;
const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: { data?: { code?: string }; code?: string }) => error.data?.code ?? error.code ?? 'unknown',
  );
const pdfOf = async (file: File, name: string) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (keep) writeFileSync(`${keep}/${name}.pdf`, bytes);
  return readPdf(bytes);
};
const draft = {
  name: 'Trier des CV',
  toolId: 'chatgpt',
  teamId: null,
  purpose: null,
  owner: null,
  state: 'in-use' as const,
  startedOn: null,
  note: null,
};

/** The registers, through the window, the browser and the command line. */
describe.each([
  ['message port', portHost],
  ['loopback', httpHost],
  ['direct', directHost],
] as const)('the registers through %s', (_, start) => {
  const host = hostOfEachTest(start);
  beforeEach(async () => {
    await host.api.library.create({ name: 'Client', passphrase: null });
  });

  test('a use: added, questioned, classified, followed up, printed, undone', async () => {
    const { aiRegister, activity } = host.api;
    expect((await aiRegister.get({ asOf: null })).lines).toEqual([]);
    const { result } = await aiRegister.save({ id: null, ...draft });
    const { id } = result;
    const line = async (asOf: string | null = null) =>
      (await aiRegister.get({ asOf: asOf === null ? null : day(asOf) })).lines[0];
    expect((await line())?.standing).toBe('unanswered');

    expect(await refusal(aiRegister.answer({ id, answers: { inconnue: true } }))).toBe('ai-answer-unreadable');
    expect(await refusal(aiRegister.answer({ id, answers: { is_ai_system: 'peut-être' } }))).toBe(
      'ai-answer-unreadable',
    );
    await aiRegister.answer({
      id,
      answers: { annex_iii_points: ['4a'], profiles_natural_persons: true, personal_data: true },
    });
    expect((await line())?.level).toBe('haut_risque');
    await aiRegister.review({ id, review: { by: 'Conseil', on: day('2026-11-20') } });
    expect((await line())?.toReview).toBe(false);
    // New facts: the reading by a competent person no longer stands.
    await aiRegister.answer({ id, answers: { affects_candidates: true } });
    expect((await line())?.toReview).toBe(true);
    // Answering a question again with nothing takes the answer back, and those that hung on it.
    await aiRegister.answer({ id, answers: { annex_iii_points: ['none'] } });
    expect((await line())?.system.answers.profiles_natural_persons).toBeUndefined();
    await aiRegister.answer({ id, answers: { annex_iii_points: ['4a'] } });

    const follow = { systemId: id, obligationId: 'OB-04', owner: 'Camille', dueOn: day('2026-12-15') };
    expect(await refusal(aiRegister.saveDuty({ ...follow, state: 'done', evidence: null }))).toBe(
      'duty-evidence-needed',
    );
    expect(
      await refusal(aiRegister.saveDuty({ ...follow, obligationId: 'OB-0', state: 'to-do', evidence: null })),
    ).toBe('row-not-found');
    const done = await aiRegister.saveDuty({ ...follow, state: 'done', evidence: 'Feuilles de présence' });
    expect(done.result.closedOn).toBe('2026-11-21');
    expect((await line('2027-12-02'))?.duties.find((duty) => duty.id === 'OB-26-1')?.status).toBe('applicable');

    const pdf = await pdfOf(await aiRegister.pdf({ asOf: null }), 'registre-ia-client');
    expect(pdf.text.join(' ')).toContain('Trier des CV');
    const { operationId } = await aiRegister.remove({ id });
    expect((await aiRegister.get({ asOf: null })).lines).toEqual([]);
    if (operationId === null) throw new Error('nothing removed');
    await activity.undo({ operationId });
    // The follow-up comes back with the use.
    expect((await line())?.duties.find((duty) => duty.id === 'OB-04')?.state).toBe('done');
  });

  test('a sheet, terms, steps with the council', async () => {
    const { privacy } = host.api;
    expect((await privacy.get()).lines).toEqual([]);
    await privacy.save({
      ...emptyToolPrivacy,
      toolId: 'chatgpt',
      personalData: 'yes',
      contractState: 'none',
      contractOn: day('2026-01-01'),
      transfer: 'none',
      safeguard: 'scc',
    });
    const sheet = (await privacy.get()).lines[0]?.sheet;
    // What does not go with the rest is not kept.
    expect(sheet).toMatchObject({ contractOn: null, safeguard: null });
    await privacy.readTerms({
      toolId: 'chatgpt',
      readBy: 'Sacha',
      readOn: day('2026-11-01'),
      version: '12',
      note: null,
    });
    await privacy.saveStep({ id: null, kind: 'opinion', on: day('2026-10-01'), subject: 'Copilot', note: null });
    const view = await privacy.get();
    expect(view.lines[0]?.terms[0]?.version).toBe('12');
    expect(view.lines[0]?.reviewDueOn).toBe('2027-11-01');
    expect(view.council.status).toBe('opinion-given');
    expect((await pdfOf(await privacy.pdf(), 'traitements-client')).text.join(' ')).toContain('ChatGPT');
    const [reading] = view.lines[0]?.terms ?? [];
    if (reading) await privacy.removeTerms({ id: reading.id });
    expect(await refusal(privacy.removeStep({ id: 'absent' }))).toBe('row-not-found');
    await privacy.remove({ toolId: 'chatgpt' });
    expect((await privacy.get()).lines).toEqual([]);
  });
});
