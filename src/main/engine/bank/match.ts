import type { ChargeNature, MatchCandidate, RememberedAnswer, VendorMatch } from '@shared/domain/bank';
import type { Catalogue, CatalogueTool } from '@shared/domain/catalogue';
import { type Family, families, intermediaries } from './families';
import { type CleanLabel, merchantKey } from './label';
import { compileCatalogue, holds } from './patterns';
import { emptyQualifiers, labelRules, ordinaryWords, otherTrades, qualifiers, usageWords } from './rules';

export type Match = Omit<VendorMatch, 'index'>;
type Hit = {
  readonly toolId: string;
  readonly ruleId: string;
  readonly evidence: 'observed' | 'assumed';
  readonly matchedText: string;
  readonly nature: ChargeNature | null;
};

/** Règles prêtes: patterns compiled once for a catalogue. */
export type Matcher = {
  readonly tools: ReadonlyMap<string, CatalogueTool>;
  /** Cheap test: false means that no rule can match this text. */
  readonly mayMatch: (text: string) => boolean;
  readonly match: (clean: CleanLabel, answers: readonly RememberedAnswer[]) => Match | null | 'not-ai';
};

const familyOf = (toolId: string): Family | undefined =>
  families.find((family) => family.id !== 'apple' && family.toolIds.includes(toolId));

const isUsage = (tool: CatalogueTool | undefined): boolean =>
  tool !== undefined && tool.category === 'api' && tool.plans.every((plan) => plan.billingUnit === 'usage');

