/** Bank codes (code banque) of national networks; regional banks have too many to be listed and stay unnamed. */
const byCode: Readonly<Record<string, string>> = {
  '30002': 'LCL',
  '30003': 'Société Générale',
  '30004': 'BNP Paribas',
  '30006': 'Crédit Agricole',
  '30066': 'CIC',
  '10278': 'Crédit Mutuel',
  '20041': 'La Banque Postale',
  '40618': 'BoursoBank',
  '16958': 'Qonto',
  '28233': 'Revolut',
};

/** Name of a bank from a French IBAN or a bank code; null when it is not in the short list. */
export const bankFromAccount = (account: string): string | null => {
  const compact = account.replace(/\s/g, '').toUpperCase();
  const iban = /^FR\d{2}(\d{5})/.exec(compact);
  const code = iban?.[1] ?? /^(\d{5})(?!\d{0,5}$)/.exec(compact)?.[1];
  return code === undefined ? null : (byCode[code] ?? null);
};

const names: readonly (readonly [RegExp, string])[] = [
  [/BNP|HELLO BANK/i, 'BNP Paribas'],
  [/SOCI[EÉ]T[EÉ] G[EÉ]N[EÉ]RALE|^SG\b/i, 'Société Générale'],
  [/CR[EÉ]DIT AGRICOLE|^CA\b/i, 'Crédit Agricole'],
  [/CR[EÉ]DIT LYONNAIS|\bLCL\b/i, 'LCL'],
  [/\bCIC\b/i, 'CIC'],
  [/CR[EÉ]DIT MUTUEL/i, 'Crédit Mutuel'],
  [/CAISSE D.?[EÉ]PARGNE/i, 'Caisse d’Épargne'],
  [/BANQUE POPULAIRE/i, 'Banque Populaire'],
  [/BANQUE POSTALE/i, 'La Banque Postale'],
  [/BOURSO/i, 'BoursoBank'],
  [/QONTO/i, 'Qonto'],
  [/REVOLUT/i, 'Revolut'],
  [/SHINE/i, 'Shine'],
];
/** Name of a bank from the organisation that an OFX or CAMT file states. */
export const bankFromName = (name: string): string | null => names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
