import type { StaffField, StaffMapping } from '@shared/domain/staff';
import { readAddress } from './cells';

/** Header as compared: lower case, no accents, one `_` between words. */
export const canonicalHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9+]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** Most precise first: a field takes the first header that fits and that no other field took. */
const patterns: readonly (readonly [StaffField, RegExp])[] = [
  ['email', /^(?:adresse_)?(?:e_?)?mail(?:_|$)|courriel|adresse_electronique|email/],
  ['manager', /manager|responsable|superieur|hierarchi|encadrant|^n\+1/],
  ['leaveFrom', /(?:debut|depuis).*(?:conge|absence)|(?:conge|absence).*(?:debut|depuis|du$)|leave_(?:from|start)/],
  ['leaveTo', /(?:fin|jusqu).*(?:conge|absence)|(?:conge|absence).*(?:fin|jusqu|au$)|leave_(?:to|end)/],
  ['leftOn', /depart(?!e?m)|sortie|fin_(?:de_|du_)?contrat|date_(?:de_)?fin|end_date|leav|termination|left/],
  ['arrivedOn', /arrivee|entree|embauche|debut_(?:de_|du_)?contrat|date_(?:de_)?debut|start_date|hire|arrival/],
  ['firstName', /^prenom|first_?name|given_?name/],
  ['name', /nom_complet|nom_(?:et_)?prenom|full_?name|display_?name|^collaborat|^salarie|^employe|^personne/],
  ['lastName', /^nom(?:_|$)|last_?name|surname|family_?name/],
  ['team', /equipe|service|departement|direction|^pole|^unite|team|department|division/],
  ['partTime', /temps_partiel|part_?time|quotite|taux_(?:d_)?(?:activite|emploi)|^etp$|^fte$/],
  ['kind', /^type|^categorie|kind/],
  ['name', /^name$/],
];

/** « Adresse », « Identifiant », « Contact »: a column whose every value is an e-mail address, whatever its name. */
const addressColumn = (
  headers: readonly string[],
  taken: ReadonlySet<string>,
  rows: readonly (readonly string[])[],
): string | undefined =>
  headers.find((header, at) => {
    if (header === '' || taken.has(header)) return false;
    const values = rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '');
    return values.length > 0 && values.every((value) => readAddress(value) !== 'invalid');
  });

/**
 * Columns that a staff list probably uses, by their names; the addresses also by what the column holds. The user
 * confirms or changes them. `rows`: values of the first lines, in the order of the headers.
 */
export const proposeStaffMapping = (
  headers: readonly string[],
  rows: readonly (readonly string[])[] = [],
): StaffMapping => {
  const mapping: StaffMapping = {};
  const taken = new Set<string>();
  for (const [field, pattern] of patterns) {
    if (mapping[field] !== undefined) continue;
    const header = headers.find((text) => text !== '' && !taken.has(text) && pattern.test(canonicalHeader(text)));
    if (header === undefined) continue;
    mapping[field] = header;
    taken.add(header);
  }
  // Without a column of names, the person must say what the columns are anyway.
  const named = mapping.name !== undefined || mapping.lastName !== undefined;
  const addresses = named && mapping.email === undefined ? addressColumn(headers, taken, rows) : undefined;
  if (addresses !== undefined) mapping.email = addresses;
  // « Nom » alone, without a first name beside it, is the whole name.
  if (mapping.lastName !== undefined && mapping.firstName === undefined && mapping.name === undefined) {
    mapping.name = mapping.lastName;
    delete mapping.lastName;
  }
  return mapping;
};

/** True when the columns can name people. */
export const namesPeople = (mapping: StaffMapping): boolean =>
  mapping.name !== undefined || mapping.lastName !== undefined || mapping.email !== undefined;
