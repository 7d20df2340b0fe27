import { boxIds, questionIds } from '@shared/domain/assessment';
import type { DiagnosticSection } from '@shared/domain/audit-diagnostic';
import { coded } from '../../explain';
import { resolve } from './answers';
import { boxRules, type Evidence } from './boxes';
import { questionRules } from './questions';

/**
 * Verdict of the seven boxes: in the 90 % from `needed` ticked ones; out when even the unknown ones could not reach it;
 * else undetermined. Unknown is never counted as not ticked.
 */
export const verdictOf = (ticked: number, unknown: number, needed: number): DiagnosticSection['verdict'] =>
  ticked >= needed ? 'in' : ticked + unknown >= needed ? 'undetermined' : 'out';

/** Autodiagnostic: the seven boxes with their reasons, the verdict, and the three questions. */
export const diagnosticSection = (evidence: Evidence): DiagnosticSection => {
  const { answers } = evidence.facts.input;
  const hand = (id: string) => answers.find((answer) => answer.id === id);
  const boxes = boxIds.map((id) => ({ id, ...resolve(boxRules[id](evidence), hand(id)) }));
  const ticked = boxes.filter((box) => box.answer === 'yes').length;
  const unknown = boxes.filter((box) => box.answer === 'unknown').length;
  const needed = evidence.facts.settings.boxesForVerdict;
  const verdict = verdictOf(ticked, unknown, needed);
  return {
    boxes,
    ticked,
    unknown,
    verdict,
    sentence: coded(`diagnostic.verdict.${verdict}`, { ticked, unknown, total: boxes.length, needed }),
    questions: questionIds.map((id) => ({ id, ...resolve(questionRules[id](evidence.facts.input), hand(id)) })),
  };
};
