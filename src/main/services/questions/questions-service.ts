import type { ReadableDb } from '@main/db/dossier-db';
import { staffQuestions, teams } from '@main/db/repositories';
import { input, knownFigure, unknownFigure } from '@main/engine/explain';
import { medianAnswerDays, supportMinutes, supportVolume } from '@main/engine/governance/questions';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { QuestionView } from '@shared/contract/questions';
import { daysBetween } from '@shared/domain/day';
import type { StaffQuestion } from '@shared/domain/question';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { pdfFile } from '../charter/pdf-file';
import { companyOf } from '../company/company-profile';
import { tableFile } from '../export/table-file';
import { type Client, dossierOf } from '../library/client';
import { toolNamer } from '../tools/tool-name';
import { faqMarkdown, faqOf, faqTable } from './faq';

type Asked = Pick<StaffQuestion, 'question' | 'topic' | 'askedOn' | 'askedBy' | 'teamId' | 'toolId'>;
type Answered = Pick<StaffQuestion, 'id' | 'answer' | 'answeredBy' | 'answeredOn' | 'minutes'> & {
  readonly publish: boolean;
};

const figuresOf = (all: readonly StaffQuestion[]) => {
  const count = (code: string, value: number) => knownFigure({ code, unit: 'count', value, status: 'declared' });
  const answered = all.filter((one) => one.answer !== null).length;
  const delay = medianAnswerDays(all);
  const support = supportMinutes(all);
  const missing = [{ code: 'questions.missing.answers', params: {} }];
  return {
    waiting: count('questionsWaiting', all.length - answered),
    published: count('questionsPublished', all.filter((one) => one.publishedOn !== null).length),
    delay:
      delay === null
        ? unknownFigure({ code: 'questionsDelay', unit: 'days', missing })
        : knownFigure({
            code: 'questionsDelay',
            unit: 'days',
            value: delay,
            inputs: [input('questionsAnswered', answered, 'count', 'declared')],
          }),
    minutes:
      support.minutes === null
        ? unknownFigure({ code: 'questionsMinutes', unit: 'minutes', missing })
        : knownFigure({
            code: 'questionsMinutes',
            unit: 'minutes',
            value: support.minutes,
            inputs: [
              input('questionsNoted', support.noted, 'count', 'declared'),
              input('questionsAnswered', answered, 'count', 'declared'),
            ],
          }),
  };
};

/** Staff questions of the open dossier. */
export const createQuestionsService = (platform: Platform) => {
  const found = (db: ReadableDb, id: string): StaffQuestion => {
    const question = staffQuestions.get(db, id);
    if (!question) throw new Refusal('row-not-found');
    return question;
  };
  return {
    get: (client: Client) => {
      const { read } = dossierOf(client).db;
      const [nameOf, asOf, all] = [toolNamer(read), platform.today(), staffQuestions.list(read)];
      const names = new Map(teams.list(read).map((team) => [team.id, team.name]));
      const questions = all
        .map(
          (one): QuestionView => ({
            ...one,
            tool: nameOf(one.toolId),
            team: one.teamId === null ? null : (names.get(one.teamId) ?? null),
            days: Math.max(0, daysBetween(one.askedOn, one.answeredOn ?? asOf)),
          }),
        )
        .sort(
          (a, b) =>
            Number(a.answer !== null) - Number(b.answer !== null) ||
            (a.answer === null ? (a.askedOn < b.askedOn ? -1 : 1) : a.askedOn < b.askedOn ? 1 : -1),
        );
      const { months, tools } = supportVolume(all, asOf);
      const volume = {
        months: [...months],
        tools: tools.map(({ toolId, counts, total }) => ({ tool: nameOf(toolId), counts: [...counts], total })),
      };
      return { questions, volume, figures: figuresOf(all) };
    },
    save: (client: Client, draft: Asked & { id?: string | undefined }) => {
      const { db } = dossierOf(client);
      const known = draft.id === undefined ? null : found(db.read, draft.id);
      if (draft.askedOn > platform.today()) throw new Refusal('question-in-future');
      const blank = { answer: null, answeredBy: null, answeredOn: null, minutes: null, publishedOn: null };
      return db.write({ code: known ? 'question-changed' : 'question-added' }, (w) =>
        staffQuestions.save(w, { ...blank, ...known, ...draft, id: known?.id ?? platform.newId() }),
      );
    },
    answer: (client: Client, { publish, ...given }: Answered) => {
      const { db } = dossierOf(client);
      const known = found(db.read, given.id);
      const asOf = platform.today();
      const answeredOn = given.answer === null ? null : (given.answeredOn ?? asOf);
      if (answeredOn !== null && (answeredOn > asOf || answeredOn < known.askedOn))
        throw new Refusal('question-answer-date');
      return db.write({ code: 'question-answered' }, (w) =>
        staffQuestions.save(w, {
          ...known,
          ...given,
          answeredBy: given.answer === null ? null : given.answeredBy,
          answeredOn,
          publishedOn: publish && given.answer !== null ? (known.publishedOn ?? asOf) : null,
        }),
      );
    },
    publish: (client: Client, id: string, published: boolean) => {
      const { db } = dossierOf(client);
      const known = found(db.read, id);
      if (published && known.answer === null) throw new Refusal('question-not-answered');
      return db.write({ code: published ? 'question-published' : 'question-withdrawn' }, (w) =>
        staffQuestions.save(w, { ...known, publishedOn: published ? (known.publishedOn ?? platform.today()) : null }),
      );
    },
    remove: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'question-removed' }, (w) => {
        if (!staffQuestions.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    faq: async (client: Client, format: 'pdf' | 'md' | 'csv'): Promise<File> => {
      const { db, name } = dossierOf(client);
      const entries = faqOf(staffQuestions.list(db.read), toolNamer(db.read));
      if (entries.length === 0) throw new Refusal('faq-empty');
      const company = companyOf(db.read)?.name ?? name;
      const title = t('questions.faq.file', { name });
      db.note({ code: 'faq-exported' });
      if (format === 'csv') return tableFile(faqTable(entries), 'csv', title);
      const asOf = platform.today();
      if (format === 'md')
        return new File([faqMarkdown(entries, company, asOf)], `${title}.md`, { type: 'text/markdown;charset=utf-8' });
      return pdfFile(await printDocument('faq', { company, entries, asOf }), title);
    },
  };
};
