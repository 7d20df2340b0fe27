import { Refusal } from '@shared/domain/refusal';

/** Code of what some work refuses; « none »: it does not. */
export const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};
