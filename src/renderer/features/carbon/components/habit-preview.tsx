import { orpc } from '@renderer/api';
import type { Habit } from '@shared/domain/carbon';
import { formatMonth, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** « Soit 5 250 requêtes en janvier 2025 (21 jours) », for the first month of a rhythm. */
export const HabitPreview = ({ habit }: { readonly habit: Omit<Habit, 'id'> }) => {
  const until = { ...habit, to: habit.from };
  const { data } = useQuery({
    ...orpc.carbon.previewHabit.queryOptions({ input: until }),
    placeholderData: keepPreviousData,
  });
  const first = data?.status === 'known' ? data.months[0] : undefined;
  if (!first) return null;
  const amount = (value: number) => formatNumber(value, 0);
  const kind = t(`carbonScreens.habit.countedKinds.${habit.counted}`).toLowerCase();
  const said = {
    amount: `${amount(first.amount.central)} ${kind}`,
    month: formatMonth(first.month),
    days: formatNumber(first.days, 1),
  };
  return (
    <span role="status">
      {first.amount.low === first.amount.high
        ? t('carbonScreens.habit.preview', said)
        : t('carbonScreens.habit.previewRange', {
            ...said,
            low: amount(first.amount.low),
            high: amount(first.amount.high),
          })}
    </span>
  );
};
