import type { ChargeNature } from '@shared/domain/bank';

/** A label rule that the catalogue does not hold: more specific than its patterns, or for usage (API) charges. */
export type LabelRule = {
  readonly id: string;
  readonly toolId: string;
  readonly pattern: RegExp;
  readonly evidence: 'observed' | 'assumed';
  readonly nature: ChargeNature | null;
};
const rule = (
  id: string,
  toolId: string,
  pattern: RegExp,
  evidence: LabelRule['evidence'],
  nature: ChargeNature | null = null,
): LabelRule => ({
  id,
  toolId,
  pattern,
  evidence,
  nature,
});

/**
 * Own rules, tried with the catalogue's patterns. Each needs several words or a web address, except names that nothing
 * else bears (ChatGPT). Labels cut at 31 or 32 characters by the formats are allowed for.
 */
export const labelRules: readonly LabelRule[] = [
  rule('openai-api', 'openai-api', /\bOPENAI\b.*\b(?:API|CREDITS?|USAGE)\b|\bPLATFORM\.OPENAI\b/, 'assumed', 'usage'),
  rule('openai-plain', 'chatgpt', /^(?!.*CHATGPT)(?!.*\bOPENAI\b.*\b(?:API|CREDITS?|USAGE)\b).*\bOPENAI\b/, 'assumed'),
  rule('chatgpt', 'chatgpt', /\bCHATGPT\b/, 'assumed'),
  rule('claude-address', 'claude', /\bCLAUDE\.AI\b|\bCLAUDE\b.{0,40}\bANTHROPIC\b/, 'observed'),
  rule(
    'anthropic-api',
    'anthropic-api',
    /\bANTHROPIC\b.*\b(?:API|CREDITS?|USAGE)\b|\bCONSOLE\.ANTHROPIC\b/,
    'assumed',
    'usage',
  ),
  rule('cursor-usage', 'cursor', /\bCURSOR\b.{0,12}\bUSAGE\b/, 'observed', 'usage'),
  rule('cursor-address', 'cursor', /\bCURSOR,? AI\b|\bCURSOR\.(?:COM|SH|SO)\b|\bANYSPHERE\b/, 'observed'),
  rule(
    'mistral-api',
    'mistral-api',
    /\bMISTRAL[. ]?AI\b.*\b(?:API|CREDITS?|USAGE|STUDIO)\b|\bCONSOLE\.MISTRAL\b/,
    'assumed',
    'usage',
  ),
  rule(
    'gemini',
    'google-ai',
    /\bGOOGLE ?\*? ?GEMINI\b|\bGEMINI ADVANCED\b|\bGOOGLE ?\*? ?(?:ONE )?AI (?:PRO|ULTRA|PREMIUM)\b/,
    'assumed',
  ),
  rule('runway', 'runway', /\bRUNWAY ?ML\b|\bRUNWAY[ .]AI\b/, 'assumed'),
  rule('suno', 'suno', /\bSUNO[ .](?:AI|COM)\b|\bSUNO,? INC\b/, 'assumed'),
  rule('gamma', 'gamma', /\bGAMMA\.APP\b|\bGAMMA TECH\b/, 'assumed'),
  rule('jasper', 'jasper', /\bJASPER[ .]AI\b/, 'assumed'),
  rule('leonardo', 'leonardo', /\bLEONARDO[ .]?AI\b|\bLEONARDO INTERACTIVE\b/, 'assumed'),
  rule('luma', 'luma', /\bLUMA[ .]?(?:AI|LABS)\b|\bLUMALABS\b/, 'assumed'),
  rule('windsurf', 'windsurf', /\bWINDSURF[ .](?:AI|COM|EDITOR|IDE)\b|\bCODEIUM\b|\bEXAFUNCTION\b/, 'assumed'),
  rule('lovable', 'lovable', /\bLOVABLE[ .](?:DEV|LABS|APP)\b/, 'assumed'),
  rule('fireflies', 'fireflies', /\bFIREFLIES[ .]AI\b/, 'assumed'),
  rule('dust', 'dust', /\bDUST\.TT\b/, 'assumed'),
  rule('delos', 'delos', /\bDELOS[ .](?:AI|SO|INTELLIGENCE)\b/, 'assumed'),
  rule('grok', 'grok', /\bX\.AI\b|\bXAI LLC\b|\bSUPERGROK\b/, 'assumed'),
];

/**
 * Ordinary words (first names, winds, trades, places) that are also products: alone they prove nothing, whatever the
 * catalogue says. Key: the word; value: the tools it may be.
 */
export const ordinaryWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['CLAUDE', ['claude']],
  ['MISTRAL', ['mistral-vibe', 'mistral-api']],
  ['GEMINI', ['google-ai']],
  ['COPILOT', ['m365-copilot', 'ms-copilot', 'github-copilot']],
  ['RUNWAY', ['runway']],
  ['SUNO', ['suno']],
  ['GAMMA', ['gamma']],
  ['JASPER', ['jasper']],
  ['LEONARDO', ['leonardo']],
  ['GROK', ['grok']],
  ['XAI', ['grok']],
  ['NOTION', ['notion']],
  ['CURSOR', ['cursor']],
  ['LUMA', ['luma']],
  ['DUST', ['dust']],
  ['DELOS', ['delos']],
  ['WINDSURF', ['windsurf']],
  ['LOVABLE', ['lovable']],
  ['FIREFLIES', ['fireflies']],
  ['ZOOM', ['zoom-ai']],
  ['SLACK', ['slack-ai']],
  ['MAKE', ['make']],
  ['FLUX', ['flux']],
  ['VEO', ['veo']],
  ['VIBE', ['mistral-vibe']],
  ['OTTER', ['otter']],
  ['AZURE', ['azure-openai', 'copilot-studio']],
  ['ADOBE', ['adobe-firefly']],
  ['CANVA', ['canva']],
  ['SYNTHESIA', ['synthesia']],
  ['LIGHTON', ['lighton']],
  ['LIMOVA', ['limova']],
]);

/** Words that make an ordinary word a company of the trade: « GAMMA APP », « SUNO AI ». */
export const qualifiers = /^(?:AI|IO|APP|ML|LABS?|SUBSCR\w*|SUB|TECHNOLOG\w*|PBC)$/;
/** Words that say nothing either way. */
export const emptyQualifiers = /^(?:INC|LLC|LTD|COM|WWW|HTTPS?|PRO|PLUS|PLAN|TEAM)$/;
/** The charge is for usage, not a subscription. */
export const usageWords = /\b(?:USAGE|API|API CREDITS?|TOP ?UP|RECHARGE|OVERAGE|PREPAID)\b/;

/** Trades that sell something about a tool, not the tool: « FORMATION CHATGPT ». */
export const otherTrades =
  /\b(?:FORMATIONS?|FORMATEUR|CONSEILS?|CONSULTING|COURS|ECOLE|ACADEMIE|SEMINAIRE|CONFERENCE|SALON|LIBRAIRIE|LIVRES?|EDITIONS|AGENCE|STUDIO PHOTO)\b/;
