import { readUsage } from '@main/importers/usage';
import type { UsageAnswers, UsageReport } from '@shared/domain/usage';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of the text in Windows-1252 (characters of Latin-1 only). */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export const reportOf = (
  source: string | Uint8Array,
  fileName = 'export.csv',
  answers: UsageAnswers = {},
): UsageReport => {
  const reading = readUsage(typeof source === 'string' ? bytes(source) : source, fileName, answers);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
  return reading.report;
};

export const account = (report: UsageReport, key: string) => {
  const found = report.accounts.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no account ${key}`);
  return found;
};
