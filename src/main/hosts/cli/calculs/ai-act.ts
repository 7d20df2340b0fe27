import { evaluateUseCase, readAnswers } from '@main/engine/governance/ai-act';
import { loadAiActReference } from '@main/reference/ai-act';
import { t } from '@shared/text/translate';
import { z } from 'zod';
import type { CaseHandler } from '../cases';

const inputSchema = z.object({ facts: z.record(z.string(), z.unknown()) });

/** `sobria calcul ai-act`: `{ facts }` of resources/reference/regulation/ai-act.json, on the day of `--date`. */
export const aiActCase: CaseHandler = (input, _kind, { asOf }) => {
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return { error: 'invalid-input', message: t('aiact.cases.invalid-input') };
  const reference = loadAiActReference();
  const { answers, problems, ignored } = readAnswers(reference, parsed.data.facts);
  if (problems.length > 0) {
    const facts = problems.map((problem) => problem.fact).join(', ');
    return { error: 'invalid-fact', message: t('aiact.cases.invalid-fact', { facts }) };
  }
  const evaluation = evaluateUseCase(reference, answers, asOf);
  return {
    result: {
      risk_level: evaluation.riskLevel,
      articles: evaluation.articles,
      obligations: evaluation.obligations.map((obligation) => ({
        id: obligation.id,
        status: t(`aiact.statusCode.${obligation.status}`),
        applies_from: obligation.appliesFrom,
        transition_until: obligation.transitionUntil,
        verify: obligation.verify,
      })),
      flags: evaluation.flags,
      missing: evaluation.missing,
      rules: evaluation.rules.map((rule) => rule.id),
      could_become: evaluation.couldBecome,
      ignored,
    },
  };
};
