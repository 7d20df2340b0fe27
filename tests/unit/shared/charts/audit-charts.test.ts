import { chartThemes } from '@shared/charts';
import { adoptionByMonthChart, costByPayerChart, delayChart, renewalsChart, sinksChart } from '@shared/charts/audit';
import { day, month } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../support/audit';
import { aSubscription } from '../../../support/builders';

const theme = chartThemes.light;

describe('adoptionByMonthChart', () => {
  it('leaves a month without data empty: it is not a zero', () => {
    const points = [
      { month: month('2026-06'), activeShare: 0.3 },
      { month: month('2026-03'), activeShare: 0.6 },
    ];
    const chart = adoptionByMonthChart(points, theme);
    expect(chart.table.rows).toEqual([
      ['mars\u00a026', '60\u202f%'],
      ['avr.\u00a026', '—'],
      ['mai\u00a026', '—'],
      ['juin\u00a026', '30\u202f%'],
    ]);
    expect(chart.reading).toBe(
      'La part des sièges actifs passe de 60\u202f% en mars\u00a02026 à 30\u202f% en juin\u00a02026.',
    );
    expect(adoptionByMonthChart([], theme).table.rows).toEqual([]);
  });
});

describe('charts of the audit', () => {
  const result = audit({
    subscriptions: [
      // 300 € a year and seat; 6 unused of 10: 1 800 €, 150 € a month.
      aSubscription({ declaredActiveSeats: 4, declaredActiveOn: day('2026-11-20'), renewalOn: day('2027-02-10') }),
      aSubscription({ id: 'b', name: 'Sans taux', currency: 'USD', startedOn: null, renewalOn: day('2027-03-01') }),
    ],
  });
  it('delay: the waste found, month by month', () => {
    expect(delayChart(result.delay, theme).table.rows.slice(0, 2)).toEqual([
      ['1 mois', '150\u202f€'],
      ['2 mois', '300\u202f€'],
    ]);
    expect(delayChart(audit({}).delay, theme).reading).toMatch(/attendre ne coûte rien de connu/u);
  });
  it('renewals: twelve months from the month of the audit', () => {
    const { rows } = renewalsChart(result.renewals, result.asOf, theme).table;
    expect(rows).toHaveLength(12);
    expect(rows[0]?.[0]).toBe('nov.\u00a026');
    expect(rows.find(([name]) => name === 'févr.\u00a027')?.[1]).toBe('3\u202f000\u202f€');
  });
  it('payers: a means of payment has its name', () => {
    expect(costByPayerChart(result.cost, theme).table.rows[0]?.[0]).toBe('Carte d’entreprise');
  });
  it('sinks: a leak of data has no amount', () => {
    const { rows } = sinksChart(result.sinks, theme).table;
    expect(rows.map(([name]) => name)).toEqual([
      'Multi-abonnements',
      'Château de cartes',
      'Fuite de données',
      'Licences zombies',
      'Paradoxe du choix',
    ]);
    expect(rows[2]).toEqual(['Fuite de données', '—', '—', '—']);
    expect(rows[3]?.[2]).toBe('1\u202f800\u202f€');
  });
});
