import type { LeakSink } from '@shared/domain/audit-sinks';
import type { FigureSource } from '@shared/domain/figure';
import type { AuditContext } from '../context';
import { personalAccountsKnown } from '../waste/subscription-waste';

/** Settings of the catalogue that decide on training and on hosting. */
const TRAINING = 'model-training';
const REGION = 'data-region';

export type LeakTool = LeakSink['tools'][number];
type Training = LeakTool['training'];
const worstTraining: readonly Training[] = ['on', 'default-on', 'unknown', 'off'];

const stateOf = (context: AuditContext, toolId: string, settingId: string) =>
  context.input.settingChecks.find((check) => check.toolId === toolId && check.settingId === settingId)?.state ?? null;

/** Training on our data: what was checked in the tool wins over the plan's default. */
const trainingOf = (context: AuditContext, toolId: string): Training => {
  const state = stateOf(context, toolId, TRAINING);
  if (state === 'open') return 'on';
  if (state === 'ok' || state === 'not-applicable') return 'off';
  const plans = context.live
    .filter((sub) => sub.toolId === toolId)
    .map((sub) => context.tools.get(toolId)?.plans.find((plan) => plan.id === sub.planId)?.trainsOnDataByDefault);
  const answers = plans.map(
    (plan): Training => (plan === 'yes-opt-out' ? 'default-on' : plan === 'no' ? 'off' : 'unknown'),
  );
  return worstTraining.find((training) => answers.includes(training)) ?? 'unknown';
};

const hostingOf = (context: AuditContext, toolId: string): LeakTool['hosting'] => {
  const residency = context.tools.get(toolId)?.hosting.euResidency ?? 'unknown';
  if (residency === 'yes') return 'eu';
  if (residency === 'no') return 'outside';
  const region = stateOf(context, toolId, REGION);
  if (region === 'ok') return 'eu';
  if (region === 'open') return 'outside';
  return residency === 'optional' ? 'eu-option-not-set' : 'unknown';
};

/** Exposure of each tool of the running subscriptions. */
export const leakTools = (context: AuditContext): LeakTool[] =>
  [...new Set(context.live.map((sub) => sub.toolId))].map((toolId) => {
    const subs = context.live.filter((sub) => sub.toolId === toolId);
    return {
      toolId,
      toolName: context.tools.get(toolId)?.product ?? null,
      seats: subs.reduce((total, sub) => total + sub.seats, 0),
      personalAccounts: subs.reduce((total, sub) => total + (personalAccountsKnown(sub, context) ?? 0), 0),
      training: trainingOf(context, toolId),
      hosting: hostingOf(context, toolId),
      openSettings: context.input.settingChecks
        .filter((check) => check.toolId === toolId && check.state === 'open')
        .map((check) => check.settingId),
    };
  });

/** Catalogue sources that say where the tools are hosted and whether their plans train on data. */
export const leakSources = (context: AuditContext, about: 'hosting' | 'training'): FigureSource[] => {
  const cited = context.live.flatMap((sub) => {
    const tool = context.tools.get(sub.toolId);
    if (!tool) return [];
    if (about === 'hosting') return [{ id: tool.hosting.source, verify: tool.hosting.verify }];
    const plan = tool.plans.find((p) => p.id === sub.planId);
    return plan ? [{ id: plan.trainingSource, verify: false }] : [];
  });
  return cited.flatMap(({ id, verify }) =>
    context.reference.catalogue.sources
      .filter((source) => source.id === id)
      .map((source) => ({ title: source.title, url: source.url, date: source.contentDate ?? source.dateSeen, verify })),
  );
};
