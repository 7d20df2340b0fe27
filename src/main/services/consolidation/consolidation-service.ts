import { decisions, needs, scenarios, settings } from '@main/db/repositories';
import { calendarText, optimisedScenario, proposeNeeds } from '@main/engine/consolidation';
import type { Platform } from '@main/platform/platform';
import { pdfFile, printDocument } from '@main/reports/print';
import type { NewScenario, OptimiserEvent, OptimiserRequest } from '@shared/contract/consolidation';
import type { ConsolidationSettings } from '@shared/domain/consolidation';
import { monthOf, shiftMonth } from '@shared/domain/day';
import type { Need } from '@shared/domain/need';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserOutcome, OptimiserProgress } from '@shared/domain/optimiser-result';
import { Refusal } from '@shared/domain/refusal';
import type { Scenario } from '@shared/domain/scenario';
import { decisionCalendar } from '@shared/text/decision-calendar';
import { letterText } from '@shared/text/letter-text';
import { t } from '@shared/text/translate';
import { companyOrUnnamed } from '../audit/audit-input';
import { stepsOf } from '../bank/steps';
import { type Client, dossierOf } from '../library/client';
import { runOptimiser } from '../optimiser';
import { consolidationFacts } from './consolidation-facts';
import {
  consolidationSettingsKey,
  consolidationSettingsOf,
  optimiserRequestKey,
  optimiserRequestOf,
} from './consolidation-settings';
import { letterOfDecision } from './letters';
import { maskedActivities } from './masked-activity';
import { needsView, overlapsView } from './needs-view';
import { optimiserProblem } from './optimiser-problem';
import { planDue, planView } from './plan-view';
import { planWrites } from './plan-writes';
import { buildScenario, scenariosView, statusQuoId } from './scenarios-view';

type Run = { readonly id: string; readonly problem: OptimiserProblem; readonly outcome: OptimiserOutcome };
type SolveOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: (progress: OptimiserProgress) => void;
  /** The problem of the request, already built. */
  posed?: OptimiserProblem;
};

const runKey = 'optimiser-run';
/** The latest run of the optimiser in this window. */
const runOf = (client: Client): Run | undefined => client.memory?.get(runKey) as Run | undefined;

const requestOf = ({ horizonMonths, constraints, weights }: OptimiserProblem) => ({
  horizonMonths,
  constraints,
  weights,
});

