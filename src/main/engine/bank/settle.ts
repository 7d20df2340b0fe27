import type { CatalogueTool } from '@shared/domain/catalogue';
import { type Charge, groupBy } from './charge';
import type { Matcher } from './match';
import { isListPrice, natureOf, splitByNature } from './nature';
import { type Series, seriesOf } from './series';

/**
 * An ordinary word is not alone any more when it comes back at a cadence, three times at least, for one same amount in
 * another currency or for a list price: bars and garages do not do that. It stays to be confirmed.
 */
const isCorroborated = (rhythm: Series, tool: CatalogueTool | undefined): boolean => {
  const { charges, cadence } = rhythm;
  const first = charges[0]?.tx;
  if (!first || charges.length < 3 || cadence === 'irregular' || first.originalAmount === null) return false;
  const same = charges.every(
    ({ tx }) => tx.originalAmount === first.originalAmount && tx.originalCurrency === first.originalCurrency,
  );
  const listed = ({ tx }: Charge) => isListPrice(Math.round(Number(tx.originalAmount ?? 0) * 100), tool);
  return same || charges.every(listed);
};

export const corroborate = (charges: readonly Charge[], matcher: Matcher): readonly Charge[] => {
  const words = charges.filter(
    ({ match, tx }) => match.ruleId.startsWith('word:') && match.candidates.length === 1 && tx.amountCents < 0,
  );
  const promoted = new Map<number, string>();
  for (const group of groupBy(words, ({ tx, match }) => `${match.ruleId}|${tx.accountId}`).values()) {
    const toolId = group[0]?.match.candidates[0]?.toolId;
    if (!toolId) continue;
    for (const rhythm of seriesOf(group))
      if (isCorroborated(rhythm, matcher.tools.get(toolId)))
        for (const { tx } of rhythm.charges) promoted.set(tx.index, toolId);
  }
  if (promoted.size === 0) return charges;
  return charges.map((charge) => {
    const toolId = promoted.get(charge.tx.index);
    return toolId === undefined
      ? charge
      : { ...charge, match: { ...charge.match, toolId, confidence: 'probable', nature: 'subscription' } };
  });
};

type Sorted = { subscriptions: Charge[]; usage: Charge[]; ambiguous: Charge[] };

/** Settles the nature of labels that a vendor uses for subscriptions and usage alike. */
export const sortByNature = (debits: readonly Charge[], matcher: Matcher): Sorted => {
  const sorted: Sorted = { subscriptions: [], usage: [], ambiguous: [] };
  const undecided: Charge[] = [];
  for (const charge of debits) {
    if (charge.match.toolId === null) sorted.ambiguous.push(charge);
    else if (charge.match.nature === 'subscription') sorted.subscriptions.push(charge);
    else if (charge.match.nature === 'usage') sorted.usage.push(charge);
    else undecided.push(charge);
  }
  for (const group of groupBy(undecided, ({ tx, match }) => `${match.toolId}|${tx.accountId}`).values()) {
    const tool = matcher.tools.get(group[0]?.match.toolId ?? '');
    const whole = natureOf(group, tool);
    if (whole === 'subscription') {
      sorted.subscriptions.push(...group);
      continue;
    }
    const { stable, rest } = whole === 'usage' ? splitByNature(group) : { stable: [], rest: group };
    sorted.subscriptions.push(...stable);
    const left = stable.length === 0 ? whole : natureOf(rest, tool);
    if (left === 'unknown') sorted.ambiguous.push(...rest);
    else (left === 'usage' ? sorted.usage : sorted.subscriptions).push(...rest);
  }
  return sorted;
};

/** The tool of a usage charge: the API of the same vendor when the label is shared. */
export const usageTool = (charge: Charge, matcher: Matcher): string => {
  const api = charge.match.candidates.find(
    ({ toolId }) => toolId !== null && matcher.tools.get(toolId)?.category === 'api',
  );
  return api?.toolId ?? charge.match.toolId ?? '';
};
