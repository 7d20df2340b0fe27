import { type Incident, type IncidentSeverity, type Severity, severities } from '@shared/domain/incident';
import type { YesNoUnknown } from '@shared/domain/subscription';

type Criterion = IncidentSeverity['criteria'][number];
type Facts = Pick<Incident, 'dataClass' | 'peopleCount' | 'answers' | 'severityChosen'>;

/** Scale of the application, not of the law: points from which an incident is moderate, then serious. */
export const severityLimits = { moderate: 3, serious: 6 } as const;

const known = (code: string, value: string, points: number): Criterion => ({
  code,
  value,
  min: points,
  max: points,
  known: true,
});
const unknown = (code: string, max: number): Criterion => ({ code, value: 'unknown', min: 0, max, known: false });

const dataPoints = { public: 0, internal: 1, confidential: 2, personal: 2 } as const;

const dataCriterion = ({ dataClass, answers }: Facts): Criterion => {
  if (answers.sensitive === 'yes') return known('data', 'sensitive', 3);
  if (dataClass === null) return unknown('data', 3);
  const points = dataPoints[dataClass];
  // Not knowing whether they are sensitive leaves a point open, for data of people only.
  if (dataClass === 'personal' && answers.sensitive === 'unknown')
    return { code: 'data', value: dataClass, min: points, max: 3, known: false };
  return known('data', dataClass, points);
};

const peopleCriterion = ({ peopleCount, answers }: Facts): Criterion => {
  if (answers.personalData === 'no') return known('people', 'none', 0);
  if (peopleCount === null) return unknown('people', 2);
  return known(
    'people',
    peopleCount === 0 ? 'none' : peopleCount < 100 ? 'few' : 'many',
    peopleCount === 0 ? 0 : peopleCount < 100 ? 1 : 2,
  );
};

const exposureCriterion = ({ answers }: Facts): Criterion => {
  if (answers.unreadable === 'yes') return known('exposure', 'unreadable', 0);
  const points: Readonly<Record<YesNoUnknown, Criterion>> = {
    yes: known('exposure', 'yes', 2),
    no: known('exposure', 'no', 0),
    unknown: unknown('exposure', 2),
  };
  return points[answers.exposed];
};

const consequencePoints = { none: 0, limited: 1, serious: 3 } as const;
const consequencesCriterion = ({ answers }: Facts): Criterion =>
  answers.consequences === 'unknown'
    ? unknown('consequences', 3)
    : known('consequences', answers.consequences, consequencePoints[answers.consequences]);

const levelOf = (points: number): Severity =>
  points >= severityLimits.serious ? 'serious' : points >= severityLimits.moderate ? 'moderate' : 'minor';

/**
 * Severity of an incident from four criteria: data, number of people, exposure, consequences. As long as an answer is
 * missing it lies between two bounds. What was chosen by hand wins.
 */
export const severityOf = (facts: Facts): IncidentSeverity => {
  const criteria = [
    dataCriterion(facts),
    peopleCriterion(facts),
    exposureCriterion(facts),
    consequencesCriterion(facts),
  ];
  const sum = (of: 'min' | 'max') => criteria.reduce((total, criterion) => total + criterion[of], 0);
  const points = { min: sum('min'), max: sum('max') };
  const [low, high] = [levelOf(points.min), levelOf(points.max)];
  return { low, high, level: facts.severityChosen ?? (low === high ? low : null), criteria, points };
};

/** Worst first; not settled yet counts by its upper bound. */
export const severityRank = (severity: IncidentSeverity): number => severities.indexOf(severity.level ?? severity.high);
