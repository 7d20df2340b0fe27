import { countFileStates } from '@main/engine/seats/file-states';
import { totalCounts, totalSpend } from '@main/engine/seats/file-totals';
import { readUsage } from '@main/importers/usage';
import type { Day } from '@shared/domain/day';
import type { UsageReport } from '@shared/domain/usage';
import { t, textOf } from '@shared/text/translate';

const jsonOf = (report: UsageReport, asOf: Day): object => {
  const spend = totalSpend(report);
  const people = report.accounts.filter((account) => account.kind !== 'service');
  return {
    format: report.format,
    rows: report.rows,
    period: report.period && { from: report.period.from, to: report.period.to },
    counts: countFileStates(report, asOf),
    totals: totalCounts(report),
    spend: spend && { amount: Number(spend.amount), currency: spend.currency },
    warnings: [...report.warnings, ...report.questions.map((question) => `ask-${question.code}`)],
    people: people.length,
    services: report.accounts.length - people.length,
    refused: report.refused,
    ignored: report.ignored,
    questions: report.questions,
  };
};

/**
 * `sobria lire export-usage FICHIER --date AAAA-MM-JJ --json` (design/CLI.md). A file that cannot be used gives
 * `{ error, message }`: the code and one French sentence; an unknown one gives its headers and proposed columns too.
 */
export const readUsageExport = (bytes: Uint8Array, fileName: string, asOf: Day): object => {
  const reading = readUsage(bytes, fileName);
  switch (reading.status) {
    case 'read':
      return jsonOf(reading.report, asOf);
    case 'refused':
      return { error: reading.reason, message: textOf(`usage.refusedFile.${reading.reason}`) };
    case 'not-needed':
      return {
        error: 'not-needed',
        found: reading.found,
        fetch: reading.fetch,
        message: t('usage.notNeeded', {
          found: textOf(`usage.found.${reading.found}`),
          fetch: textOf(`usage.fetch.${reading.fetch}`),
        }),
      };
    case 'needs-mapping':
      return { error: 'needs-mapping', message: t('usage.needsMapping'), preview: reading.preview };
  }
};
