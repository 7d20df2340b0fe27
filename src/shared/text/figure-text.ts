import { isDay, isMonth } from '../domain/day';
import type { Coded, Figure, FigureInput, FigureSource, Hypothesis, Unit } from '../domain/figure';
import { codedParams } from './coded-params';
import { formatDay, formatMonth, formatRange, formatValue, UNKNOWN } from './format';
import { hasText, type TextParams, textOf } from './translate';

/** First of the keys that has a sentence; the code itself when none has. */
const firstText = (keys: readonly string[], params: TextParams, fallback: string): string => {
  const key = keys.find(hasText);
  return key === undefined ? fallback : textOf(key, params);
};

/** « Coût annuel complet ». */
export const figureLabel = (figure: Pick<Figure, 'code'>): string =>
  firstText([`figures.${figure.code}.label`], {}, figure.code);

/** A day or a month is said in French, as everywhere else: « mai 2026 », never « 2026-05 ». */
const shownText = (value: string): string =>
  isDay(value) ? formatDay(value) : isMonth(value) ? formatMonth(value) : value;
const shownValue = (value: number | string | null, unit: Unit): string =>
  typeof value === 'number' ? formatValue(value, unit) : value === null ? UNKNOWN : shownText(value);

export const inputValue = (input: Pick<FigureInput, 'value' | 'unit'>): string => shownValue(input.value, input.unit);

/**
 * The formula in French with its values: `figures.<code>.formula`, whose parameters are the codes of the inputs and
 * hypotheses. Null when the figure has no formula, or when the sentence asks for a value the figure does not carry.
 */
export const figureFormula = (figure: Figure): string | null => {
  const key = `figures.${figure.code}.formula`;
  if (!hasText(key)) return null;
  const params: Record<string, string> = { result: shownValue(figure.value, figure.unit) };
  for (const item of [...figure.hypotheses, ...figure.inputs]) params[item.code] = inputValue(item);
  try {
    return textOf(key, params);
  } catch {
    return null;
  }
};

/** « 13 680 € », or « — » when unknown. The range is given by `figureRange`. */
export const figureValue = (figure: Figure): string =>
  formatValue(figure.value ?? figure.range?.central ?? null, figure.unit);
/** « 18 – 42 kg CO₂e »; null when the figure is no range. */
export const figureRange = (figure: Figure): string | null =>
  figure.range === null || figure.range.low === figure.range.high ? null : formatRange(figure.range, figure.unit);

export const inputLabel = (input: FigureInput): string =>
  input.label ?? firstText([`figures.inputs.${input.code}`, `figures.${input.code}.label`], {}, input.code);
export const hypothesisLabel = (hypothesis: Hypothesis): string =>
  firstText([`figures.hypotheses.${hypothesis.code}`, `figures.inputs.${hypothesis.code}`], {}, hypothesis.code);

/** What is missing, or a warning, as a sentence. The code may be a full key, or stand under `figures`. */
export const codedText = (coded: Coded, kind: 'missing' | 'warnings'): string =>
  firstText(
    [`figures.${kind}.${coded.code}`, coded.code, `errors.${coded.code}`],
    codedParams(coded.params),
    coded.code,
  );

/** « 12 mars 2026 », « mars 2026 », « 2026 »; null when the source bears no date. */
export const sourceDate = (source: Pick<FigureSource, 'date'>): string | null => {
  const { date } = source;
  if (date === null) return null;
  if (isDay(date)) return formatDay(date);
  return isMonth(date) ? formatMonth(date) : date;
};
