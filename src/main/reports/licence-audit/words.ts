import type { Day } from '@shared/domain/day';
import type { Coded, Figure, FigureStatus } from '@shared/domain/figure';
import type { PayerKind } from '@shared/domain/subscription';
import { codedText, figureRange, figureValue } from '@shared/text/figure-text';
import { formatEuros, formatShortDay, formatValue, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';

/** Euros of a table: no cents, « — » when unknown. */
export const euros = (cents: number | null): string =>
  cents === null ? UNKNOWN : formatEuros(cents, { cents: 'never' });

export const dayOrUnknown = (day: Day | null): string => (day === null ? UNKNOWN : formatShortDay(day));

/** A sentence of the engine. */
export const say = (coded: Coded): string => codedText(coded, 'warnings');

export const payerText = (kind: PayerKind): string =>
  kind === 'team' ? t('reports.words.teamBudget') : t(`audit.share.${kind}`);

/** « ChatGPT, Claude, DeepL et 4 autres ». */
export const listOf = (names: readonly string[], shown = 6): string => {
  const list = names.slice(0, shown).join(t('reports.words.listSeparator'));
  return names.length <= shown ? list : t('reports.words.andOthers', { list, count: names.length - shown });
};

export const statusText = (status: FigureStatus): string => t(`reports.status.${status}`);

/** « au moins 13 680 € », « 26 – 39 h/an », « 13 680 € », « — ». */
export const valueText = (figure: Figure): string => {
  if (figure.status === 'not-applicable') return t('reports.status.not-applicable');
  const range = figureRange(figure);
  if (range !== null && figure.value !== 0 && figure.value === figure.range?.low)
    return t('reports.words.atLeast', { value: formatValue(figure.value, figure.unit) });
  return range ?? figureValue(figure);
};

/** The value alone, set large: the range and the origin go in the note under it. */
export const bigValue = (figure: Figure): string =>
  figure.status === 'not-applicable' ? UNKNOWN : figureValue(figure);

/** What stands under a key figure: how sure it is. */
export const noteOf = (figure: Figure): string => {
  const range = figureRange(figure);
  const status = statusText(figure.status);
  return range === null ? status : t('reports.words.rangeNote', { range, status });
};
