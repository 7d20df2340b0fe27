import { type Interval, interval, scaleInterval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import { PLAN_MONTHS } from './context';
import { flat, nothing, once, plus, type Series } from './series';

export type ScenarioHours = {
  /** Training and migration by the staff, once. */
  readonly training: Series;
  readonly admin: Series;
  /** What nobody estimated: `training`, `migration-hours`, `admin`. */
  readonly unknown: readonly string[];
};

/**
 * Hours of the staff, month by month: training and migration in the first month, administration of each tool every
 * month, less what is delegated. A part nobody estimated is not counted, and said.
 */
export const scenarioHours = (scenario: Scenario, tools: number): ScenarioHours => {
  const changes = scenario.kind !== 'status-quo';
  const training =
    scenario.trainingPeople === null || scenario.trainingHoursPerPerson === null
      ? null
      : scaleInterval(scenario.trainingHoursPerPerson, scenario.trainingPeople);
  const monthly: Interval | null =
    scenario.adminHoursPerToolMonth === null
      ? null
      : scaleInterval(scenario.adminHoursPerToolMonth, tools * scenario.adminShare);
  const first = plus(training ?? nothing, scenario.migrationHours ?? nothing);
  return {
    training: once(PLAN_MONTHS, 0, first),
    admin: flat(PLAN_MONTHS).map(() => monthly ?? nothing),
    unknown: [
      ...(changes && training === null ? ['training'] : []),
      ...(changes && scenario.migrationHours === null ? ['migration-hours'] : []),
      ...(monthly === null ? ['admin'] : []),
    ],
  };
};

/** Hours at an hourly cost, in cents. */
export const valued = (hours: Series, hourlyCents: number): Series =>
  hours.map((value) => interval(value.low * hourlyCents, value.central * hourlyCents, value.high * hourlyCents));
