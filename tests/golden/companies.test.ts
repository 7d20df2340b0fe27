import { auditResultSchema } from '@shared/domain/audit';
import { day } from '@shared/domain/day';
import { figureSchema } from '@shared/domain/figure';
import { describe, expect, it } from 'vitest';
import { audit } from '../support/audit';
import { annuelle } from './companies/annuelle';
import { atelier } from './companies/atelier';
import { inconnue } from './companies/inconnue';

const at = (result: unknown, path: string) => {
  const found = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], result);
  return figureSchema.parse(found).value;
};

describe.each(Object.entries({ atelier, inconnue, annuelle }))('golden company %s', (_name, company) => {
  const { expected } = company;
  const result = audit(company.input, day(company.asOf));

  it('answers first', () => {
    expect([result.headline.code, result.headline.params]).toEqual(expected.headline);
  });
  it.each(Object.entries(expected.figures))('%s', (path, value) => {
    expect(at(result, path)).toBe(value);
  });
  it('shares the whole cost between teams', () => {
    const shares = Object.fromEntries(result.cost.byTeam.map((share) => [share.key ?? '', share.fullCents]));
    expect(shares).toEqual(expected.byTeam);
  });
  it('recommends the actions in order', () => {
    const said = result.actions.actions.filter((action) => action.kind !== 'close-setting');
    expect(said.map((a) => [a.kind, a.subscriptionId ?? a.toolId, a.decideBy].filter(Boolean).join(' '))).toEqual(
      expected.actions,
    );
  });
  it('answers the boxes and the verdict', () => {
    expect(Object.fromEntries(result.diagnostic.boxes.map((box) => [box.id, box.answer]))).toEqual(expected.boxes);
    expect(result.diagnostic.verdict).toBe(expected.verdict);
  });
  it('sorts the renewals by decision date', () => {
    expect(result.renewals.map((r) => `${r.subscriptionId} ${r.state} ${r.effectiveOn ?? '-'}`)).toEqual(
      expected.renewals,
    );
  });
  it('tells what is missing', () => {
    const catalogueName: Record<string, string> = { DeepL: 'deepl' };
    const said = result.quality.gaps.map(
      (gap) => `${gap.code} ${gap.subscriptionId ?? gap.teamId ?? catalogueName[gap.label ?? ''] ?? gap.label ?? '-'}`,
    );
    expect(said).toEqual(expect.arrayContaining([...expected.gaps]));
  });
  it('is plain data that its schema accepts unchanged', () => {
    expect(auditResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});
