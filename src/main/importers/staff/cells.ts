import type { Person } from '@shared/domain/company';
import type { StaffRow } from '@shared/domain/staff';
import { readDecimal } from '../text-file';

const yes = new Set(['oui', 'o', 'yes', 'y', 'true', 'vrai', 'x', 'partiel', 'temps partiel', 'part-time']);
const no = new Set(['non', 'n', 'no', 'false', 'faux', 'plein', 'temps plein', 'temps complet', 'full-time']);

/** « Oui », or a rate below a full time (80 %, 0,8). Null: empty or not understood. */
export const readPartTime = (text: string): boolean | null => {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  const rate = readDecimal(word.replace('%', ''), 'comma');
  if (rate.kind !== 'number' || rate.value.lte(0)) return null;
  // Full time is 1 (equivalent) or 100 (percent).
  return rate.value.lte(1) ? rate.value.lt(1) : rate.value.lt(100);
};

/** salarié, compte de service, invité. Null: empty or another word (a kind of contract). */
export const readKind = (text: string): Person['kind'] | null => {
  const word = text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  if (/service|robot|technique|generique|partage/.test(word)) return 'service-account';
  if (/invite|guest|extern|prestataire|freelance/.test(word)) return 'guest';
  return /salarie|employe|employee|interne|cdi|cdd|alternan|stagiaire|apprenti/.test(word) ? 'employee' : null;
};

/** A cell that a spreadsheet would execute: it is no name and no address. */
export const looksLikeFormula = (text: string): boolean => /^[=+@]|^-(?!$)/.test(text.trim());

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
/** Lower-case address, also from « Anne <anne@x.fr> »; `invalid` when it is none. */
export const readAddress = (text: string): string | 'invalid' | null => {
  const bare = (/<([^<>]+)>/.exec(text)?.[1] ?? text).trim().toLowerCase();
  if (bare === '') return null;
  return bare.length <= 254 && address.test(bare) ? bare : 'invalid';
};

/** The values that make two lines the same line. */
export const fingerprint = (row: StaffRow): string => JSON.stringify({ ...row, line: 0 });