/** Prepares the matcher for a catalogue. Patterns of the catalogue that do not compile are left out. */
export const createMatcher = (catalogue: Catalogue): Matcher => {
  const tools = new Map(catalogue.tools.map((tool) => [tool.id, tool]));
  const compiled = compileCatalogue(catalogue);
  const rules = labelRules.filter((rule) => tools.has(rule.toolId));
  const everything = [...compiled, ...rules, ...families, ...intermediaries].map(({ pattern }) =>
    pattern.source.replace(/\(\?<(?![=!])\w+>/g, '(?:'),
  );
  const words = [...ordinaryWords.keys()].join('|');
  const hint = new RegExp(`\\b(?:${words})\\b|${everything.map((source) => `(?:${source})`).join('|')}`);

  const hitsOf = (text: string): Hit[] => {
    const hits: Hit[] = [];
    for (const { pattern, toolId, ruleId, evidence } of compiled) {
      const found = pattern.exec(text);
      if (found && holds(text, found)) hits.push({ toolId, ruleId, evidence, matchedText: found[0], nature: null });
    }
    for (const { pattern, toolId, id, evidence, nature } of rules) {
      const found = pattern.exec(text);
      if (found) hits.push({ toolId, ruleId: `rule:${id}`, evidence, matchedText: found[0], nature });
    }
    return hits;
  };

  const candidate = (toolId: string): MatchCandidate => {
    const tool = tools.get(toolId);
    return { toolId, vendor: tool?.vendor ?? '', product: tool?.product ?? toolId };
  };
  const ambiguous = (
    ruleId: string,
    toolIds: readonly string[],
    vendor: string | null,
    matchedText: string,
  ): Match => ({
    toolId: null,
    candidates: [
      ...toolIds.filter((id) => tools.has(id)).map(candidate),
      ...(vendor === null ? [] : [{ toolId: null, vendor, product: null }]),
    ],
    confidence: 'ambiguous',
    nature: 'undecided',
    ruleId,
    evidence: 'assumed',
    matchedText,
  });

  const fromHits = (hits: readonly Hit[], text: string): Match | null => {
    const usage = hits.filter((hit) => hit.nature === 'usage');
    const pool =
      usage.length > 0
        ? usage
        : hits.filter((hit) => hit.ruleId.startsWith('rule:') || familyOf(hit.toolId) === undefined);
    const best = pool.find((hit) => hit.evidence === 'observed') ?? pool[0];
    if (!best) return null;
    // An observed label settles between products of one vendor; assumed ones leave their nature open.
    const rivals = best.evidence === 'observed' ? pool.filter((hit) => hit.evidence === 'observed') : pool;
    const ids = [...new Set(rivals.map((hit) => hit.toolId))];
    const vendors = new Set(ids.map((id) => tools.get(id)?.vendor));
    if (vendors.size > 1 || otherTrades.test(text)) return ambiguous(best.ruleId, ids, null, best.matchedText);
    const mixed = ids.length > 1 && new Set(ids.map((id) => isUsage(tools.get(id)))).size > 1;
    const main = mixed ? (ids.find((id) => !isUsage(tools.get(id))) ?? best.toolId) : best.toolId;
    const byWord = usage.length === 0 && usageWords.test(text);
    const usageOnly = isUsage(tools.get(best.toolId)) && !mixed;
    return {
      toolId: main,
      candidates: ids.map(candidate),
      confidence: best.evidence === 'observed' ? 'certain' : 'probable',
      nature: best.nature ?? (usageOnly || byWord ? 'usage' : mixed ? 'undecided' : 'subscription'),
      ruleId: best.ruleId,
      evidence: best.evidence,
      matchedText: best.matchedText.slice(0, 120),
    };
  };

  /** An ordinary word counts only when it is the whole merchant (to be asked) or bears a word of the trade. */
  const fromWord = (merchant: string): Match | null => {
    const [first = '', ...others] = merchant.split(/[ .,*/]+/).filter((word) => word !== '');
    const toolIds = ordinaryWords.get(first);
    if (!toolIds || others.some((word) => !qualifiers.test(word) && !emptyQualifiers.test(word))) return null;
    if (others.some((word) => qualifiers.test(word)) && toolIds.length === 1) {
      const [toolId = ''] = toolIds;
      if (!tools.has(toolId) || familyOf(toolId)) return ambiguous(`word:${first}`, toolIds, null, merchant);
      return {
        toolId,
        candidates: [candidate(toolId)],
        confidence: 'probable',
        nature: 'subscription',
        ruleId: `word:${first}`,
        evidence: 'assumed',
        matchedText: merchant,
      };
    }
    return ambiguous(`word:${first}`, toolIds, null, merchant);
  };

  const withoutIntermediary = (text: string, merchant: string): Match | null => {
    const hits = hitsOf(text);
    const direct = fromHits(hits, text);
    if (direct) return direct;
    const family =
      families.find((one) => one.pattern.test(text) && !one.except?.test(text)) ??
      hits.map((hit) => familyOf(hit.toolId)).find((one) => one !== undefined && !one.except?.test(text));
    if (family)
      return ambiguous(
        `family:${family.id}`,
        family.toolIds,
        family.vendor,
        family.pattern.exec(text)?.[0] ?? text.slice(0, 40),
      );
    return fromWord(merchant);
  };

  const match: Matcher['match'] = (clean, answers) => {
    const key = merchantKey(clean);
    const answer = answers.find(({ pattern }) => key === pattern || key.startsWith(`${pattern} `));
    if (answer) return fromAnswer(answer, tools, candidate);
    const through = intermediaries.find(({ pattern }) => pattern.test(clean.merchant));
    if (!through) return withoutIntermediary(clean.text, clean.merchant);
    const product = through.pattern.exec(clean.merchant)?.groups?.product?.trim() ?? '';
    // « PAYPAL *EBAY » names a product that is not ours: only a bare intermediary is to be asked about.
    if (/[A-Z]{2}/.test(product)) return withoutIntermediary(product, product);
    return ambiguous(`intermediary:${through.id}`, [], through.vendor, clean.merchant.slice(0, 60));
  };
  return { tools, mayMatch: (text) => hint.test(text), match };
};

const fromAnswer = (
  answer: RememberedAnswer,
  tools: ReadonlyMap<string, CatalogueTool>,
  candidate: (id: string) => MatchCandidate,
): Match | 'not-ai' => {
  if (answer.decision.kind === 'not-ai') return 'not-ai';
  const { toolId, nature } = answer.decision;
  return {
    toolId,
    candidates: tools.has(toolId) ? [candidate(toolId)] : [],
    confidence: 'certain',
    nature,
    ruleId: `answer:${answer.id}`,
    evidence: 'answered',
    matchedText: answer.pattern,
  };
};
