import { day, month } from '@shared/domain/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson, aTeam } from '../support/builders';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { directHost, type TestHost } from '../support/hosts';

/** Eight, six, four and one person; what each team asked is counted person by person, the same every month. */
const sizes = { A: 8, B: 6, C: 4, D: 1 } as const;
const { folder, dispose } = temporaryFolder();
let host: TestHost;
beforeAll(async () => {
  host = directHost(testPlatform(folder, '2025-02-28T09:00:00.000Z'));
  const { library, company, carbon } = host.api;
  await library.create({ name: 'Client', passphrase: null });
  for (const [team, size] of Object.entries(sizes)) {
    await company.saveTeam(aTeam({ id: team, name: `Équipe ${team}` }));
    for (let n = 1; n <= size; n += 1)
      await company.savePerson(
        aPerson({
          id: `${team}${n}`,
          name: `Personne ${team}${n}`,
          email: null,
          teamId: team,
          // The eighth of A leaves at the end of January.
          leftOn: team === 'A' && n === 8 ? day('2025-01-31') : null,
        }),
      );
    for (const at of ['2025-01', '2025-02'])
      await carbon.saveUsage({
        id: `${team}-${at}`,
        month: month(at),
        teamId: team,
        toolId: 'chatgpt',
        model: 'openai/gpt-4o',
        videoModel: null,
        useId: 'page',
        requests: size * 100,
        outputTokensPerRequest: 400,
        inputTokensPerRequest: null,
        images: null,
        imageClass: null,
        videoSeconds: null,
        videoClips: null,
        audioMinutes: null,
        embeddingTokens: null,
        spread: null,
        origin: 'imported',
        note: null,
      });
  }
});
afterAll(async () => {
  await host.stop();
  expect(host.faults).toEqual([]);
  dispose();
});

test('the committee sees no team under five, and nothing of the one who left by comparing two months', async () => {
  const { committee } = host.api;
  const january = await committee.month({ month: month('2025-01') });
  // 4 + 1 people are merged, two teams and five people: enough.
  expect(january.briefing.teams.lines.map(({ teams }) => teams)).toEqual([
    ['Équipe A'],
    ['Équipe B'],
    ['Équipe C', 'Équipe D'],
  ]);
  const opened = await committee.openSession({ month: month('2025-01'), date: null });
  await committee.close({ id: opened.result.id, heldOn: day('2025-01-31'), nextOn: null });

  const february = await committee.month({ month: month('2025-02') });
  expect(february.briefing.teams).toMatchObject({ status: 'masked', masked: 'moved' });
  for (const line of february.briefing.teams.lines)
    expect([line.kgCO2e, line.limitKg, line.usedPct]).toEqual([null, null, null]);
  const carbon = february.briefing.figures.find(({ figure }) => figure.code === 'committeeCarbon');
  expect(carbon).toMatchObject({
    masked: 'moved',
    previous: null,
    budget: null,
    figure: { value: null, range: null, inputs: [] },
  });
  // Nor anywhere else in what the contract returns.
  const everything = JSON.stringify([
    await committee.overview(),
    january,
    february,
    await committee.history({ text: '' }),
  ]);
  expect(everything).not.toMatch(/Personne [A-D]\d|personIds|lastActiveOn|activeDays/);
});
