import type { ShadowFlag } from '@shared/domain/bank';
import type { CatalogueTool } from '@shared/domain/catalogue';
import { type Charge, groupBy } from './charge';
import { oneSpace, plainText } from './label';

const claim = /\bNOTES? DE FRAIS\b|\bNDF\b|\bREMB\w*\b|\bFRAIS PRO\w*\b|\bEXPENSES?\b/;
const generic = new Set(['FREE', 'GRATUIT', 'STANDARD', 'INDIVIDUAL', 'STARTER', 'API']);

/** « CHATGPT PLUS », « CLAUDE PRO »: names of plans meant for one person, as labels write them. */
const personalPlans = (tool: CatalogueTool | undefined): string[] => {
  if (!tool) return [];
  const names = [tool.product, ...tool.aliases].map((name) => oneSpace(plainText(name.replace(/\(.*\)/, ''))));
  const teamWords = new Set(
    tool.plans.filter((plan) => plan.audience !== 'individual').map((plan) => firstWord(plan.name)),
  );
  const words = tool.plans.filter((plan) => plan.audience === 'individual').map((plan) => firstWord(plan.name));
  const usable = words.filter((word) => word.length > 1 && !generic.has(word) && !teamWords.has(word));
  return names.flatMap((name) => usable.map((word) => `${name} ${word}`));
};
const firstWord = (name: string): string => plainText(name).split(/[^A-Z0-9+]+/)[0] ?? '';

const holderNamed = ({ tx }: Charge): boolean => {
  const holder = plainText(tx.card?.holder ?? '')
    .split(/[^A-Z]+/)
    .filter((word) => word.length > 2);
  const name = plainText(tx.card?.name ?? '');
  return holder.length > 0 && holder.every((word) => name.includes(word));
};

const cardOf = ({ tx, clean }: Charge): string | null => tx.card?.mask ?? tx.card?.name ?? clean.card;

/**
 * Signs that a tool is paid outside the company's purchases. No flag bears a name: the screen of the DAF reads the card
 * from the transaction itself.
 */
export const shadowFlags = (charges: readonly Charge[], tools: ReadonlyMap<string, CatalogueTool>): ShadowFlag[] => {
  const flags: ShadowFlag[] = [];
  const plans = new Map<string, string[]>();
  for (const charge of charges) {
    const { tx, clean, match } = charge;
    const flag = (reason: ShadowFlag['reason']) => flags.push({ index: tx.index, reason });
    const toolId = match.toolId ?? '';
    if (!plans.has(toolId)) plans.set(toolId, personalPlans(tools.get(toolId)));
    if ((plans.get(toolId) ?? []).some((plan) => clean.text.includes(plan))) flag('personal-plan');
    if (tx.personalAccount) flag('personal-account');
    if (holderNamed(charge)) flag('employee-card');
    if (clean.kind === 'transfer' && claim.test(clean.text)) flag('expense-claim');
  }
  for (const group of groupBy(charges, ({ match }) => match.toolId ?? '').values()) {
    const cards = groupBy(
      group.filter((charge) => cardOf(charge) !== null),
      (charge) => cardOf(charge) ?? '',
    );
    if (cards.size < 2) continue;
    const most = Math.max(...[...cards.values()].map((list) => list.length));
    let kept = false;
    for (const list of cards.values()) {
      if (!kept && list.length === most) kept = true;
      else for (const { tx } of list) flags.push({ index: tx.index, reason: 'several-cards' });
    }
  }
  return flags.sort((a, b) => a.index - b.index);
};
