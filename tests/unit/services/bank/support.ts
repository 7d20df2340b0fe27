import { readFileSync } from 'node:fs';
import { payments, statementImports, statementLines, subscriptions } from '@main/db/repositories';
import { activityService } from '@main/services/activity/activity-service';
import { createBankService, noReadingChoices, noReviewChoices } from '@main/services/bank/bank-service';
import { opened } from '@shared/contract/sealed';
import type { ReadingChoices, ReviewChoices } from '@shared/domain/bank-review';
import type { Payment, Subscription } from '@shared/domain/subscription';
import { newDossier } from '../../../support/new-dossier';

/** A real dossier on disk with the services that statements need; `example`: the Strasbourg one. */
export const bankDossier = (given: { readonly example?: boolean } = {}) => {
  const { platform, library, client, db } = newDossier(given.example ? 'strasbourg' : undefined);
  const bank = createBankService(platform, library);
  const read = async (file: File, choices: Partial<ReadingChoices> = {}) => {
    const steps = [];
    for await (const step of bank.read(client, file, { ...noReadingChoices, ...choices })) steps.push(step);
    return steps;
  };
  return {
    client,
    db,
    bank,
    library,
    read,
    review: async (file: File, choices: Partial<ReadingChoices> = {}) => {
      const last = (await read(file, choices)).at(-1);
      if (last?.kind !== 'review') throw new Error(`not read: ${JSON.stringify(last)}`);
      return opened(last.review);
    },
    settle: async (readingId: string, choices: Partial<ReviewChoices> = {}) =>
      opened(await bank.review(client, readingId, { ...noReviewChoices, ...choices })),
    import: (readingId: string, choices: Partial<ReviewChoices> = {}) =>
      bank.import(client, readingId, { ...noReviewChoices, ...choices }),
    undo: (operationId: string | null) => activityService.undo(client, operationId),
    put: (rows: { subscriptions?: Subscription[]; payments?: Payment[] }) =>
      db.write({ code: 'example-built' }, (w) => {
        for (const subscription of rows.subscriptions ?? []) subscriptions.save(w, subscription);
        for (const payment of rows.payments ?? []) payments.save(w, payment);
      }),
    subscriptions: () => subscriptions.list(db.read),
    payments: () => payments.list(db.read),
    lines: () => statementLines.list(db.read),
    imports: () => statementImports.list(db.read),
  };
};

/** A statement as a bank's CSV: « Date;Libellé;Débit;Crédit » (French, semicolons). */
export const csvStatement = (rows: readonly (readonly [string, string, string])[], name = 'releve.csv'): File =>
  new File(
    [
      [
        'Date;Date de valeur;Débit;Crédit;Libellé;Solde',
        ...rows.map(([day, label, debit]) => {
          const [amount, credit] = debit.startsWith('+') ? ['', debit.slice(1)] : [`-${debit}`, ''];
          return `${day};${day};${amount};${credit};${label};`;
        }),
      ].join('\r\n'),
    ],
    name,
  );

export const strasbourgStatement = (): File =>
  new File([new Uint8Array(readFileSync('resources/examples/strasbourg-releve.csv'))], 'strasbourg-releve.csv');
