import type { AiActAnswers } from '@shared/domain/ai-act';
import type { Coded } from '@shared/domain/figure';
import { type DpiaCriterion, type DpiaNeed, dpiaCriteria, type ToolPrivacy, type Tri } from '@shared/domain/privacy';

/** A use of the AI register made with the tool. */
export type RegisteredUse = {
  readonly id: string;
  readonly name: string;
  readonly answers: AiActAnswers;
  /** The rules of the AI Act reference ask for an impact assessment (flag `aipd`). */
  readonly asksDpia: boolean;
};

export type DpiaInput = {
  readonly sheet: Pick<ToolPrivacy, 'dataCategories' | 'peopleCategories' | 'criteria'> | null;
  /** Personal data as the sheet or a registered use says. */
  readonly personalData: Tri;
  readonly uses: readonly RegisteredUse[];
};

/** Points of annex III where the system weighs on access to a job, a course, a benefit, a credit, an insurance. */
const blockingPoints = ['3a', '4a', '5a', '5b', '5c'];

const pointsOf = ({ answers }: RegisteredUse): readonly string[] =>
  Array.isArray(answers.annex_iii_points) ? answers.annex_iii_points.filter((point) => point !== 'none') : [];

/** `yes` as soon as one use says so; a use of the register never proves a `no` for the whole tool. */
const someUse = (uses: readonly RegisteredUse[], test: (use: RegisteredUse) => boolean): Tri =>
  uses.some(test) ? 'yes' : 'unknown';

const among = <T>(list: readonly T[], wanted: readonly T[]): Tri => {
  if (list.some((item) => wanted.includes(item))) return 'yes';
  return list.length > 0 ? 'no' : 'unknown';
};

const fromDossier = (criterion: DpiaCriterion, { sheet, uses }: DpiaInput): Tri => {
  switch (criterion) {
    case 'evaluation':
      return someUse(uses, (use) => pointsOf(use).length > 0 && use.answers.profiles_natural_persons === true);
    case 'monitoring':
      return someUse(
        uses,
        ({ answers }) => answers.affects_workers === true || answers.uses_emotion_recognition === true,
      );
    case 'sensitive':
      return among(sheet?.dataCategories ?? [], ['sensitive', 'biometric']);
    case 'vulnerable':
      // Employees and candidates are vulnerable persons for the EDPB: they depend on the employer.
      return among(sheet?.peopleCategories ?? [], ['employees', 'candidates', 'vulnerable']);
    case 'blocking':
      return someUse(uses, (use) => pointsOf(use).some((point) => blockingPoints.includes(point)));
    default:
      return 'unknown';
  }
};

type Criterion = DpiaNeed['criteria'][number];

const criterionOf = (id: DpiaCriterion, input: DpiaInput): Criterion => {
  const found = fromDossier(id, input);
  const typed = input.sheet?.criteria[id] ?? 'unknown';
  // What the dossier shows cannot be denied by hand; what it only does not show can be answered.
  if (found === 'yes') return { id, answer: 'yes', basis: 'dossier' };
  if (typed !== 'unknown') return { id, answer: typed, basis: 'typed' };
  return found === 'unknown' ? { id, answer: 'unknown', basis: 'none' } : { id, answer: found, basis: 'dossier' };
};

/** Criteria from which an assessment is required (EDPB guidelines, taken up by the CNIL). */
const enough = 2;

/**
 * Whether an impact assessment (AIPD, GDPR art. 35) is needed for a tool: required when a registered use asks for it or
 * when two criteria are met; undetermined as long as the criteria nobody answered could reach two (rgpd-usage.md,
 * section 5).
 */
export const dpiaNeed = (input: DpiaInput): DpiaNeed => {
  const criteria = dpiaCriteria.map((id) => criterionOf(id, input));
  if (input.personalData === 'no') return { status: 'no-personal-data', reasons: [], criteria };
  const met = criteria.filter(({ answer }) => answer === 'yes');
  const open = criteria.filter(({ answer }) => answer === 'unknown').length;
  const asking = input.uses.filter((use) => use.asksDpia);
  const reasons: Coded[] = [
    ...asking.map(({ name }) => ({ code: 'rgpd.dpia.reasons.use', params: { name } })),
    ...met.map(({ id }) => ({ code: `rgpd.dpia.reasons.${id}`, params: {} })),
  ];
  if (asking.length > 0) return { status: 'required', reasons, criteria };
  if (input.personalData === 'unknown')
    return { status: 'undetermined', reasons: [{ code: 'rgpd.dpia.reasons.unknownData', params: {} }], criteria };
  if (met.length >= enough) return { status: 'required', reasons, criteria };
  if (met.length + open >= enough)
    return {
      status: 'undetermined',
      reasons: [...reasons, { code: 'rgpd.dpia.reasons.open', params: { count: open } }],
      criteria,
    };
  return { status: 'not-required', reasons, criteria };
};
