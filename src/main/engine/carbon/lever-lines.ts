import type { NonEssentialShare } from '@shared/domain/carbon-outcomes';
import type { UsagePrice } from '@shared/domain/carbon-plan';
import type { Coded } from '@shared/domain/figure';
import { coded } from '../explain';
import type { UsageGroup } from './group';
import type { CarbonContext, Recipe } from './recipe';
import { recipeBook } from './recipe-book';
import { shareOfTeam } from './sample';
import { settleGroup } from './settle';
import type { Figures } from './tally';
import { intervalOf, newFigures } from './tally';
import { unknownUses } from './unknown-uses';

/** Cautious, central and optimistic scenario of the savings: each is a whole story, so nothing is counted twice. */
export const SCENARIOS = [0, 1, 2] as const;
export type Scenario = (typeof SCENARIOS)[number];
export type Three = readonly [number, number, number];
export const three = (of: (scenario: Scenario) => number): Three => [of(0), of(1), of(2)];
export const ZERO: Three = [0, 0, 0];
export const plus = (a: Three, b: Three): Three => three((s) => a[s] + b[s]);
export const times = (a: Three, b: Three): Three => three((s) => a[s] * b[s]);

/** A kind of use within a line: what the lever may remove. */
export type PartKind = 'text' | 'images' | 'other';
/** Part of a usage group that levers act on: full figures, and what remains of them in each scenario. */
export type LeverLine = {
  readonly group: UsageGroup;
  readonly kind: PartKind;
  /** Model of the text, aliases resolved; null: none. */
  readonly model: string | null;
  /** Requests, images, or zero for other uses, before any lever. */
  readonly amount: number;
  /** kgCO2e of the whole line by scenario: low, central and high bound; for a moved line, heavy to light. */
  readonly kg: Three;
  /** kgCO2e of the whole line: low, central and high bound, whatever the scenario. */
  readonly bounds: Three;
  /** Cost of the whole line in cents; null: unknown; zero: a flat price that one use less does not change. */
  readonly cents: number | null;
  readonly flat: boolean;
  /** Fraction that remains, by scenario. */
  readonly left: Three;
  /** Non essential part of what remains, by scenario; null: nobody said. */
  readonly nonEssential: Three | null;
};

const priceOf = (
  prices: readonly UsagePrice[],
  toolId: string | null,
  model: string | null,
): UsagePrice | undefined => {
  const ofTool = prices.filter((price) => price.toolId === toolId);
  return ofTool.find((price) => price.model !== null && price.model === model) ?? ofTool.find((p) => p.model === null);
};

/** Cents of the text or of the images of a line; null when no price is known. */
export const costOf = (
  prices: readonly UsagePrice[],
  line: { readonly toolId: string | null; readonly model: string | null; readonly kind: PartKind },
  amount: number,
  outputTokens: number | null,
): { readonly cents: number | null; readonly flat: boolean } => {
  const price = priceOf(prices, line.toolId, line.model);
  if (!price) return { cents: null, flat: false };
  if (price.basis === 'flat') return { cents: 0, flat: true };
  if (line.kind === 'images')
    return { cents: price.centsPerImage === null ? null : price.centsPerImage * amount, flat: false };
  if (line.kind === 'other') return { cents: null, flat: false };
  const perRequest = price.centsPerRequest;
  const perThousand = price.centsPerThousandOutputTokens;
  if (perRequest === null && perThousand === null) return { cents: null, flat: false };
  if (perThousand !== null && outputTokens === null) return { cents: null, flat: false };
  return { cents: (perRequest ?? 0) * amount + ((perThousand ?? 0) * (outputTokens ?? 0)) / 1000, flat: false };
};

/** Bounds of the total in kgCO2e. */
export const kgBounds = (figures: Figures): Three => {
  const { low, central, high } = intervalOf(figures, 'gwpTotal');
  return [low, central, high];
};

/** Everything levers need, prepared once: sliders and the target solver then only do arithmetic. */
export type LeverBase = {
  readonly context: CarbonContext;
  readonly recipeOf: (group: UsageGroup) => Recipe;
  readonly prices: readonly UsagePrice[];
  readonly lines: readonly LeverLine[];
  readonly warnings: readonly Coded[];
};
export type LeverInput = {
  readonly groups: readonly UsageGroup[];
  readonly nonEssential: readonly NonEssentialShare[];
  readonly prices: readonly UsagePrice[];
};

/** Lines of the groups whose footprint is known; the others cannot be acted on, and `warnings` says how many. */
export const prepareLevers = (context: CarbonContext, input: LeverInput): LeverBase => {
  const recipeOf = recipeBook(context);
  const scratch = newFigures();
  const lines: LeverLine[] = [];
  const unknown = unknownUses();
  for (const group of input.groups) {
    const share = shareOfTeam(input.nonEssential, group.teamId)?.share;
    settleGroup(group, recipeOf(group), scratch, {
      unknown: (quantity, amount, code) => unknown.add(group, quantity, amount, code),
      known: ({ quantity, amount, figures, model, outputTokens }) => {
        const kind: PartKind = quantity === 'requests' ? 'text' : quantity === 'images' ? 'images' : 'other';
        const bounds = kgBounds(figures);
        lines.push({
          group,
          kind,
          model,
          amount: kind === 'other' ? 0 : amount,
          kg: bounds,
          bounds,
          ...costOf(input.prices, { toolId: group.toolId, model, kind }, amount, outputTokens),
          left: [1, 1, 1],
          nonEssential: share ? [share.low, share.central, share.high] : null,
        });
      },
    });
  }
  const count = unknown.all().length;
  const warnings = count > 0 ? [coded('lever-unknown-uses', { count })] : [];
  return { context, recipeOf, prices: input.prices, lines, warnings };
};
