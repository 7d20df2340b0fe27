import { drawChart } from '@main/reports/charts/draw';
import {
  beforeAfter,
  CHART_WIDTH,
  type ChartModel,
  chartThemes,
  monthlyBars,
  monthlyLines,
  quadrant,
  ranges,
  rankedBars,
  smallMultiples,
  stackedBars,
  targets,
} from '@shared/charts';
import { valueAxis } from '@shared/charts/options';
import { month, shiftMonth } from '@shared/domain/day';
import { formatEuros, formatNumber, formatPercent, formatRange } from '@shared/text/format';
import { describe, expect, it } from 'vitest';

const theme = chartThemes.paper;
const texts = { accessibleName: 'Nom du graphique', reading: 'Une phrase.' };
const months = Array.from({ length: 24 }, (_, at) => shiftMonth(month('2025-01'), at));
const euros = (value: number) => formatEuros(value);

const ranked = (top?: { count: number; othersLabel: string }) =>
  rankedBars({
    items: [
      { label: 'Petit', value: 100_00 },
      { label: 'Inconnu', value: null },
      { label: 'Grand', value: 900_00 },
      { label: 'Moyen', value: 300_00 },
    ],
    format: euros,
    columns: ['Outil', 'Coût'],
    texts,
    theme,
    ...(top ? { top } : {}),
  });

const charts: Readonly<Record<string, ChartModel>> = {
  ranked: ranked(),
  stacked: stackedBars({
    rows: ['ChatGPT', 'Claude'],
    series: [
      { label: 'Actifs', values: [12, null] },
      { label: 'Inutilisés', values: [30, 4] },
    ],
    format: formatNumber,
    rowColumn: 'Outil',
    texts,
    theme,
  }),
  bars: monthlyBars({
    months: months.slice(0, 6),
    series: [{ label: 'Payé', values: [1, 2, null, 0, 5, 6] }],
    format: euros,
    monthColumn: 'Mois',
    texts,
    theme,
  }),
  lines: monthlyLines({
    months: months.slice(0, 3),
    series: [
      { label: 'A', values: [60, null, 15] },
      { label: 'B', values: [50, 40, 14] },
    ],
    format: (value) => formatPercent(value),
    monthColumn: 'Mois',
    max: 100,
    texts,
    theme,
  }),
  ranges: ranges({
    items: [
      { label: 'Marketing', range: { low: 18, central: 25, high: 42 } },
      { label: 'Support', range: null },
    ],
    format: (value) => formatNumber(value),
    formatRange: (range) => formatRange(range, 'kg-co2e'),
    columns: ['Équipe', 'Bas', 'Central', 'Haut'],
    texts,
    theme,
  }),
  beforeAfter: beforeAfter({
    pairs: [
      { label: 'Budget', before: 94_000_00, after: 61_000_00, format: euros },
      { label: 'Formés', before: null, after: 45, format: formatNumber },
    ],
    names: ['Janvier', 'Juillet'],
    columns: { measure: 'Mesure' },
    scale: 'row',
    texts,
    theme,
  }),
  targets: targets({
    items: [
      { label: 'Adoption', value: 42, target: 60, format: (value) => formatPercent(value) },
      { label: 'Signatures', value: null, target: 100, format: (value) => formatPercent(value) },
    ],
    columns: ['Indicateur', 'Valeur', 'Cible'],
    label: (value, target) => `${value} sur ${target}`,
    texts,
    theme,
  }),
  quadrant: quadrant({
    points: [
      { label: 'janvier', x: 70, y: 10 },
      { label: 'juillet', x: 75, y: 82 },
    ],
    axes: { x: 'Usage', y: 'Maîtrise' },
    quadrants: ['Prudent', 'Leader', 'Observateur', 'Fonceur'],
    pointColumn: 'Date',
    format: (value) => formatNumber(value),
    texts,
    theme,
  }),
  smallMultiples: smallMultiples({
    months,
    series: Array.from({ length: 12 }, (_, team) => ({
      label: `Équipe ${team}`,
      values: months.map((_one, at) => (at === 3 ? null : at + team)),
    })),
    format: (value) => formatNumber(value),
    monthColumn: 'Mois',
    texts,
    theme,
  }),
};

describe.each(Object.entries(charts))('the chart %s', (_name, model) => {
  it('has a name, a reading and a table as wide as its head', () => {
    expect(model.accessibleName).not.toBe('');
    expect(model.reading).not.toBe('');
    expect(model.table.rows.length).toBeGreaterThan(0);
    for (const row of model.table.rows) expect(row).toHaveLength(model.table.columns.length);
  });

  it('is drawn with vectors only, texts included', () => {
    const svg = drawChart(model);
    expect(svg).toContain(`width="${CHART_WIDTH}" height="${model.height}"`);
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/<(image|text|foreignObject|use)\b/);
  });

  it('is drawn the same twice', () => {
    const first = drawChart(model);
    expect(drawChart(model)).toBe(first);
  });
});

