import type { BlockCode } from '@main/engine/consolidation';
import { costCategories, scenarioKinds } from '@shared/domain/consolidation';
import { consolidation } from '@shared/text/consolidation';
import { decisions } from '@shared/text/decisions';
import { figures } from '@shared/text/figures';
import { consolidationFigures, consolidationInputs } from '@shared/text/figures-consolidation';
import { optimiser } from '@shared/text/optimiser';
import { hasText } from '@shared/text/translate';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

const leaves = (node: object, path: string): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}.${key}`, value] as [string, string]] : leaves(value, `${path}.${key}`),
  );
const all = [
  ...leaves(consolidation, 'consolidation'),
  ...leaves(optimiser, 'optimiser'),
  ...leaves(decisions, 'decisions'),
  ...leaves(consolidationFigures, 'figures'),
  ...leaves(consolidationInputs, 'figures.inputs'),
];
/** Any parameter has a value: 2 serves as a number and as a text. */
const anything = new Proxy(
  {},
  { get: () => 2, has: () => true, getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }) },
);

describe('French text of the consolidation', () => {
  it('every sentence is well formed and can be said', () => {
    for (const [key, text] of all) {
      const said = String(new IntlMessageFormat(text, 'fr-FR').format(anything));
      expect(said.length, key).toBeGreaterThan(0);
      expect(said, key).not.toMatch(/[{}]/);
    }
  });

  it('French typing: curly apostrophe, no-break spaces before double signs', () => {
    for (const [key, text] of all) {
      expect(text, key).not.toContain("'");
      expect(text, key).not.toMatch(/ [:;!?%€»]/);
      expect(text, key).not.toMatch(/« /);
    }
  });

  it('every code the engine can say has its sentence', () => {
    const blocks: BlockCode[] = [
      'price-unknown',
      'usage-priced',
      'included',
      'individual-plan',
      'base-licence-unknown',
      'intensity',
      'forbidden',
      'eu-hosting',
      'no-training',
      'authorised-only',
    ];
    const keys = [
      ...blocks.map((code) => `optimiser.blocks.${code}`),
      ...['budget', 'maxTools', 'kept', 'forbidden', 'euHosting', 'noTraining', 'authorisedOnly'].map(
        (code) => `optimiser.constraints.${code}`,
      ),
      ...['priceToVerify', 'chooseEuRegion', 'carbonUnknown', 'runningPriceUnknown'].map(
        (code) => `optimiser.warnings.${code}`,
      ),
      ...['preparing', 'solving', 'explaining', 'finding-conflict'].map((code) => `optimiser.steps.${code}`),
      ...['migration', 'exit', 'training', 'migration-hours', 'admin'].map(
        (code) => `consolidation.notCounted.${code}`,
      ),
      ...['price', 'carbon', 'feeSeats', 'feeReference'].map((code) => `consolidation.missing.${code}`),
      ...['nothingShared', 'noTool', 'reductionUndated'].map((code) => `consolidation.warnings.${code}`),
      ...scenarioKinds.map((code) => `consolidation.kinds.${code}`),
      ...costCategories.flatMap((code) => [`consolidation.categories.${code}`, `figures.inputs.cost-${code}`]),
      'consolidation.needs.because',
      'decisions.missing.payments',
    ];
    for (const key of keys) expect(hasText(key), key).toBe(true);
    for (const code of Object.keys(consolidationFigures)) expect(figures).toHaveProperty(code);
  });
});