/** Consolidation of the open dossier. The latest run of the optimiser stays in memory until kept or replaced. */
export const createConsolidationService = (platform: Platform) => {
  const factsOf = (client: Client) => consolidationFacts(dossierOf(client), platform.today());
  const setting = <T>(client: Client, code: string, id: string, value: T) =>
    dossierOf(client).db.write({ code }, (w) => {
      settings.save(w, { id, value: JSON.stringify(value) });
      return value;
    });

  const problem = (client: Client, request: OptimiserRequest): OptimiserProblem =>
    optimiserProblem(factsOf(client), request);
  const solve = async (client: Client, request: OptimiserRequest, options: SolveOptions = {}): Promise<Run> => {
    const { signal, onProgress, posed = problem(client, request) } = options;
    const outcome = await runOptimiser(posed, {
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
    const run = { id: platform.newId(), problem: posed, outcome };
    client.memory = new Map([...(client.memory ?? []), [runKey, run]]);
    return run;
  };
  /** The solution of a run as a scenario. @throws Refusal reading-expired */
  const optimumOf = (client: Client, runId: string, name: string): Scenario => {
    const run = runOf(client);
    if (run?.id !== runId || (run.outcome.status !== 'optimal' && run.outcome.status !== 'feasible'))
      throw new Refusal('reading-expired');
    const identity = { id: platform.newId(), name, startsOn: shiftMonth(monthOf(platform.today()), 1) };
    return optimisedScenario(identity, run.problem, run.outcome, consolidationSettingsOf(dossierOf(client).db.read));
  };
  const letter = (client: Client, id: string, signatory: string | null) =>
    letterOfDecision(factsOf(client), id, signatory);
  const fileName = (client: Client, key: 'note' | 'calendar' | 'letter') =>
    t(`consolidationScreens.files.${key}`, { name: dossierOf(client).name, day: platform.today() });

  return {
    ...planWrites(platform),
    settings: (client: Client) => consolidationSettingsOf(dossierOf(client).db.read),
    saveSettings: (client: Client, value: ConsolidationSettings) =>
      setting(client, 'consolidation-settings-saved', consolidationSettingsKey, value),

    saveHorizon: (client: Client, months: ConsolidationSettings['comparisonMonths']) =>
      setting(client, 'consolidation-settings-saved', consolidationSettingsKey, {
        ...consolidationSettingsOf(dossierOf(client).db.read),
        comparisonMonths: months,
      }),

    needs: (client: Client) => needsView(factsOf(client)),
    saveNeed: (client: Client, draft: Omit<Need, 'id'> & { id?: string | undefined }) =>
      dossierOf(client).db.write({ code: 'need-saved' }, (w) =>
        needs.save(w, { ...draft, id: draft.id ?? platform.newId() }),
      ),
    removeNeeds: (client: Client, ids: readonly string[]) =>
      dossierOf(client).db.write({ code: 'needs-removed', params: { count: ids.length } }, (w) => {
        for (const id of ids) if (!needs.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    acceptProposals: (client: Client, teamIds: readonly string[] | null) => {
      const { db } = dossierOf(client);
      const { running, catalogue, asOf, needs: known } = factsOf(client);
      const proposed = proposeNeeds(running, catalogue.tools, maskedActivities(db.read, asOf), known).filter(
        ({ teamId }) => teamIds === null || teamIds.includes(teamId),
      );
      return db.write({ code: 'needs-proposed', params: { count: proposed.length } }, (w) => {
        for (const { because: _, ...need } of proposed) needs.save(w, { ...need, id: platform.newId() });
        return { added: proposed.length };
      });
    },

    overlaps: (client: Client) => overlapsView(factsOf(client)),

    scenarios: (client: Client, more: readonly Scenario[] = []) => scenariosView(factsOf(client), more),
    addScenario: (client: Client, given: NewScenario) => {
      const scenario = buildScenario(factsOf(client), given, platform.newId);
      return dossierOf(client).db.write({ code: 'scenario-added', params: { name: given.name } }, (w) =>
        scenarios.save(w, scenario),
      );
    },
    saveScenario: (client: Client, scenario: Scenario) =>
      dossierOf(client).db.write({ code: 'scenario-changed', params: { name: scenario.name } }, (w) => {
        // The status quo is computed: only a copy of it can be changed.
        if (scenario.id === statusQuoId || !scenarios.get(w, scenario.id)) throw new Refusal('row-not-found');
        return scenarios.save(w, scenario);
      }),
    removeScenario: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'scenario-removed' }, (w) => {
        if (!scenarios.remove(w, id)) throw new Refusal('row-not-found');
        // Decisions taken from it stay; they no longer name what is gone.
        for (const decision of decisions.list(w))
          if (decision.scenarioId === id) decisions.save(w, { ...decision, scenarioId: null });
        return null;
      }),
    optimumOf,
    keepOptimum: (client: Client, runId: string, name: string) => {
      const scenario = optimumOf(client, runId, name);
      return dossierOf(client).db.write({ code: 'scenario-added', params: { name } }, (w) =>
        scenarios.save(w, scenario),
      );
    },

    optimiser: (client: Client) => {
      const { db, needs: known, names } = factsOf(client);
      return { request: optimiserRequestOf(db.read), needs: [...known], names };
    },
    saveRequest: (client: Client, request: OptimiserRequest) =>
      setting(client, 'optimiser-request-saved', optimiserRequestKey, request),
    problem,
    solve,
    /** @param posed the problem of the request, built elsewhere; null: here */
    optimise: (
      client: Client,
      request: OptimiserRequest,
      signal?: AbortSignal,
      posed: () => Promise<OptimiserProblem | null> = async () => null,
    ): AsyncGenerator<OptimiserEvent, void> =>
      stepsOf<OptimiserEvent>(async (say) => {
        const onProgress = (progress: OptimiserProgress): void => say({ kind: 'progress', progress });
        const given = await posed();
        const { id, outcome } = await solve(client, request, {
          signal,
          onProgress,
          ...(given === null ? {} : { posed: given }),
        });
        return { kind: 'done', runId: id, outcome };
      }),

    plan: (client: Client) => planView(factsOf(client)),
    reminders: (client: Client) => {
      const { db, name } = dossierOf(client);
      return planDue(db.read, name, platform.today()).reminders;
    },
    calendar: (client: Client): File => {
      const { plans } = planView(factsOf(client));
      const { reminderDays } = consolidationSettingsOf(dossierOf(client).db.read);
      const text = calendarText(decisionCalendar(plans, reminderDays, platform.today()));
      return new File([text], `${fileName(client, 'calendar')}.ics`, { type: 'text/calendar;charset=utf-8' });
    },
    letter: (client: Client, id: string, signatory: string | null) => {
      const written = letter(client, id, signatory);
      return { letter: written, text: letterText(written) };
    },
    letterText: (client: Client, id: string, signatory: string | null): File => {
      const text = letterText(letter(client, id, signatory));
      return new File([text], `${fileName(client, 'letter')}.txt`, { type: 'text/plain;charset=utf-8' });
    },
    letterPdf: async (client: Client, id: string, signatory: string | null): Promise<File> =>
      pdfFile(await printDocument('letter', letter(client, id, signatory)), fileName(client, 'letter')),

    pdf: async (client: Client, runId: string | null = null): Promise<File> => {
      const facts = factsOf(client);
      const run = runOf(client);
      const more = runId === null ? [] : [optimumOf(client, runId, t('consolidation.kinds.optimised'))];
      const bytes = await printDocument('decision-note', {
        company: companyOrUnnamed(facts.db.read, facts.name),
        scenarios: scenariosView(facts, more),
        run: run === undefined ? null : { outcome: run.outcome, request: requestOf(run.problem) },
        plan: planView(facts),
        generatedOn: platform.today(),
      });
      dossierOf(client).db.note({ code: 'decision-note-printed' });
      return pdfFile(bytes, fileName(client, 'note'));
    },
  };
};
