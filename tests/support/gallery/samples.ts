import type { Figure } from '@shared/domain/figure';

const base = { inputs: [], hypotheses: [], sources: [], missing: [], warnings: [], range: null };
export const annualCost: Figure = {
  ...base,
  code: 'annual-cost',
  value: 13_680_00,
  unit: 'eur-cents-per-year',
  status: 'declared',
  inputs: [
    { code: 'seats', label: 'Sièges payés', value: 38, unit: 'seats', status: 'imported' },
    { code: 'price', label: 'Prix par siège et par mois', value: 30_00, unit: 'eur-cents', status: 'declared' },
    { code: 'rate', label: 'Taux de change', value: null, unit: 'rate', status: 'unknown' },
  ],
  hypotheses: [{ code: 'months', value: 12, unit: 'months', setting: 'months' }],
  sources: [
    { title: 'Facture du fournisseur', url: null, date: '2026-03-12', verify: false },
    { title: 'Grille tarifaire publiée', url: 'https://example.com/tarifs', date: '2026-03', verify: true },
  ],
  missing: [{ code: 'Le taux de change de mars 2026', params: {} }],
  warnings: [{ code: 'Le prix affiché a plus de 90 jours', params: {} }],
};
export const waste: Figure = {
  ...base,
  code: 'waste',
  value: 4_212_50,
  unit: 'eur-cents-per-year',
  status: 'imported',
};
export const footprint: Figure = {
  ...base,
  code: 'footprint',
  value: 28,
  range: { low: 18, central: 28, high: 42 },
  unit: 'kg-co2e',
  status: 'estimated',
};
export const unknown: Figure = { ...base, code: 'active', value: null, unit: 'percent', status: 'unknown' };
