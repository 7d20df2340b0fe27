import type { Day } from '@shared/domain/day';
import type { FaqEntry } from '@shared/domain/faq';
import { questionTopics, type StaffQuestion } from '@shared/domain/question';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Table } from '../export/table-model';

/** Published questions by topic, then by question. */
export const faqOf = (
  questions: readonly StaffQuestion[],
  nameOf: (toolId: string | null) => string | null,
): FaqEntry[] =>
  questions
    .flatMap((one): FaqEntry[] =>
      one.publishedOn === null || one.answer === null
        ? []
        : [
            {
              topic: one.topic,
              question: one.question,
              answer: one.answer,
              tool: nameOf(one.toolId),
              on: one.answeredOn,
            },
          ],
    )
    .sort(
      (a, b) =>
        questionTopics.indexOf(a.topic) - questionTopics.indexOf(b.topic) || a.question.localeCompare(b.question, 'fr'),
    );

/** Signs that Markdown would take for its own; a line break stays one. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1').replace(/\r?\n/g, '  \n');

export const faqMarkdown = (entries: readonly FaqEntry[], company: string, asOf: Day): string => {
  const topics = questionTopics.filter((topic) => entries.some((entry) => entry.topic === topic));
  const parts = topics.map((topic) => {
    const own = entries.filter((entry) => entry.topic === topic);
    const said = own.map(({ question, answer, tool, on }) => {
      const foot = [tool, on === null ? null : formatDay(on)].filter((one) => one !== null).join(' · ');
      return `### ${plain(question)}\n\n${plain(answer)}\n${foot === '' ? '' : `\n*${plain(foot)}*\n`}`;
    });
    return `## ${t(`questions.topics.${topic}`)}\n\n${said.join('\n')}`;
  });
  const head = `# ${t('questions.faq.title')}\n\n${plain(t('questions.faq.intro', { name: company, day: formatDay(asOf) }))}\n`;
  return `${head}\n${parts.join('\n')}`;
};

export const faqTable = (entries: readonly FaqEntry[]): Table<FaqEntry> => ({
  name: t('questions.faq.title'),
  rows: entries,
  columns: [
    { kind: 'text', header: t('questions.fields.topic'), value: (row) => t(`questions.topics.${row.topic}`) },
    { kind: 'text', header: t('questions.fields.question'), value: (row) => row.question },
    { kind: 'text', header: t('questions.fields.answer'), value: (row) => row.answer },
    { kind: 'text', header: t('questions.fields.tool'), value: (row) => row.tool },
    { kind: 'day', header: t('questions.fields.answeredOn'), value: (row) => row.on },
  ],
});
