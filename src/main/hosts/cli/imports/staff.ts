import type { Core } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { noStaffChoices } from '@main/services/staff/staff-service';
import type { StaffChoices, StaffPreview } from '@shared/contract/staff';
import type { StaffIssue } from '@shared/domain/staff';
import { codedParams } from '@shared/text/coded-params';
import { t, textOf } from '@shared/text/translate';
import { CommandFailure } from '../output';
import { fileAt, type ImportRun } from './run';

const orders: Readonly<Record<string, StaffChoices['dateOrder']>> = { jma: 'dmy', mja: 'mdy' };

const dateOrderOf = (typed: string | undefined): StaffChoices['dateOrder'] => {
  if (typed === undefined) return null;
  const order = orders[typed.toLowerCase()];
  if (order === undefined) throw new CommandFailure(t('cli.importer.dateOrderUnknown', { order: typed }));
  return order;
};

/** A file that cannot be imported as it is: what to do about it. */
const refuseUndecided = ({ reading }: StaffPreview): void => {
  if (reading.status === 'refused') throw new CommandFailure(textOf(`staff.refusedFile.${reading.reason}`));
  if (reading.status === 'needs-mapping')
    throw new CommandFailure(t('cli.importer.columnsUnknown', { headers: reading.headers.join(', ') }));
  if (reading.dateOrderQuestion)
    throw new CommandFailure(
      t('cli.importer.datesAmbiguous', { samples: reading.dateOrderQuestion.samples.join(', ') }),
    );
};

const reasonOf = (kind: 'refused' | 'ignored', { reason }: StaffIssue): string =>
  textOf(`staff.${kind}.${reason.code}`, codedParams(reason.params));

type LeftOut = { readonly line: number; readonly reason: string; readonly message: string };

/** Every line that was not imported, with its reason. */
const leftOut = ({ reading, plan }: StaffPreview): LeftOut[] => {
  if (reading.status !== 'read') return [];
  const issue = (kind: 'refused' | 'ignored') => (one: StaffIssue) => ({
    line: one.line,
    reason: one.reason.code,
    message: reasonOf(kind, one),
  });
  const planned = plan.flatMap(({ line, action, remarks }): LeftOut[] => {
    if (action === 'to-confirm') return [{ line, reason: 'to-confirm', message: t('cli.importer.staffToConfirm') }];
    const last = remarks.at(-1);
    if (action !== 'refused' || !last) return [];
    return [{ line, reason: last.code, message: textOf(`staff.remarks.${last.code}`, codedParams(last.params)) }];
  });
  return [...reading.refused.map(issue('refused')), ...reading.ignored.map(issue('ignored')), ...planned].sort(
    (a, b) => a.line - b.line,
  );
};

type Options = { readonly simuler?: boolean; readonly dates?: string };

/** `sobria importer collaborateurs`: names to confirm are left out and said, as nobody is there to answer. */
export const importStaff = async (core: Core, client: Client, path: string, options: Options): Promise<ImportRun> => {
  const file = fileAt(path);
  const choices = { ...noStaffChoices, dateOrder: dateOrderOf(options.dates) };
  const preview = await core.staff.preview(client, file, choices);
  refuseUndecided(preview);
  const lines = leftOut(preview);
  const seatsToFree = preview.departures.reduce((sum, { seats }) => sum + seats.length, 0);
  const planned = { ...preview.counts, newTeams: preview.newTeams, departures: preview.departures.length, seatsToFree };
  const changes = preview.counts.create + preview.counts.update > 0;
  const done = options.simuler || !changes ? planned : (await core.staff.import(client, file, choices)).result;
  return {
    document: { written: !options.simuler && changes, ...done, leftOut: lines },
    summary: t('cli.importer.staffDone', {
      created: done.create,
      updated: done.update,
      unchanged: done.unchanged,
      confirm: done.toConfirm,
      refused: done.refused,
      teams: done.newTeams.length,
      departures: done.departures,
      seats: done.seatsToFree,
    }),
    details: lines.map(({ line, message }) => t('cli.importer.line', { line, message })),
  };
};
