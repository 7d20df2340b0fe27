import { calendarText } from '@main/engine/consolidation';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { type Client, dossierOf } from '../library/client';
import { trainingView } from './training-view';

const reminderDays = [7, 1];

/** Papers of training, and its sessions for a calendar. */
export const trainingFiles = (platform: Platform) => {
  const read = (client: Client) => {
    const { db, name } = dossierOf(client);
    const asOf = platform.today();
    return { db, name, asOf, company: companyOf(db.read)?.name ?? name, view: trainingView(db.read, asOf) };
  };
  return {
    sheet: async (client: Client, id: string): Promise<File> => {
      const { db, asOf, company, view } = read(client);
      const session = view.sessions.find((one) => one.id === id);
      if (!session) throw new Refusal('row-not-found');
      const { programme, teams, coverage } = view;
      const bytes = await printDocument('attendance-sheet', {
        company,
        session,
        programme,
        teams,
        people: coverage.people,
        asOf,
      });
      db.note({ code: 'training-sheet-printed' });
      return pdfFile(bytes, t('training.files.sheet', { title: session.title, day: session.heldOn }));
    },
    evidence: async (client: Client): Promise<File> => {
      const { db, name, asOf, company, view } = read(client);
      const bytes = await printDocument('training-evidence', { company, view, asOf });
      db.note({ code: 'training-evidence-printed' });
      return pdfFile(bytes, t('training.files.evidence', { name, day: asOf }));
    },
    /** Sessions still planned, as all-day events that say their hour. */
    calendar: (client: Client): File => {
      const { name, asOf, view } = read(client);
      const events = view.sessions
        .filter((session) => session.state === 'planned')
        .map((session) => ({
          uid: `formation-${session.id}@sobria`,
          day: session.heldOn,
          summary: t('training.calendar.summary', { title: session.title }),
          description: t('training.calendar.description', {
            minutes: session.minutes,
            at: session.startsAt ?? t('training.calendar.noHour'),
            place: session.place ?? t('training.calendar.noPlace'),
            people: session.enrolled,
          }),
          remindDaysBefore: reminderDays,
        }));
      const text = calendarText({ name: t('training.files.calendar', { name }), stamp: asOf, events });
      return new File([text], `${t('training.files.calendar', { name })}.ics`, { type: 'text/calendar;charset=utf-8' });
    },
  };
};
