import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import { matchPlan } from './plans';
import { keyOf, type Reason, reason, shown, wordsOf } from './types';

/** A tool and plan recognised in the words of a line, with what is to be confirmed. */
export type ToolMatch = {
  /** Null: not in the catalogue; it becomes an own tool, to be confirmed. */
  readonly tool: CatalogueTool | null;
  readonly toolId: string;
  readonly plan: CataloguePlan | null;
  readonly reasons: readonly Reason[];
};

/** How people call tools, beside the catalogue's names and aliases. `presumed`: the words could mean another one. */
const nicknames: readonly { readonly words: string; readonly toolId: string; readonly presumed: boolean }[] = [
  { words: 'gpt', toolId: 'chatgpt', presumed: false },
  { words: 'chat gpt', toolId: 'chatgpt', presumed: false },
  { words: 'openai', toolId: 'chatgpt', presumed: true },
  { words: 'anthropic', toolId: 'claude', presumed: true },
  { words: 'copilot microsoft', toolId: 'm365-copilot', presumed: true },
  { words: 'microsoft copilot', toolId: 'm365-copilot', presumed: true },
  { words: 'copilot', toolId: 'm365-copilot', presumed: true },
  { words: 'copilot m365', toolId: 'm365-copilot', presumed: false },
  { words: 'm365 copilot', toolId: 'm365-copilot', presumed: false },
  { words: 'copilot 365', toolId: 'm365-copilot', presumed: false },
  { words: 'office 365 copilot', toolId: 'm365-copilot', presumed: false },
  { words: 'copilot github', toolId: 'github-copilot', presumed: false },
  { words: 'copilot studio', toolId: 'copilot-studio', presumed: false },
  { words: 'gemini', toolId: 'google-ai', presumed: true },
  { words: 'gemini workspace', toolId: 'google-workspace-gemini', presumed: false },
  { words: 'google workspace', toolId: 'google-workspace-gemini', presumed: false },
  { words: 'mistral', toolId: 'mistral-vibe', presumed: true },
  { words: 'eleven labs', toolId: 'elevenlabs', presumed: false },
  { words: 'adobe', toolId: 'adobe-firefly', presumed: true },
];

type Name = {
  readonly words: readonly string[];
  readonly tool: CatalogueTool;
  readonly presumed: boolean;
  /** The product's whole name, as compared. */
  readonly product: string;
};

/** « Vibe (ex Le Chat) » is called Vibe and Le Chat; « Firefly / Creative Cloud » by either name. */
const productNames = (product: string): string[] => {
  const former = /\(ex ([^)]+)\)/i.exec(product)?.[1];
  const names = product.replace(/\s*\([^)]*\)/g, '').split('/');
  return former ? [...names, former] : names;
};

/** Every name of every tool; built once per block. */
export const toolNames = (tools: readonly CatalogueTool[]): Name[] => {
  const name = (text: string, tool: CatalogueTool, presumed: boolean): Name => ({
    words: wordsOf(text),
    tool,
    presumed,
    product: keyOf(tool.product),
  });
  const named = tools.flatMap((tool) =>
    [...productNames(tool.product), ...tool.aliases].map((text) => name(text, tool, false)),
  );
  const called = nicknames.flatMap(({ words, toolId, presumed }) => {
    const tool = tools.find((t) => t.id === toolId);
    return tool ? [name(words, tool, presumed)] : [];
  });
  return [...called, ...named].filter(({ words }) => words.length > 0);
};

/** Where a run of words stands in a longer one; -1 when it does not. */
const indexOfRun = (words: readonly string[], run: readonly string[]): number =>
  words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));

/** Words that add nothing to the name of a tool. */
const fillers = new Set(
  'ia ai abonnement abonnements licence licences license siege sieges seat seats compte comptes utilisateur utilisateurs pour de d du des la le les l offre plan formule equipe par mensuel mensuelle annuel annuelle mois an monthly annual ancien ex the by app com www http https'.split(
    ' ',
  ),
);

/** The longest name found in the words; of two as long, the one nearest the start, then a sure one. */
const bestName = (words: readonly string[], names: readonly Name[]): { name: Name; at: number } | null => {
  const hits = names.flatMap((name) => {
    const at = indexOfRun(words, name.words);
    return at === -1 ? [] : [{ name, at }];
  });
  hits.sort(
    (a, b) =>
      b.name.words.length - a.name.words.length || Number(a.name.presumed) - Number(b.name.presumed) || a.at - b.at,
  );
  return hits[0] ?? null;
};

/** Identifier of a tool that the catalogue does not have: `own-` and its name. */
export const ownToolId = (name: string): string =>
  `own-${wordsOf(name).join('-').slice(0, 50).replace(/-+$/, '') || 'outil'}`;

const unknownTool = (text: string): ToolMatch => ({
  tool: null,
  toolId: ownToolId(text),
  plan: null,
  reasons: [reason('tool-unknown', { name: shown(text) })],
});

/** Names of tools that are words of every day. */
const everydayNames = new Set(
  'make gamma dust luma flux runway cursor slack zoom otter jasper leonardo delos vibe veo adobe pro'.split(' '),
);

/**
 * Recognises a tool and its plan in the words of a line. A tool that the catalogue does not have is kept as an own tool
 * to be confirmed (`own-<name>`); a plan that it does not have is left out and said.
 */
export const matchTool = (toolText: string, planText: string, names: readonly Name[]): ToolMatch => {
  const words = wordsOf(toolText);
  const exact = names.find(({ product }) => product === words.join(' '));
  const hit = exact ? { name: { ...exact, words, presumed: false } } : bestName(words, names);
  if (!hit) return unknownTool(toolText);
  const { tool } = hit.name;
  const plan = matchPlan(tool, words, planText);
  const explained = new Set([...hit.name.words, ...plan.words, ...wordsOf(tool.vendor), ...wordsOf(tool.product)]);
  const left = words.filter((word) => !explained.has(word) && !fillers.has(word) && !/^\d+$/.test(word));
  // « Make-up pour le salon » is not Make: an everyday word needs every other one explained.
  const everyday = hit.name.words.length === 1 && everydayNames.has(hit.name.words[0] ?? '');
  if (left.length > (everyday ? 0 : hit.name.words.length + 1)) return unknownTool(toolText);
  const presumed = hit.name.presumed || left.length > 0;
  return {
    tool,
    toolId: tool.id,
    plan: plan.plan,
    reasons: [
      ...(presumed && keyOf(toolText) !== keyOf(tool.product)
        ? [reason('tool-presumed', { text: shown(toolText), name: tool.product })]
        : []),
      ...plan.reasons,
    ],
  };
};
