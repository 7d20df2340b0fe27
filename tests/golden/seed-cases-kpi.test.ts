import { readFileSync } from 'node:fs';
import { unknownFigure } from '@main/engine/explain';
import { changeOf, compareMonths, type MomentFacts } from '@main/engine/kpi';
import { month } from '@shared/domain/day';
import type { ClaimMeasure, KpiClaim } from '@shared/domain/kpi';
import { claimValue } from '@shared/text/kpi-sentence';
import { describe, expect, it } from 'vitest';

type Given = Readonly<Record<string, number>>;
const { cases } = JSON.parse(readFileSync('tests/golden/reference/seed-cases.json', 'utf8')) as {
  cases: { id: string; given: Given }[];
};
const givenOf = (id: string): Given => {
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`no seed case ${id}`);
  return found.given;
};
const moment = (at: string): MomentFacts => ({ month: month(at), closedOn: null, snapshotId: null, entries: [] });

describe('seed cases of the comparison', () => {
  it('marc-3-mois: shown as a before/after of announced results, nothing of it taken as data', () => {
    const given = givenOf('marc-3-mois');
    const announced: [ClaimMeasure, KpiClaim['kind'], number | undefined][] = [
      ['budget', 'change', given.budgetChangePct],
      ['adoption', 'change', given.adoptionChangePct],
      ['incidents', 'level', given.incidents],
      ['productivity', 'change', given.productivityPct],
      ['admin-hours', 'change', given.adminTimeChangePct],
    ];
    const [from, to] = [month('2026-06'), month('2026-09')];
    const claims = announced.map(
      ([measure, kind, value], index): KpiClaim => ({
        id: `annonce-${index}`,
        measure,
        kind,
        value: value ?? Number.NaN,
        from,
        to,
        source: 'Article',
        claimedOn: null,
      }),
    );
    const rows = compareMonths({
      from: moment('2026-06'),
      to: moment('2026-09'),
      amendments: [],
      claims,
      electricityOf: () => unknownFigure({ code: 'kpiElectricity', unit: 'kwh', missing: [] }),
    });
    const told = rows.filter((row) => row.claims.length > 0);
    expect(told.map((row) => [row.measure, row.claims.map(claimValue)])).toEqual(
      [
        ['budget', ['−62 %']],
        ['adoption', ['+145 %']],
        ['incidents', ['0']],
        ['admin-hours', ['−95 %']],
        ['productivity', ['+40 %']],
      ].map(([measure, values]) => [measure, (values as string[]).map((text) => text.replace(' ', '\u202f'))]),
    );
    for (const row of rows) expect([row.change, row.verdict]).toEqual([null, 'unknown']);
  });

  it('claims of two other months stay out', () => {
    const claim: KpiClaim = {
      id: 'a',
      measure: 'carbon',
      kind: 'change',
      value: -35,
      from: month('2025-01'),
      to: month('2025-07'),
      source: 'Article',
      claimedOn: null,
    };
    const rows = compareMonths({
      from: moment('2025-01'),
      to: moment('2025-06'),
      amendments: [],
      claims: [claim],
      electricityOf: () => unknownFigure({ code: 'kpiElectricity', unit: 'kwh', missing: [] }),
    });
    expect(rows.flatMap((row) => row.claims)).toEqual([]);
  });

  it('techvert-6-mois: 2.4 t to 1.56 t is −35 %', () => {
    const { carbonBefore = 0, carbonChangePct = 0 } = givenOf('techvert-6-mois');
    const after = carbonBefore * (1 + carbonChangePct / 100);
    expect(after).toBeCloseTo(1.56, 9);
    expect(changeOf(carbonBefore, after, 'kg-co2e')?.value).toBeCloseTo(carbonChangePct, 9);
  });
});