describe('rankedBars', () => {
  it('shortens names more in a narrow drawing: there, a longer one would be cut at its beginning', () => {
    const items = [{ label: 'Équipe 3 · Développement des marchés européens', value: 1 }];
    const narrow = rankedBars({ items, format: euros, columns: ['Équipe', 'Coût'], texts, theme, longest: 15 });
    const [label] = narrow.config.data.labels as string[];
    expect(label).toMatch(/^Équipe 3/);
    expect(label?.length).toBeLessThanOrEqual(15);
    // Its table keeps the whole name.
    expect(narrow.table.rows[0]?.[0]).toBe('Équipe 3 · Développement des marchés européens');
  });
  it('puts the longest first and the unknown last, without a bar of zero', () => {
    const [dataset] = charts.ranked?.config.data.datasets ?? [];
    expect(dataset?.data).toEqual([900_00, 300_00, 100_00, null]);
    expect(charts.ranked?.table.rows.at(-1)).toEqual(['Inconnu', '—']);
  });

  it('adds up the rest under one name, and keeps every line in its table', () => {
    // Four items, one kept: 300 + 100 € known among the other three.
    const model = ranked({ count: 1, othersLabel: 'Autres' });
    expect(model.config.data.labels).toEqual(['Grand', 'Autres']);
    expect(model.config.data.datasets[0]?.data).toEqual([900_00, 400_00]);
    expect(model.table.rows).toHaveLength(4);
  });
});

describe('axes', () => {
  it.each(['ranked', 'stacked', 'bars', 'ranges', 'beforeAfter', 'targets'])('starts at zero for %s', (name) => {
    const scales = charts[name]?.config.options?.scales ?? {};
    const value = name === 'bars' ? scales.y : scales.x;
    expect(value).toMatchObject({ beginAtZero: true });
  });

  it('gives small charts one scale, so that strips can be compared', () => {
    const scales = Object.entries(charts.smallMultiples?.config.options?.scales ?? {}).filter(([id]) => id !== 'x');
    expect(scales).toHaveLength(12);
    expect(new Set(scales.map(([, scale]) => (scale as { max: number }).max)).size).toBe(1);
  });
});

describe('several series', () => {
  it('are told apart without colour', () => {
    const patterns = charts.stacked?.config.data.datasets.map(
      (dataset) => (dataset as unknown as { sobria: { pattern: string } }).sobria.pattern,
    );
    expect(new Set(patterns).size).toBe(2);
    const dashes = charts.lines?.config.data.datasets.map((dataset) =>
      JSON.stringify((dataset as { borderDash?: number[] }).borderDash),
    );
    expect(new Set(dashes).size).toBe(2);
  });

  it('leave a gap where a value is unknown', () => {
    expect(charts.lines?.config.data.datasets[0]).toMatchObject({ data: [60, null, 15], spanGaps: false });
    expect(charts.lines?.table.rows[1]).toEqual(['févr.\u00a025', '—', '40\u202f%']);
  });
});

describe('targets', () => {
  it('draws each value in percent of its own target', () => {
    // 42 / 60 = 70 %
    expect(charts.targets?.config.data.datasets[0]?.data).toEqual([70, null]);
  });

  it('draws values of one unit on one axis, never capped, each line at its own target', () => {
    const minutes = { format: (value: number) => formatNumber(value) };
    const shared = targets({
      items: [
        // 300 is 5 times its target: drawn as 300, twice the bar of 150.
        { label: 'RH', value: 300, target: 60, ...minutes },
        { label: 'Support', value: 150, target: 90, ...minutes },
      ],
      columns: ['Équipe', 'Minutes', 'Seuil'],
      label: (value, target) => `${value} / ${target}`,
      scale: 'shared',
      texts,
      theme,
    });
    const [dataset] = shared.config.data.datasets;
    expect(dataset?.data).toEqual([300, 150]);
    expect((dataset as { sobria?: { marks?: unknown } }).sobria?.marks).toEqual([60, 90]);
  });
});

describe('valueAxis', () => {
  it('stands on whole numbers when its text shows no fraction', () => {
    expect(valueAxis(theme, (value) => String(Math.round(value)), true).ticks.precision).toBe(0);
    expect(valueAxis(theme, (value) => value.toFixed(1), true).ticks.precision).toBeUndefined();
  });
});
