import { SelectField } from '@renderer/ui/fields';
import type { Month } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { periodChoices, usePeriodChoice } from '../model/period';

/** « Période »: the twelve latest months, a year, a month, or the pace of a month over a year. */
export const PeriodSelect = ({ months }: { readonly months: readonly Month[] }) => {
  const { chosen, choose } = usePeriodChoice();
  return (
    <SelectField
      label={t('carbonScreens.period.label')}
      value={chosen}
      onChange={(key) => choose(key ?? 'latest')}
      choices={periodChoices(months)}
      clearable={false}
      w={300}
    />
  );
};
