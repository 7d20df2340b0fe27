import type { ReadableDb } from '@main/db/dossier-db';
import { movementSteps, people, staffMovements } from '@main/db/repositories';
import { blockOf, checklistOf, restingOn } from '@main/engine/governance/movements';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { MovementKind, MovementStep, StaffMovement } from '@shared/domain/movement';
import { Refusal } from '@shared/domain/refusal';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { completeMovement } from './complete';
import { movementsView, movementViews, seatsOfPerson } from './movement-view';

type Opening = Pick<StaffMovement, 'kind' | 'on' | 'toTeamId' | 'note'> & { readonly personId: string };

const refusals = {
  'transfer-first': 'movement-transfer-first',
  'export-first': 'movement-export-first',
  'report-first': 'movement-report-first',
} as const;

const checkOrder = (step: MovementStep, steps: readonly MovementStep[], on: Day): void => {
  const block = blockOf(step, steps, on);
  if (block?.code === 'blocked-until') throw new Refusal('movement-blocked-until', { day: formatDay(block.notBefore) });
  if (block) throw new Refusal(refusals[block.code], { name: step.subject ?? '' });
};

/** Arrivals, moves, departures and wrong accounts of the open dossier. */
export const createMovementsService = (platform: Platform) => {
  const personOf = (db: ReadableDb, id: string): Person => {
    const person = people.get(db, id);
    if (!person) throw new Refusal('row-not-found');
    return person;
  };
  const movementOf = (db: ReadableDb, id: string): StaffMovement => {
    const movement = staffMovements.get(db, id);
    if (!movement) throw new Refusal('row-not-found');
    return movement;
  };
  const stepsOf = (db: ReadableDb, movementId: string) =>
    movementSteps
      .list(db)
      .filter((step) => step.movementId === movementId)
      .sort((a, b) => a.position - b.position);
  const opened = (db: ReadableDb, personId: string, kind: MovementKind): boolean =>
    staffMovements.list(db).some((one) => one.personId === personId && one.kind === kind && one.closedOn === null);

  return {
    get: (client: Client) => movementsView(dossierOf(client).db.read, platform.today()),
    open: (client: Client, openings: readonly Opening[]) => {
      const { db } = dossierOf(client);
      const asOf = platform.today();
      for (const { personId, kind, toTeamId } of openings) {
        const person = personOf(db.read, personId);
        if (opened(db.read, personId, kind)) throw new Refusal('movement-already-open', { name: person.name });
        if (kind === 'move' && (toTeamId === null || toTeamId === person.teamId))
          throw new Refusal('movement-team-needed', { name: person.name });
      }
      const name = personOf(db.read, openings[0]?.personId ?? '').name;
      return db.write({ code: 'movements-opened', params: { count: openings.length, name } }, (w) => {
        const ids = openings.map(({ personId, ...opening }) => {
          const person = personOf(w, personId);
          const id = platform.newId();
          const held = seatsOfPerson(w, personId, asOf).filter(
            (seat) => opening.kind !== 'account-recovery' || seat.accountKind === 'personal-account',
          );
          staffMovements.save(w, {
            ...opening,
            id,
            personId,
            name: person.name,
            openedOn: asOf,
            fromTeamId: person.teamId,
            toTeamId: opening.kind === 'move' ? opening.toTeamId : null,
            closedOn: null,
          });
          const list = checklistOf(
            opening.kind,
            held.map((seat) => ({ seatId: seat.id, subject: seat.subscription })),
          );
          for (const [position, step] of list.entries())
            movementSteps.save(w, {
              ...step,
              id: platform.newId(),
              movementId: id,
              position,
              state: 'todo',
              doneOn: null,
              doneBy: null,
              detail: null,
            });
          // A departure said here is a departure for the whole dossier.
          if (opening.kind === 'departure' && person.leftOn !== opening.on)
            people.save(w, { ...person, leftOn: opening.on });
          return id;
        });
        return { ids };
      });
    },
    setStep: (client: Client, input: Pick<MovementStep, 'id' | 'state' | 'doneOn' | 'doneBy' | 'detail'>) => {
      const { db } = dossierOf(client);
      const step = movementSteps.get(db.read, input.id);
      if (!step) throw new Refusal('row-not-found');
      const movement = movementOf(db.read, step.movementId);
      const steps = stepsOf(db.read, step.movementId);
      if (movement.closedOn !== null) throw new Refusal('movement-closed', { name: movement.name });
      const on = input.doneOn ?? platform.today();
      if (on > platform.today()) throw new Refusal('movement-in-future');
      if (input.state === 'done') checkOrder(step, steps, on);
      if (input.state === 'not-needed' && (input.detail ?? '').trim() === '')
        throw new Refusal('movement-reason-needed');
      if (input.state === 'todo' && restingOn(step, steps).length > 0)
        throw new Refusal('movement-step-used', { name: step.subject ?? '' });
      return db.write({ code: 'movement-step-saved', params: { name: movement.name } }, (w) =>
        movementSteps.save(w, {
          ...step,
          ...input,
          doneOn: input.state === 'done' ? on : null,
          doneBy: input.state === 'todo' ? null : input.doneBy,
          detail: input.state === 'todo' ? null : input.detail,
        }),
      );
    },
    complete: (
      client: Client,
      input: { id: string; on: Day; heirs: readonly { seatId: string; personId: string }[] },
    ) => {
      const { db } = dossierOf(client);
      const movement = movementOf(db.read, input.id);
      if (movement.closedOn !== null) throw new Refusal('movement-closed', { name: movement.name });
      if (input.on > platform.today()) throw new Refusal('movement-in-future');
      const left = stepsOf(db.read, input.id).filter((step) => step.state === 'todo').length;
      if (left > 0) throw new Refusal('movement-steps-left', { count: left, name: movement.name });
      return db.write({ code: 'movement-completed', params: { name: movement.name } }, (w) =>
        completeMovement(w, movement, input, { asOf: platform.today(), newId: platform.newId }),
      );
    },
    remove: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const { name } = movementOf(db.read, id);
      return db.write({ code: 'movement-removed', params: { name } }, (w) => {
        staffMovements.remove(w, id);
        return null;
      });
    },
    pdf: async (client: Client, id: string | null): Promise<File> => {
      const { db, name } = dossierOf(client);
      const asOf = platform.today();
      const all = movementViews(db.read, asOf);
      const movements = all.filter((one) => (id === null ? one.closedOn === null : one.id === id));
      if (movements.length === 0) throw new Refusal('movement-none-open');
      const company = companyOf(db.read)?.name ?? name;
      const bytes = await printDocument('movement-checklist', { company, movements, asOf });
      db.note({ code: 'movement-printed', params: { count: movements.length, name: movements[0]?.name ?? '' } });
      return pdfFile(
        bytes,
        t('movements.file', {
          name,
          who: movements.length === 1 ? (movements[0]?.name ?? '') : t('movements.everyone'),
        }),
      );
    },
  };
};
