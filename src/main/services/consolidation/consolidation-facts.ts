import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { needs, people, sovereigntyFacts, teams, toolRules } from '@main/db/repositories';
import { type RunningSubscription, runningOf, type ScenarioContext } from '@main/engine/consolidation';
import { authorisedClasses, sovereigntyLines, sovereigntyMax } from '@main/engine/governance/tool-policy';
import { auditContext, minSeatsOf, vatRecoveryOf } from '@main/engine/licences/context';
import { loadFxRates } from '@main/reference/fx-rates';
import type { ConsolidationNames } from '@shared/contract/consolidation';
import type { AuditInput, AuditResult } from '@shared/domain/audit';
import type { Catalogue } from '@shared/domain/catalogue';
import type { Day } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import type { DataClass, Need } from '@shared/domain/need';
import { isStaff } from '@shared/domain/presence';
import { auditOfDossier } from '../audit/audit-of-dossier';
import { auditSettingsOf } from '../audit/audit-settings';
import type { OpenDossier } from '../library/open-dossier';
import { catalogueOf } from '../tools/tool-catalogue';
import { carbonPerSeat } from './carbon-per-seat';

/** Everything the consolidation is computed from, loaded once per call. */
export type ConsolidationFacts = {
  readonly db: { readonly read: ReadableDb };
  readonly name: string;
  readonly asOf: Day;
  readonly input: AuditInput;
  readonly audit: AuditResult;
  readonly catalogue: Catalogue;
  readonly running: readonly RunningSubscription[];
  readonly needs: readonly Need[];
  readonly context: ScenarioContext;
  readonly names: ConsolidationNames;
  /** Classes of data each tool may be given, by the company's rules; a tool without a rule is not in the map. */
  readonly authorised: ReadonlyMap<string, readonly DataClass[]>;
};

/** Hourly cost of the company: mean of the teams that give one, weighted by their people; null when none does. */
export const hourlyCentsOf = (
  { teams: all, people: everyone }: Pick<AuditInput, 'teams' | 'people'>,
  asOf: Day,
): number | null => {
  const known = all.flatMap((team) => {
    if (team.archived || team.hourlyCostCents === null) return [];
    const counted = everyone.filter((person) => person.teamId === team.id && isStaff(person, asOf)).length;
    return [{ cents: team.hourlyCostCents, weight: Math.max(1, team.headcount ?? counted) }];
  });
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? null : Math.round(known.reduce((sum, one) => sum + one.cents * one.weight, 0) / weight);
};

const record = <T extends { readonly id: string }>(rows: readonly T[], name: (row: T) => string) =>
  Object.fromEntries(rows.map((row) => [row.id, name(row)]));

type Scores = Pick<ScenarioContext['scores'][number], 'sovereignty' | 'sovereigntyBounds' | 'reversibility'>;
const reversible = { yes: 100, partial: 50, no: 0, unknown: null } as const;

/** Sovereignty and reversibility of every tool, 0 to 100; null as soon as one answer is unknown: never a number made up. */
const scoresOf = (read: ReadableDb, catalogue: Catalogue, input: AuditInput): ReadonlyMap<string, Scores> => {
  const lines = sovereigntyLines({
    toolIds: catalogue.tools.map(({ id }) => id),
    tools: catalogue.tools,
    subscriptions: input.subscriptions,
    checks: input.settingChecks,
    facts: sovereigntyFacts.list(read),
  });
  return new Map(
    lines.map(({ toolId, points, unknown, atMost, answers }): [string, Scores] => [
      toolId,
      {
        sovereignty: unknown > 0 ? null : Math.round((points / sovereigntyMax) * 100),
        sovereigntyBounds: {
          low: Math.round((points / sovereigntyMax) * 100),
          high: Math.round((atMost / sovereigntyMax) * 100),
        },
        reversibility: reversible[answers.find(({ axis }) => axis === 'reversibility')?.answer ?? 'unknown'],
      },
    ]),
  );
};

/** Kilograms of CO₂e of one seat in a year, by tool. */
type CarbonOf = (running: readonly RunningSubscription[]) => ReadonlyMap<string, Interval>;

const known = remembered<ConsolidationFacts>();

/** Reads the open dossier as the consolidation needs it: costs and renewals are those of the licence audit. */
export const consolidationFacts = ({ db, name }: OpenDossier, asOf: Day): ConsolidationFacts =>
  known(db.read, JSON.stringify([name, asOf]), () =>
    factsOf(db.read, name, asOf, (running) => carbonPerSeat(db, running, asOf)),
  );

/** The same from the rows alone: an example being written has no file of its own yet. */
export const factsOf = (read: ReadableDb, name: string, asOf: Day, carbonOf: CarbonOf): ConsolidationFacts => {
  const db = { read };
  const catalogue = catalogueOf(db.read);
  const reference = { catalogue, fx: loadFxRates() };
  const settings = auditSettingsOf(db.read);
  const { input, audit } = auditOfDossier(db.read, name, asOf);
  const context = auditContext(input, reference, settings, asOf);
  const running = context.live.flatMap((sub) => {
    const cost = audit.cost.subscriptions.find((one) => one.subscriptionId === sub.id);
    if (cost === undefined) return [];
    const summary = context.summaries.get(sub.id);
    const rest = { vatRecovery: vatRecoveryOf(input), minSeats: minSeatsOf(context, sub), asOf };
    return [runningOf(sub, { cost, summary, ...rest })];
  });
  const carbon = carbonOf(running);
  const scores = scoresOf(db.read, catalogue, input);
  return {
    db,
    name,
    asOf,
    input,
    audit,
    catalogue,
    running,
    needs: needs.list(db.read),
    context: {
      running,
      asOf,
      hourlyCents: hourlyCentsOf(input, asOf),
      scores: catalogue.tools.map((tool) => ({
        toolId: tool.id,
        name: tool.product,
        sovereignty: scores.get(tool.id)?.sovereignty ?? null,
        sovereigntyBounds: scores.get(tool.id)?.sovereigntyBounds,
        reversibility: scores.get(tool.id)?.reversibility ?? null,
        carbonKgPerSeatYear: carbon.get(tool.id) ?? null,
      })),
    },
    authorised: authorisedClasses(toolRules.list(db.read)),
    names: {
      teams: record(teams.list(db.read), (team) => team.name),
      tools: record(catalogue.tools, (tool) => tool.product),
      capabilities: record(catalogue.capabilities, (capability) => capability.label),
      people: record(people.list(db.read), (person) => person.name),
      subscriptions: record(input.subscriptions, (sub) => sub.name),
    },
  };
};
