import { Refusal } from '@shared/domain/refusal';

export const extension = '.sobria';
// Signs that Windows, macOS or Linux refuse in a file name, and control characters.
const forbidden = /[/\\:*?"<>|]/;

/**
 * Checks the name of a dossier, which is also its file's name.
 * @throws Refusal dossier-name-invalid
 */
export const checkedName = (name: string): string => {
  const trimmed = name.trim().normalize('NFC');
  const control = [...trimmed].some((sign) => sign.charCodeAt(0) < 32);
  if (trimmed === '' || trimmed.length > 100 || forbidden.test(trimmed) || control || /^\.|[. ]$/.test(trimmed))
    throw new Refusal('dossier-name-invalid');
  return trimmed;
};
