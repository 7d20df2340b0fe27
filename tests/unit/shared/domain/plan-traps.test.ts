import { loadCatalogue } from '@main/reference/catalogue';
import { type PlanTrapCode, planTrapCodes, planTraps, trapsByPlan, trapsByTool } from '@shared/domain/plan-traps';
import { hasText, t } from '@shared/text/translate';
import { describe, expect, it } from 'vitest';

const { tools } = loadCatalogue();
const traps = (toolId: string, planId: string | null): readonly PlanTrapCode[] => {
  const tool = tools.find((candidate) => candidate.id === toolId);
  if (!tool) throw new Error(`no tool ${toolId}`);
  const plan = tool.plans.find((candidate) => candidate.id === planId) ?? null;
  return planTraps(tool, plan).map(({ code }) => code);
};

describe('traps of an offer', () => {
  it('Midjourney Basic and Standard are forbidden over 1 M$ of revenue, Pro is not', () => {
    expect(traps('midjourney', 'mj-basic')).toContain('company-revenue');
    expect(traps('midjourney', 'mj-standard')).toContain('company-revenue');
    expect(traps('midjourney', 'mj-pro')).not.toContain('company-revenue');
    expect(traps('midjourney', 'mj-pro')).toContain('check-eligibility');
    expect(traps('midjourney', 'mj-basic')[0]).toBe('company-revenue');
  });

  it('minimum seats are said with their number', () => {
    const claude = tools.find(({ id }) => id === 'claude');
    const plan = claude?.plans.find(({ id }) => id === 'claude-team-standard') ?? null;
    expect(claude && planTraps(claude, plan).find(({ code }) => code === 'min-seats')).toEqual({
      code: 'min-seats',
      params: { count: 5 },
    });
    expect(t('subscriptionScreens.traps.min-seats', { count: 5 })).toContain('5');
  });

  it('an add-on says that another licence is needed; its seats cannot be cut mid-term', () => {
    expect(traps('m365-copilot', 'm365-copilot-enterprise')).toEqual(
      expect.arrayContaining(['addon', 'no-cut-mid-term', 'annual-only']),
    );
  });

  it('training by default is said where the catalogue states it, never where it is unknown', () => {
    expect(traps('claude', 'claude-pro')).toContain('trains-by-default');
    expect(traps('claude', 'claude-team-standard')).not.toContain('trains-by-default');
    expect(traps('midjourney', 'mj-basic')).not.toContain('trains-by-default');
  });

  it('a tool without plan keeps the traps of the tool alone', () => {
    expect(traps('midjourney', null)).toEqual(['public-by-default', 'check-eligibility']);
  });

  it('names only plans and tools that the catalogue has', () => {
    const plans = new Set(tools.flatMap((tool) => tool.plans.map(({ id }) => id)));
    expect(Object.keys(trapsByPlan).filter((id) => !plans.has(id))).toEqual([]);
    expect(Object.keys(trapsByTool).filter((id) => !tools.some((tool) => tool.id === id))).toEqual([]);
  });

  it('every code has its sentence', () => {
    expect(planTrapCodes.filter((code) => !hasText(`subscriptionScreens.traps.${code}`))).toEqual([]);
  });
});
