import type { UsageCounts } from '../domain/carbon-results';
import { formatNumber } from './format';
import { t } from './translate';

const units = ['requests', 'images', 'videoSeconds', 'audioMinutes', 'embeddingTokens'] as const;
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** « 1 240 requêtes », « 30 images »: each unit apart, the empty ones left out; requests alone when nothing is counted. */
export const usageCounts = (counts: UsageCounts): string[] => {
  const shown = units.filter((unit) => Math.round(counts[unit]) > 0);
  return (shown.length > 0 ? shown : (['requests'] as const)).map((unit) => {
    const count = Math.round(counts[unit]);
    return t(`carbonSetup.counts.${unit}`, { count, said: formatNumber(count, 0) });
  });
};

/** « *1 240 requêtes* et *30 images* »: the same in a sentence whose figures stand out. */
export const usageCountsSaid = (counts: UsageCounts): string =>
  list.format(usageCounts(counts).map((said) => `*${said}*`));
