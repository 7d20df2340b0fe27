import { loadCarbonReference } from '@main/reference/carbon';
import { carbon } from '@shared/text/carbon';
import { carbonFigures } from '@shared/text/figures-carbon';
import { hasText, textOf } from '@shared/text/translate';
import { zoneName } from '@shared/text/zones';
import { describe, expect, it } from 'vitest';

const reference = loadCarbonReference();
const leaves = (node: object, path: string): [string, string][] =>
  Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : leaves(value as object, `${path}.${key}`),
  );
const all = [...leaves(carbon, 'carbon'), ...leaves(carbonFigures, 'figures')];
const numbers = new Set(['grams', 'times', 'highest', 'lowest', 'threshold', 'kg', 'count']);

describe('French text of carbon', () => {
  it.each(all)('%s can be said', (key, message) => {
    const names = [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '');
    const params = Object.fromEntries(names.map((name) => [name, numbers.has(name) ? 43.6 : `‹${name}›`]));
    const said = textOf(key, params);
    expect(said).not.toMatch(/[{}]/);
    expect(said, 'curly apostrophe').not.toContain("'");
    expect(said, 'no-break space before a double sign').not.toMatch(/ [;:!?%€»]|« /);
  });
  it('says numbers the French way', () => {
    const said = textOf('carbon.warnings.company-factor-above-published', { grams: 43.6, times: 38.2, highest: 1.14 });
    expect(said).toContain('43,6\u202fg par requête, soit 38 fois');
    expect(said).toContain('1,14\u202fg');
  });
  it('has a sentence for every code the engine may tell', () => {
    const files = import.meta.glob<string>('/src/main/engine/carbon/*.ts', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const codes = Object.values(files).flatMap((source) => [
      ...[...source.matchAll(/coded\('([\w-]+)'/g)].map((match) => match[1] ?? ''),
      ...[...source.matchAll(/unknownStep\('([\w-]+)'/g)].map((match) => `use-${match[1] ?? ''}`),
      ...[...source.matchAll(/sink\.unknown\([^)]*'([\w-]+-missing)'\)/g)].map((match) => `use-${match[1] ?? ''}`),
    ]);
    const places = ['figures.warnings', 'figures.missing', 'carbon.questions', 'carbon.checks', 'carbon.report'];
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => !places.some((place) => hasText(`${place}.${code}`)))).toEqual([]);
  });
  it('names every electricity zone in French', () => {
    expect([zoneName('FRA'), zoneName('USA'), zoneName('WOR'), zoneName('EEE'), zoneName('XXX')]).toEqual([
      'France',
      'États-Unis',
      'Monde',
      'Europe (moyenne)',
      'XXX',
    ]);
    expect([...reference.zones.keys()].filter((zone) => zoneName(zone) === zone)).toEqual([]);
  });
  it('names everything the reference data may tell by code', () => {
    const keys = [
      ...[...reference.models.values()].flatMap((found) =>
        found.model.warnings.map((code) => `carbon.warnings.${code}`),
      ),
      ...[...reference.zones.values()].flatMap((mix) => mix.warnings.map((code) => `carbon.warnings.${code}`)),
      ...reference.toolDefaults.map((item) => `carbon.assumptions.${item.assumption}`),
      ...[...reference.profiles.keys()].map((id) => `carbon.profiles.${id}`),
      ...reference.factors.anchors.flatMap(({ id }) => [`carbon.anchors.${id}`, `carbon.anchorScopes.${id}`]),
      ...reference.factors.equivalences.map(({ id }) => `carbon.equivalences.${id}`),
      ...reference.factors.nonText.image.map(({ id }) => `carbon.imageClasses.${id}`),
      ...reference.factors.nonText.transcription.map(({ id }) => `carbon.transcriptionClasses.${id}`),
      ...reference.factors.nonText.embeddings.map(({ id }) => `carbon.embeddingClasses.${id}`),
    ];
    expect([...new Set(keys)].filter((key) => !hasText(key))).toEqual([]);
  });
});
