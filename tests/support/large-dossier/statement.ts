import { sequence } from '../sequence';
import type { LargeSize } from './size';

const merchants = [
  'OPENAI *CHATGPT SUBSCR',
  'ANTHROPIC CLAUDE.AI',
  'GITHUB, INC.',
  'CURSOR AI POWERED IDE',
  'MIDJOURNEY INC.',
  'NOTION LABS INC',
] as const;
const ordinary = [
  'VIR SEPA RECU CLIENT FACT',
  'PRLV SEPA EDF PRO',
  'PAIEMENT CB SNCF CONNECT',
  'PAIEMENT CB STATION TOTAL',
  'VIR SEPA SALAIRES',
  'PRLV SEPA URSSAF',
  'CHEQUE EMIS',
  'PAIEMENT CB FOURNITURES BUREAU',
] as const;

const two = (n: number) => String(n).padStart(2, '0');

/** A statement of so many operations in the columns of CIC and Crédit Mutuel, one in twenty an AI payment. */
export const largeStatement = ({ bankLines, months }: LargeSize): Uint8Array => {
  const random = sequence(20_261_121);
  const lines = ['Date;Date de valeur;Débit;Crédit;Libellé;Solde'];
  let balance = 100_000_000;
  for (let i = 0; i < bankLines; i += 1) {
    const at = Math.floor((i / bankLines) * months * 28);
    const month = Math.floor(at / 28);
    const date = `${two((at % 28) + 1)}/${two((month % 12) + 1)}/${2024 + Math.floor(month / 12)}`;
    const ai = i % 20 === 0;
    const cents = ai ? random.between(1_800, 90_000) : random.between(500, 500_000);
    const credit = !ai && random.chance(0.5);
    balance += credit ? cents : -cents;
    const amount = `${credit ? '' : '-'}${Math.floor(cents / 100)},${two(cents % 100)}`;
    const label = ai
      ? `PAIEMENT CB ${two((at % 28) + 1)}${two((month % 12) + 1)} ${merchants[random.between(0, 5)]} CARTE 49742045`
      : `${ordinary[random.between(0, 7)]} ${random.between(1000, 9999)}`;
    const held = `${balance < 0 ? '-' : ''}${Math.floor(Math.abs(balance) / 100)},${two(Math.abs(balance) % 100)}`;
    lines.push(`${date};${date};${credit ? '' : amount};${credit ? amount : ''};${label};${held}`);
  }
  return new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
};
