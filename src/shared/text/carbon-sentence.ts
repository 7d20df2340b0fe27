import type { CarbonFootprintView } from '../contract/carbon';
import { massRange, massText } from './carbon-mass';
import { periodText } from './carbon-period';
import { t } from './translate';

/** « Vos usages d’IA ont émis *27 kg* … », its figures between asterisks, for the screen. */
export const footprintAnswer = ({ footprint, period }: CarbonFootprintView): string => {
  const { status, total, method } = footprint;
  const when = periodText(period);
  if (status === 'empty') return t('carbonReport.verdictEmpty');
  if (!total) return t('carbonReport.verdictUnknown', { period: when });
  return t('carbonReport.verdict', {
    central: massText(total.gwpKgCO2e.central),
    range: massRange(total.gwpKgCO2e),
    period: when,
    method: t(`carbon.methods.${method}`).toLowerCase(),
  });
};

/** The same sentence on paper and in the terminal. */
export const footprintSentence = (view: CarbonFootprintView): string => footprintAnswer(view).replaceAll('*', '');
