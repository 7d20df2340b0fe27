import type { RegisterLine } from '@shared/domain/ai-register';
import { answerWord, levelWord } from '@shared/text/ai-register-words';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, small } from '../theme/text';
import { dutiesTable } from './duties';
import type { AiRegisterInput } from './input';
import { isSerious } from './words';

const facts = (line: RegisterLine): Content => {
  const { system } = line;
  const rows: readonly (readonly [string, string])[] = [
    [t('aiRegister.columns.tool'), line.tool ?? t('aiRegister.paper.noTool')],
    [t('aiRegister.columns.team'), line.team ?? t('aiRegister.paper.noTeam')],
    [t('aiRegister.columns.owner'), system.owner ?? t('aiRegister.paper.unknownOwner')],
    [t('aiRegister.paper.purpose'), system.purpose ?? t('common.unknown')],
    [t('aiRegister.paper.started'), system.startedOn === null ? t('common.unknown') : formatDay(system.startedOn)],
    [
      t('aiRegister.paper.review'),
      system.reviewedBy !== null && system.reviewedOn !== null
        ? t('aiRegister.panel.reviewed', { name: system.reviewedBy, day: formatDay(system.reviewedOn) })
        : t('aiRegister.paper.reviewMissing'),
    ],
  ];
  return table({
    columns: [
      { label: '', align: 'left', width: 110 },
      { label: '', align: 'left', width: '*' },
    ],
    rows: rows.map(([label, value]) => [{ text: label, style: 'cell', bold: true }, value]),
  });
};

const answers = (line: RegisterLine, { view }: AiRegisterInput): Content[] => {
  const given = { ...line.fromDossier, ...line.system.answers };
  const questions = view.reference.questions.filter((question) => given[question.id] !== undefined);
  if (questions.length === 0) return [];
  return [
    heading2(t('aiRegister.paper.answers')),
    table({
      columns: [
        { label: t('aiRegister.paper.question'), align: 'left', width: '*' },
        { label: t('aiRegister.paper.answer'), align: 'left', width: 150 },
      ],
      dense: true,
      rows: questions.map((question) => {
        const value = given[question.id];
        return [question.question, value === undefined ? '' : answerWord(question, value)];
      }),
    }),
  ];
};

/** Questions that could still change the sheet: unknown is said, not left out. */
const unanswered = (line: RegisterLine, { view }: AiRegisterInput): Content[] => {
  const open = new Set(line.next.map(({ id }) => id));
  const list = view.reference.questions.filter(({ id }) => open.has(id)).map(({ question }) => question);
  return list.length === 0 ? [] : [small(t('aiRegister.paper.unknownAnswers', { list: list.join(' ') }))];
};

const sheet = (line: RegisterLine, input: AiRegisterInput): Content[] => [
  heading1(t('aiRegister.paper.sheet', { name: line.system.name }), { newPage: true, followedBy: 'text' }),
  answer(
    t('aiRegister.paper.sheetAnswer', {
      name: line.system.name,
      level: levelWord(line),
      provisional: line.standing === 'provisional' ? t('aiRegister.paper.sheetProvisional') : '',
    }),
  ),
  facts(line),
  heading2(t('aiRegister.paper.why'), undefined, 'text'),
  // An explanation that is to be verified says so itself.
  bullets(line.rules.map((rule) => rule.explanation)),
  heading2(t('aiRegister.paper.obligations')),
  dutiesTable(line.duties),
  ...answers(line, input),
  ...unanswered(line, input),
];

/** One sheet per high-risk or prohibited use, each from a new page. */
export const sheetSections = (input: AiRegisterInput): Content[][] =>
  input.view.lines
    .filter((line) => isSerious(line) && line.system.state !== 'stopped')
    .map((line) => sheet(line, input));
