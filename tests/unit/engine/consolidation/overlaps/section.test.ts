import { overlapSection } from '@main/engine/consolidation';
import { spread } from '@main/engine/consolidation/overlaps/dispersion';
import { knownFigure } from '@main/engine/explain';
import { loadCatalogue } from '@main/reference/catalogue';
import { cents } from '@shared/domain/money';
import { overlapSectionSchema } from '@shared/domain/overlap';
import { overlapCaveats, overlapWhys } from '@shared/text/consolidation-overlaps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRunning } from '../../../../support/consolidation-builders';
import { aNeed } from '../../../../support/optimiser-problems';

const catalogue = loadCatalogue();
const tools = catalogue.tools.map((tool) => ({ id: tool.id, name: tool.product, capabilities: tool.capabilities }));
const hours = knownFigure({ code: 'hiddenHours', unit: 'hours-per-year', value: 300, status: 'estimated' });
const section = (
  running: Parameters<typeof overlapSection>[0]['running'],
  needs: Parameters<typeof overlapSection>[0]['needs'] = [],
) =>
  overlapSectionSchema.parse(
    overlapSection({ running, tools, overlaps: catalogue.overlaps, needs }, { training: hours, choice: hours }),
  );
const held = (toolId: string, teamId: string, seats: number, price = 20_00) =>
  aRunning({
    id: `${toolId}-${teamId}`,
    toolId,
    name: toolId,
    seats,
    unitPriceCents: cents(price),
    payerTeamId: teamId,
  });

describe('overlapSection', () => {
  it('matrix: every capability of every tool a team holds, with the people who need it', () => {
    const { cells } = section(
      [held('midjourney', 'design', 3)],
      [aNeed({ teamId: 'design', capability: 'image', people: 2 })],
    );
    expect(cells).toEqual([
      { capability: 'image', toolId: 'midjourney', teamId: 'design', seats: 3, needed: 2 },
      { capability: 'video', toolId: 'midjourney', teamId: 'design', seats: 3, needed: null },
    ]);
  });

  it('pairs: same editorial group, shared and own capabilities, teams that pay for both, cheaper of the two', () => {
    const { pairs } = section([
      held('chatgpt', 'marketing', 10),
      held('claude', 'marketing', 5),
      held('claude', 'dev', 5),
      held('deepl', 'dev', 1),
    ]);
    const first = pairs.find((pair) => pair.toolIds.join() === 'chatgpt,claude');
    expect(first).toMatchObject({ strength: 'full', teamIds: ['marketing'], onlySecond: ['slides'] });
    expect(first?.shared).toContain('text');
    expect(first?.groups.map((group) => group.overlapId)).toContain('assistants-generalistes');
    // 10 seats each at 20 € × 12: 2 400 € both.
    expect(first?.cheaperAnnualCents).toBe(2_400_00);
    // A group about one vendor's own plans says nothing of two different tools.
    expect(pairs.flatMap((pair) => pair.groups).some((group) => group.overlapId === 'meme-fournisseur')).toBe(false);
  });

  it('every group of the catalogue has its reason and its caveat in French', () => {
    const ids = catalogue.overlaps.map((overlap) => overlap.id).sort();
    expect(Object.keys(overlapWhys).sort()).toEqual(ids);
    expect(Object.keys(overlapCaveats).sort()).toEqual(ids);
  });

  it('losses: needs that no other tool of the same team covers; another team’s tool does not help', () => {
    const running = [held('chatgpt', 'marketing', 10), held('midjourney', 'marketing', 3), held('claude', 'dev', 5)];
    const needs = [
      aNeed({ id: '1', teamId: 'marketing', capability: 'text', people: 9 }),
      aNeed({ id: '2', teamId: 'marketing', capability: 'image', people: 2 }),
      aNeed({ id: '3', teamId: 'marketing', capability: 'video', people: 1 }),
      aNeed({ id: '4', teamId: 'dev', capability: 'code', people: 5 }),
    ];
    const { losses } = section(running, needs);
    const of = (toolId: string) => losses.find((loss) => loss.toolId === toolId);
    expect(of('midjourney')).toMatchObject({
      lost: [{ teamId: 'marketing', capability: 'video', people: 1 }],
      covered: [{ teamId: 'marketing', capability: 'image', people: 2, by: ['chatgpt'] }],
      peopleLosing: 1,
    });
    expect(of('chatgpt')?.lost).toEqual([{ teamId: 'marketing', capability: 'text', people: 9 }]);
    // Smallest loss first.
    expect(losses.map((loss) => loss.toolId)).toEqual(['midjourney', 'claude', 'chatgpt']);
  });

  it('dispersion: four teams of the same size, each with its assistant, 75 in 100', () => {
    const running = [
      held('chatgpt', 'marketing', 10),
      held('claude', 'compta', 10),
      held('google-ai', 'rh', 10),
      held('perplexity', 'commercial', 10),
    ];
    const needs = ['marketing', 'compta', 'rh', 'commercial'].map((teamId) =>
      aNeed({ id: teamId, teamId, people: 10 }),
    );
    // 1 − 4 × 0.25² = 0.75.
    expect(section(running, needs).dispersion.index.value).toBeCloseTo(75, 9);
    expect(section([held('chatgpt', 'marketing', 10), held('chatgpt', 'rh', 4)]).dispersion.index.value).toBe(0);
    expect(section([]).dispersion.index).toMatchObject({ value: null, status: 'not-applicable' });
  });

  it('spread stays between 0 and 100, and does not depend on the order or the scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (seats, k) => {
          const value = spread(seats);
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThan(100);
          expect(spread([...seats].reverse().map((count) => count * k))).toBeCloseTo(value, 9);
        },
      ),
    );
  });
});
