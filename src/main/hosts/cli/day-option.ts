import { createPlatform } from '@main/platform/platform';
import { type Day, isDay } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';

/** Day given to a command, else today. @throws Refusal date-invalid */
export const dayOption = (text: string | undefined): Day => {
  if (text === undefined) return createPlatform('').today();
  if (!isDay(text)) throw new Refusal('date-invalid', { date: text });
  return text;
};
