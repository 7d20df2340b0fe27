import { found, keyOf, notSaid, type Read, refuse, shown } from './types';
import { readPeriod } from './words';

const none = /^(?:aucun|aucune|sans|sans engagement|sans preavis|none|no|non|0)$/;
const pattern = /^(\d{1,4}) ?(jours?|j|days?|d|semaines?|weeks?|mois|m|months?|ans?|annees?|years?|y)?$/;

const amountAndUnit = (text: string): { count: number; unit: string } | null => {
  const match = pattern.exec(keyOf(text));
  return match ? { count: Number(match[1]), unit: match[2] ?? '' } : null;
};

/** Length of a commitment in months: « 12 », « 12 mois », « 1 an », « annuel », « sans ». 60 at most. */
export const readCommitment = (text: string): Read<number> => {
  if (text.trim() === '') return notSaid;
  const display = shown(text);
  if (none.test(keyOf(text))) return found(0);
  const period = readPeriod(text).value;
  if (period) return found({ monthly: 1, quarterly: 3, annual: 12 }[period]);
  const said = amountAndUnit(text);
  if (!said || /^[jdsw]/.test(said.unit)) return refuse('commitment-unreadable', { text: display });
  const months = /^(a|y)/.test(said.unit) ? said.count * 12 : said.count;
  return months > 60 ? refuse('commitment-too-long', { text: display }) : found(months);
};

/** Notice in days: « 30 », « 30 jours », « 1 mois » (30 days), « aucun ». 365 at most. */
export const readNotice = (text: string): Read<number> => {
  if (text.trim() === '') return notSaid;
  const display = shown(text);
  if (none.test(keyOf(text))) return found(0);
  const said = amountAndUnit(text);
  if (!said) return refuse('notice-unreadable', { text: display });
  const days = /^[ay]/.test(said.unit) ? 365 : /^m/.test(said.unit) ? 30 : /^[sw]/.test(said.unit) ? 7 : 1;
  const total = said.count * days;
  return total > 365 ? refuse('notice-too-long', { text: display }) : found(total);
};
