import type { AiActFact } from '@shared/domain/ai-act';
import type { RegisterLine } from '@shared/domain/ai-register';
import { typeset } from '@shared/text/translate';

/** The reference types straight apostrophes and ordinary spaces. */
export const said = (text: string): string => typeset(text.replaceAll("'", '’'));
const saidOrNull = (text: string | null): string | null => (text === null ? null : said(text));

/** A question with its words as they are shown. */
export const saidQuestion = ({ ask_if: _, ...question }: AiActFact): Omit<AiActFact, 'ask_if'> => ({
  ...question,
  question: said(question.question),
  section: said(question.section),
  ...(question.help === undefined ? {} : { help: said(question.help) }),
  ...(question.options === undefined
    ? {}
    : { options: question.options.map(({ value, label }) => ({ value, label: said(label) })) }),
});

/** A line of the register with the words of the reference as they are shown. */
export const saidLine = (line: RegisterLine): RegisterLine => ({
  ...line,
  rules: line.rules.map((rule) => ({ ...rule, explanation: said(rule.explanation) })),
  flags: line.flags.map(({ id, label }) => ({ id, label: said(label) })),
  duties: line.duties.map((duty) => ({
    ...duty,
    title: said(duty.title),
    text: said(duty.text),
    actor: said(duty.actor),
    note: saidOrNull(duty.note),
    expectedEvidence: saidOrNull(duty.expectedEvidence),
    sources: duty.sources.map((source) => ({ ...source, title: said(source.title) })),
  })),
});
