import { headerKey } from '../text';
import type { StatusReader } from './layout';

const done = new Set([
  'EXECUTE',
  'EXECUTEE',
  'COMPLETED',
  'SETTLED',
  'TERMINE',
  'TERMINEE',
  'EFFECTUE',
  'EFFECTUEE',
  'BOOKED',
  'DONE',
  'VALIDE',
  'COMPTABILISE',
  'COMPTABILISEE',
]);
const pending = /^(?:ENCOURS|ENATTENTE|PENDING|PROCESSING|ATTENTE|AVENIR|AUTHORI[SZ]ED|AUTORISE)/;
const declined = /^(?:REFUS|REJET|DECLINED|REJECTED|FAILED|ECHEC|ECHOUE)/;
const reverted = /^(?:ANNUL|REVERTED|REVERSED|CANCEL|RENVOYE|RETOURNE)/;

const known = (key: string) => {
  if (done.has(key)) return 'keep' as const;
  if (pending.test(key)) return 'pending' as const;
  if (declined.test(key)) return 'declined' as const;
  return reverted.test(key) ? ('reverted' as const) : null;
};

/** Everything but the word for « executed » is put aside, unknown words included. */
export const strictStatus: StatusReader = (value) => known(headerKey(value)) ?? 'not-booked';
/** Only the words known to mean « not booked » are put aside. */
export const lenientStatus: StatusReader = (value) => known(headerKey(value)) ?? 'keep';
/** The file has no status. */
export const noStatus: StatusReader = () => 'keep';
