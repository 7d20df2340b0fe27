import { isMonth, type Month } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';

/** Month given to a command; null when none is. @throws Refusal month-invalid */
export const monthOption = (text: string | undefined): Month | null => {
  if (text === undefined) return null;
  if (!isMonth(text)) throw new Refusal('month-invalid', { month: text });
  return text;
};
