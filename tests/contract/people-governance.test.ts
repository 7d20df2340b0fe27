import { unansweredIncident } from '@shared/domain/incident';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { everyHost, hostOfEachTest } from '../support/host-of-each-test';

describe.each(Object.entries(everyHost))('incidents, movements, questions and watch through a %s', (_name, start) => {
  const host = hostOfEachTest(start);

  test('an empty dossier: nothing known, nothing invented', async () => {
    const { api } = host;
    await api.library.create({ name: 'Vide', passphrase: null });
    expect((await api.incidents.get()).incidents).toEqual([]);
    expect(await api.movements.get()).toMatchObject({ movements: [], proposals: [] });
    const { questions, volume, figures } = await api.questions.get();
    expect([questions, volume.months, figures.delay.value, figures.minutes.value]).toEqual([[], [], null, null]);
    expect((await api.watch.get()).due.map((one) => one.kind)).toEqual(['review']);
    expect(await api.watch.charterNotes()).toEqual([]);
    const facts = { knownAt: '2026-11-20T08:00:00.000Z', answers: unansweredIncident, dataClass: null };
    const rest = { peopleCount: null, severityChosen: null, cnil: 'undecided' as const, cnilNotifiedAt: null };
    expect((await api.incidents.assess({ ...facts, ...rest })).advice.cnil.outcome).toBe('undecided');
  });

  test('the examples: documents are real PDFs, tables real CSV', async () => {
    const { api } = host;
    await openExampleBy(api, 'techvert');
    const { incidents } = await api.incidents.get();
    const head = async (file: File) => (await file.text()).slice(0, 5);
    expect(await head(await api.incidents.pdf({ id: incidents[0]?.id ?? '' }))).toBe('%PDF-');
    expect((await api.incidents.csv()).name).toMatch(/\.csv$/);
    expect(await head(await api.questions.faq({ format: 'pdf' }))).toBe('%PDF-');
    expect(await (await api.questions.faq({ format: 'md' })).text()).toContain('# Questions et réponses sur l’IA');
  });
});
