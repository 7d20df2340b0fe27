import type { Coded } from '@shared/domain/figure';
import { type IncidentAnswers, incidentQuestions, type NotificationAdvice } from '@shared/domain/incident';

type Question = keyof IncidentAnswers;
type Outcome = NotificationAdvice['outcome'];
/** Rule over complete answers. */
type Rule = (answers: IncidentAnswers) => Outcome;
/** What an unknown answer may turn out to be. */
const possible = {
  personalData: ['yes', 'no'],
  exposed: ['yes', 'no'],
  unreadable: ['yes', 'no'],
  sensitive: ['yes', 'no'],
  vulnerable: ['yes', 'no'],
  consequences: ['none', 'limited', 'serious'],
  riskRemoved: ['yes', 'no'],
  disproportionate: ['yes', 'no'],
} as const satisfies Readonly<Record<Question, readonly string[]>>;

/** Facts that each make a risk to people unlikely: seen by nobody, unreadable, or harmless and not sensitive. */
const reassuring = (a: IncidentAnswers): readonly string[] => [
  ...(a.exposed === 'no' ? ['notExposed'] : []),
  ...(a.unreadable === 'yes' ? ['unreadable'] : []),
  ...(a.consequences === 'none' && a.sensitive === 'no' ? ['harmless'] : []),
];
/** Facts that each make a high risk likely. */
const alarming = (a: IncidentAnswers): readonly string[] => [
  ...(a.consequences === 'serious' ? ['seriousConsequences'] : []),
  ...(a.sensitive === 'yes' ? ['sensitive'] : []),
  ...(a.vulnerable === 'yes' ? ['vulnerable'] : []),
];

/** Article 33: notified unless the breach is unlikely to result in a risk. */
const cnilRule: Rule = (a) => (a.personalData === 'no' || reassuring(a).length > 0 ? 'not-required' : 'required');

/** Article 34: the people are told when a high risk is likely, save for its exceptions. */
const personsRule: Rule = (a) => {
  if (cnilRule(a) === 'not-required' || alarming(a).length === 0 || a.riskRemoved === 'yes') return 'not-required';
  return a.disproportionate === 'yes' ? 'public-notice' : 'required';
};

/** Every complete set of answers that the known ones still allow: at most 3 × 2⁷. */
const completions = (answers: IncidentAnswers): readonly IncidentAnswers[] => {
  const open = incidentQuestions.find((question) => answers[question] === 'unknown');
  if (open === undefined) return [answers];
  return possible[open].flatMap((value) => completions({ ...answers, [open]: value }));
};

/** Unknown answers that can still move the outcome, everything else being equal. */
const decisive = (answers: IncidentAnswers, all: readonly IncidentAnswers[], rule: Rule): Question[] =>
  incidentQuestions.filter(
    (question) =>
      answers[question] === 'unknown' &&
      all.some((one) => possible[question].some((value) => rule({ ...one, [question]: value }) !== rule(one))),
  );

const reasonsOf = (a: IncidentAnswers, outcome: Outcome, of: 'cnil' | 'persons'): readonly string[] => {
  if (outcome === 'undecided') return [];
  if (outcome === 'not-applicable') return ['noPersonalData'];
  const calm = reassuring(a);
  if (calm.length > 0) return calm;
  if (of === 'cnil') return ['riskLikely'];
  if (outcome === 'not-required') return [a.riskRemoved === 'yes' ? 'riskRemoved' : 'noHighRisk'];
  return [...alarming(a), ...(outcome === 'public-notice' ? ['disproportionate'] : [])];
};
const because = (code: string): Coded => ({ code: `incidents.because.${code}`, params: {} });

const adviceOf = (answers: IncidentAnswers, rule: Rule, of: 'cnil' | 'persons'): NotificationAdvice => {
  const all = completions(answers);
  const [only, ...others] = new Set(all.map(rule));
  const settled = only !== undefined && others.length === 0 ? only : 'undecided';
  const outcome = answers.personalData === 'no' ? 'not-applicable' : settled;
  return {
    outcome,
    because: reasonsOf(answers, outcome, of).map(because),
    questions: outcome === 'undecided' ? decisive(answers, all, rule) : [],
  };
};

/**
 * What the answers say of telling the CNIL (article 33 of the GDPR) and the people (article 34). An unknown answer that
 * could change the outcome leaves it « à trancher »: the application says why, a person decides.
 */
export const notificationAdvice = (
  answers: IncidentAnswers,
): { readonly cnil: NotificationAdvice; readonly persons: NotificationAdvice } => ({
  cnil: adviceOf(answers, cnilRule, 'cnil'),
  persons: adviceOf(answers, personsRule, 'persons'),
});
