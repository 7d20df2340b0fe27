// Writes resources/examples/strasbourg-releve.csv from the data file of the example: six months of a bank account in the
// dialect of CIC and Crédit Mutuel, the AI payments among ordinary lines. Always the same bytes; `--verifier` writes
// nothing and fails when the file differs.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../resources/examples/', import.meta.url);
const { payments, subscriptions, statement } = JSON.parse(readFileSync(new URL('strasbourg.json', folder), 'utf8'));
const target = new URL('strasbourg-releve.csv', folder);

const pad = (n, length = 2) => String(n).padStart(length, '0');
const shortDate = (day) => `${day.slice(8)}${day.slice(5, 7)}`;
const frenchDate = (day) => day.split('-').reverse().join('/');
/** « -1234,50 »: decimal comma, no space in thousands. */
const amount = (cents) => {
  const digits = pad(Math.abs(cents), 3);
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};
const nextDay = (day) => `${day.slice(0, 8)}${pad(Number(day.slice(8)) + 1)}`;
const cardFee = new Map(subscriptions.map(({ key, cardFeeRate = 0 }) => [key, cardFeeRate]));

const aiLines = payments.flatMap(({ subscription, day, label, months }) =>
  Object.entries(months).flatMap(([month, [, debited]]) => {
    const on = `${month}-${pad(day)}`;
    const template = statement.aiLabels[subscription] ?? 'PAIEMENT CB {date} {label} CARTE 49742045';
    const line = [on, template.replace('{date}', shortDate(on)).replace('{label}', label), -debited];
    const fee = statement.aiLabels[subscription] ? 0 : Math.round(debited * cardFee.get(subscription));
    return fee > 0 ? [line, [nextDay(on), 'COMMISSION PAIEMENT CB HORS EURO', -fee]] : [line];
  }),
);
const months = Object.keys(payments[0].months);
const monthly = statement.monthly.flatMap(({ day, label, cents }, rank) =>
  months.map((month, i) => [
    `${month}-${pad(day)}`,
    label
      .replace('{n}', `${month.slice(0, 4)}-${pad(rank * 7 + i + 41, 3)}`)
      .replace('{MM}', month.slice(5))
      .replace('{YY}', month.slice(2, 4)),
    cents[i],
  ]),
);
const lines = [...aiLines, ...monthly, ...statement.oneOff].sort((a, b) =>
  a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1,
);

let balance = statement.opening;
const rows = lines.map(([on, label, cents]) => {
  balance += cents;
  const cells = [frenchDate(on), frenchDate(on), cents < 0 ? amount(cents) : '', cents < 0 ? '' : amount(cents), label];
  return [...cells, amount(balance)].join(';');
});
const text = ['Date;Date de valeur;Débit;Crédit;Libellé;Solde', ...rows].map((row) => `${row}\r\n`).join('');
// ISO-8859-15, as these banks write: the same bytes as ISO-8859-1 for every sign used here.
const bytes = Buffer.from(text, 'latin1');

if (process.argv.includes('--verifier')) {
  if (!readFileSync(target).equals(bytes)) {
    console.error('resources/examples/strasbourg-releve.csv n’est plus celui que le script écrit.');
    process.exit(1);
  }
} else {
  writeFileSync(target, bytes);
  console.log(`${rows.length} lignes, dont ${aiLines.length} de paiements IA et de commissions.`);
}
