import { KeyFigure } from '@renderer/ui/figures';
import type { BriefingFigure } from '@shared/domain/committee-briefing';
import { isDay, monthOf } from '@shared/domain/day';
import { formatMonth, formatValue } from '@shared/text/format';
import { t } from '@shared/text/translate';

const noteOf = ({ figure, previous, budget, masked }: BriefingFigure): string => {
  if (masked !== null) return t('committee.maskedShort');
  const seenOn = figure.inputs.find(({ code }) => code === 'committeeSeatsSeenOn')?.value;
  return [
    typeof seenOn === 'string' && isDay(seenOn)
      ? t('committeeScreens.seatsSeenOn', { month: formatMonth(monthOf(seenOn)) })
      : null,
    previous === null ? null : t('committeeScreens.previous', { value: formatValue(previous, figure.unit) }),
    budget === null ? null : t('committeeScreens.budget', { value: formatValue(budget, figure.unit) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

/** Figures of the month; each opens and says its formula, or why it is not shown. */
export const BriefingFigures = ({ lines }: { readonly lines: readonly BriefingFigure[] }) => (
  <>
    {lines.map((line) => (
      <KeyFigure
        key={line.figure.code}
        figure={line.figure}
        note={noteOf(line)}
        tone={
          line.budget !== null && line.figure.value !== null && line.figure.value > line.budget ? 'attention' : 'plain'
        }
      />
    ))}
  </>
);
