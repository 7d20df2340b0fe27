import { proposeNeeds } from '@main/engine/consolidation';
import { loadCatalogue } from '@main/reference/catalogue';
import type { SeatCounts } from '@shared/domain/seat-summary';
import { describe, expect, it } from 'vitest';
import { aRunning } from '../../../support/consolidation-builders';
import { aNeed } from '../../../support/optimiser-problems';

const { tools } = loadCatalogue();
const counts = (given: Partial<SeatCounts>): SeatCounts => ({
  regular: 0,
  occasional: 0,
  dormant: 0,
  never: 0,
  left: 0,
  new: 0,
  pending: 0,
  'on-leave': 0,
  excluded: 0,
  unknown: 0,
  ...given,
});
const chatgpt = aRunning({ id: 'a', toolId: 'chatgpt', seats: 10, payerTeamId: 'marketing' });
const midjourney = aRunning({ id: 'b', toolId: 'midjourney', seats: 4, payerTeamId: 'marketing' });

describe('proposeNeeds', () => {
  it('proposes what people mostly open each tool for, by team', () => {
    const needs = proposeNeeds([chatgpt, midjourney], tools, [], []);
    expect(needs.map((need) => [need.teamId, need.capability, need.people])).toEqual([
      ['marketing', 'text', 10],
      ['marketing', 'analysis', 10],
      ['marketing', 'image', 4],
    ]);
    expect(needs[0]).toMatchObject({ origin: 'proposed', intensity: 'regular', dataClass: 'internal' });
    expect(needs[2]?.because).toEqual({
      code: 'consolidation.needs.because',
      params: { tools: 'Midjourney', people: 4 },
    });
  });

  it('dormant and abandoned seats are no need; the intensity follows the use', () => {
    const seats = counts({ regular: 1, occasional: 3, dormant: 4, never: 1, left: 1 });
    const needs = proposeNeeds([chatgpt], tools, [{ subscriptionId: 'a', teamId: 'marketing', seats }], []);
    expect(needs[0]).toMatchObject({ people: 4, intensity: 'occasional' });
    const none = counts({ dormant: 10 });
    expect(proposeNeeds([chatgpt], tools, [{ subscriptionId: 'a', teamId: 'marketing', seats: none }], [])).toEqual([]);
  });

  it('two assistants of one team are one need for the greater number, not for the sum', () => {
    const claude = aRunning({ id: 'c', toolId: 'claude', seats: 6, payerTeamId: 'marketing' });
    const text = proposeNeeds([chatgpt, claude], tools, [], []).filter((need) => need.capability === 'text');
    expect(text).toHaveLength(1);
    expect(text[0]?.people).toBe(10);
  });

  it('what the team already said is not proposed again, and seats of no known team propose nothing', () => {
    const said = aNeed({ teamId: 'marketing', capability: 'text' });
    expect(proposeNeeds([chatgpt], tools, [], [said]).map((need) => need.capability)).toEqual(['analysis']);
    expect(proposeNeeds([aRunning({ toolId: 'chatgpt' })], tools, [], [])).toEqual([]);
  });
});
