import { type Day, day } from '@shared/domain/day';

/** Today on the person's own calendar. The only clock of the screens: computations get their date as an argument. */
export const today = (): Day => {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return day(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
};
