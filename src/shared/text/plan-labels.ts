/** French words of the catalogue's plans that are described in English there; a commercial name stays as it is. */
export const planLabels = {
  'chatgpt-free': 'gratuit',
  'chatgpt-pro-200': 'Pro (200)',
  'chatgpt-pro-other': 'Pro (100 et 500)',
  'chatgpt-business': 'Business, siège standard (ex Team)',
  'chatgpt-business-premium': 'Business, siège Premium',
  'chatgpt-codex-seat': 'Business, siège Codex',
  'claude-free': 'gratuit',
  'claude-team-standard': 'Team, siège standard',
  'claude-team-premium': 'Team, siège Premium',
  'm365-copilot-chat': 'Copilot Chat (inclus)',
  'ms-copilot-free': 'gratuit',
  'copilot-studio-pack': 'lot de 25 000 crédits',
  'gemini-free': 'Gemini gratuit',
  'workspace-ai-addon': 'AI Expanded ou Ultra Access (option)',
  'vibe-free': 'gratuit',
  'perplexity-free': 'gratuit',
  'ghc-free': 'gratuit',
  'deepl-individual': 'Individual ou Starter',
  'deepl-team': 'Team ou Advanced',
  'deepl-business': 'Business ou Ultimate',
  'el-free': 'gratuit',
  'heygen-team': 'Team ou Business',
} as const;

/** How an offer is paid, when its plan can be paid both ways. */
export const planPeriods = { monthly: '{label}, payé au mois', annual: '{label}, payé à l’année' } as const;
