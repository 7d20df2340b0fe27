import type { Core } from '@main/services/core';
import type { OptimiserRequest } from '@shared/contract/consolidation';
import { opened } from '@shared/contract/sealed';
import { type OptimiserProblem, optimiserProblemSchema } from '@shared/domain/optimiser';
import type { CallContext } from '../call-context';
import { calls } from './implementer';

const { consolidation: on } = calls;

/** Prices and seats of a whole dossier take long to gather: its thread does, when it has one. */
const posedBeside = async (
  { client, readings }: CallContext,
  request: OptimiserRequest,
  signal: AbortSignal | undefined,
): Promise<OptimiserProblem | null> => {
  const answer = await readings?.ask(client, ['consolidation', 'problem'], request, signal);
  return answer ? optimiserProblemSchema.parse(opened(answer.output)) : null;
};

export const consolidationRouter = ({ consolidation: it }: Core) => ({
  settings: on.settings.handler(({ context }) => it.settings(context.client)),
  saveSettings: on.saveSettings.handler(({ context, input }) => it.saveSettings(context.client, input)),
  saveHorizon: on.saveHorizon.handler(({ context, input }) => it.saveHorizon(context.client, input.months)),
  needs: on.needs.handler(({ context }) => it.needs(context.client)),
  saveNeed: on.saveNeed.handler(({ context, input }) => it.saveNeed(context.client, input)),
  removeNeeds: on.removeNeeds.handler(({ context, input }) => it.removeNeeds(context.client, input.ids)),
  acceptProposals: on.acceptProposals.handler(({ context, input }) =>
    it.acceptProposals(context.client, input.teamIds),
  ),
  overlaps: on.overlaps.handler(({ context }) => it.overlaps(context.client)),
  scenarios: on.scenarios.handler(({ context }) => it.scenarios(context.client)),
  addScenario: on.addScenario.handler(({ context, input }) => it.addScenario(context.client, input)),
  saveScenario: on.saveScenario.handler(({ context, input }) => it.saveScenario(context.client, input)),
  removeScenario: on.removeScenario.handler(({ context, input }) => it.removeScenario(context.client, input.id)),
  keepOptimum: on.keepOptimum.handler(({ context, input }) => it.keepOptimum(context.client, input.runId, input.name)),
  optimiser: on.optimiser.handler(({ context }) => it.optimiser(context.client)),
  saveRequest: on.saveRequest.handler(({ context, input }) => it.saveRequest(context.client, input)),
  problem: on.problem.handler(({ context, input }) => it.problem(context.client, input)),
  optimise: on.optimise.handler(({ context, input, signal }) =>
    it.optimise(context.client, input, signal, () => posedBeside(context, input, signal)),
  ),
  reminders: on.reminders.handler(({ context }) => it.reminders(context.client)),
  plan: on.plan.handler(({ context }) => it.plan(context.client)),
  saveDecision: on.saveDecision.handler(({ context, input }) => it.saveDecision(context.client, input)),
  removeDecision: on.removeDecision.handler(({ context, input }) => it.removeDecision(context.client, input.id)),
  decideFromScenario: on.decideFromScenario.handler(({ context, input }) =>
    it.decideFromScenario(context.client, input.id),
  ),
  saveAction: on.saveAction.handler(({ context, input }) => it.saveAction(context.client, input)),
  removeAction: on.removeAction.handler(({ context, input }) => it.removeAction(context.client, input.id)),
  calendar: on.calendar.handler(({ context }) => it.calendar(context.client)),
  letter: on.letter.handler(({ context, input }) => it.letter(context.client, input.id, input.signatory)),
  letterText: on.letterText.handler(({ context, input }) => it.letterText(context.client, input.id, input.signatory)),
  letterPdf: on.letterPdf.handler(({ context, input }) => it.letterPdf(context.client, input.id, input.signatory)),
  pdf: on.pdf.handler(({ context }) => it.pdf(context.client)),
});
