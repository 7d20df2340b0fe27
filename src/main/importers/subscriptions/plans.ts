import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import { planName } from '@shared/text/offer-label';
import { type Reason, reason, wordsOf } from './types';

export type PlanMatch = {
  readonly plan: CataloguePlan | null;
  readonly words: readonly string[];
  readonly reasons: readonly Reason[];
};

/** « Business, standard seat (formerly Team) » is called Business and Team; « Team / Advanced » by either name. */
const planKeys = (plan: CataloguePlan): string[][] => {
  const former = [...plan.name.matchAll(/\((?:formerly|ex) ([^)]+)\)/gi)].map((match) => match[1] ?? '');
  const bare = plan.name.replace(/\s*\([^)]*\)/g, '');
  const short = bare.split(',')[0] ?? bare;
  const full = bare.replace(/\bseat\b/gi, '');
  return [...new Set([full, bare, short, ...bare.split('/'), ...former])]
    .map(wordsOf)
    .filter((words) => words.length > 0);
};

const contains = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, i) => words[at + i] === word));

/** French words for the names of plans. */
const translated: Readonly<Record<string, string>> = {
  gratuit: 'free',
  gratuite: 'free',
  entreprise: 'enterprise',
  equipe: 'team',
  equipes: 'team',
};

/**
 * The plan of a tool named by the words of the line, or by the column of plans: the longest name wins; of two as long
 * the standard one (« Claude Team » has standard and premium seats), else none is chosen.
 */
export const matchPlan = (tool: CatalogueTool, toolWords: readonly string[], planText: string): PlanMatch => {
  const planWords = wordsOf(planText);
  // Named as the catalogue does, or as the product's own export does, in French.
  const text = planText.trim().toLowerCase();
  const exact = tool.plans.filter(
    (plan) => text !== '' && [plan.name, planName(plan)].some((name) => name.toLowerCase() === text),
  );
  if (exact.length === 1 && exact[0]) return { plan: exact[0], words: planWords, reasons: [] };
  const said = [...toolWords, ...planWords].map((word) => translated[word] ?? word);
  const hits = tool.plans
    .flatMap((plan) => planKeys(plan).map((words) => ({ plan, words })))
    .filter(({ words }) => contains(said, words))
    .sort((a, b) => b.words.length - a.words.length);
  const best = hits[0];
  if (!best) {
    const named = planWords.join(' ');
    return {
      plan: null,
      words: [],
      reasons: [
        named
          ? reason('plan-unknown', { plan: named, name: tool.product })
          : reason('plan-not-said', { name: tool.product }),
      ],
    };
  }
  const equals = [...new Set(hits.filter(({ words }) => words.length === best.words.length).map(({ plan }) => plan))];
  const chosen = equals.length === 1 ? best.plan : equals.find((plan) => /\bstandard\b/i.test(plan.name));
  if (!chosen)
    return {
      plan: null,
      words: best.words,
      reasons: [reason('plan-ambiguous', { plan: best.words.join(' '), name: tool.product })],
    };
  return {
    plan: chosen,
    words: [...best.words, ...toolWords.filter((word) => translated[word] !== undefined)],
    reasons: equals.length === 1 ? [] : [reason('plan-presumed', { plan: planName(chosen) })],
  };
};
