import type { CommitteeSeat } from '@shared/domain/charter';

/** Lines of a text, blank ones left out. */
export const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** « DAF : Sophie Garnier », one member per line; a name may still be missing. */
export const committeeText = (seats: readonly CommitteeSeat[]): string =>
  seats.map(({ role, name }) => (name === null ? role : `${role} : ${name}`)).join('\n');
export const committeeOf = (text: string | null): CommitteeSeat[] =>
  linesOf(text).map((line) => {
    const at = line.indexOf(':');
    if (at < 0) return { role: line, name: null };
    const name = line.slice(at + 1).trim();
    return { role: line.slice(0, at).trim() || name, name: name === '' ? null : name };
  });
