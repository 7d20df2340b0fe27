import type { RegisterLine } from '@shared/domain/ai-register';
import { certaintyWord, levelWord } from '@shared/text/ai-register-words';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { chip } from '../theme/marks';
import { table } from '../theme/table';
import { answer, bullets, paragraph, small } from '../theme/text';
import type { AiRegisterInput } from './input';
import { levelTone, literacyWords } from './words';

const dutiesCell = (line: RegisterLine): string => {
  if (line.standing === 'unanswered') return '—';
  const applicable = line.duties.filter((duty) => duty.status === 'applicable');
  const open = applicable.filter((duty) => duty.state === 'to-do' || duty.state === 'in-progress').length;
  const upcoming = line.duties.length - applicable.length;
  return `${t('aiRegister.paper.dutiesOf', { open, total: applicable.length })}${t('aiRegister.paper.upcoming', { count: upcoming })}`;
};

const levelCell = (line: RegisterLine): Content => {
  const doubt =
    line.standing !== 'provisional'
      ? []
      : [
          {
            text: certaintyWord(line),
            style: 'small',
          },
        ];
  return { stack: [chip(levelWord(line), levelTone(line)), ...doubt] };
};

const row = (line: RegisterLine): (string | Content)[] => [
  {
    stack: [
      { text: line.system.name, bold: true, style: 'cell' },
      ...(line.system.state === 'in-use'
        ? []
        : [{ text: t(`aiRegister.states.${line.system.state}`), style: 'small' } as Content]),
    ],
  },
  `${line.tool ?? t('aiRegister.paper.noTool')} · ${line.team ?? t('aiRegister.paper.noTeam')}`,
  line.system.owner ?? t('aiRegister.paper.unknownOwner'),
  levelCell(line),
  dutiesCell(line),
];

const usesTable = (lines: readonly RegisterLine[]): Content =>
  table({
    columns: [
      { label: t('aiRegister.paper.use'), align: 'left', width: '*' },
      { label: t('aiRegister.paper.tool'), align: 'left', width: 100 },
      { label: t('aiRegister.paper.owner'), align: 'left', width: 74 },
      { label: t('aiRegister.paper.level'), align: 'left', width: 86 },
      { label: t('aiRegister.paper.duties'), align: 'left', width: 74 },
    ],
    rows: lines.map(row),
  });

/** Uses named in a deadline; the others are counted, and found in the table above. */
const SHOWN = 6;
const named = (systems: readonly string[]): string => {
  const list = systems.slice(0, SHOWN).join(', ');
  return systems.length <= SHOWN ? list : t('aiRegister.paper.systemsMore', { list, count: systems.length - SHOWN });
};

const deadlines = ({ view }: AiRegisterInput): Content[] => [
  heading2(t('aiRegister.paper.deadlines'), undefined, 'text'),
  view.deadlines.length === 0
    ? paragraph(t('aiRegister.deadlines.none'))
    : bullets(
        view.deadlines.map((one) =>
          t('aiRegister.paper.deadline', {
            day: formatDay(one.on),
            left: t('aiRegister.deadlines.left', { days: one.daysLeft }),
            text: t(`aiRegister.deadlines.${one.kind}`, {
              count: one.obligations.length,
              systems: named(one.systems),
            }),
          }),
        ),
      ),
];

const situation = ({ view: { summary, asOf } }: AiRegisterInput): string => {
  const day = formatDay(asOf);
  const open =
    summary.total === 0
      ? t('aiRegister.paper.start')
      : summary.dutiesApplicable === 0 && summary.unanswered > 0
        ? t('aiRegister.paper.noDutyYet')
        : t('aiRegister.open', { open: summary.dutiesOpen, day });
  return t('aiRegister.paper.situation', { day, open });
};

/** First page: how many uses, at which level, what is still to be proven, the coming dates. */
export const summarySection = (input: AiRegisterInput): Content[] => {
  const { view, isExample } = input;
  const { summary } = view;
  return [
    heading1(t('aiRegister.paper.heading'), { followedBy: 'text' }),
    answer(
      summary.total === 0
        ? t('aiRegister.paper.answerNone')
        : t('aiRegister.answer', { ...summary, serious: summary.high + summary.prohibited }).replaceAll('*', ''),
    ),
    paragraph(situation(input)),
    ...(isExample ? [small(t('aiRegister.paper.example'))] : []),
    ...(view.lines.length === 0 ? [] : [usesTable(view.lines)]),
    heading2(t('aiRegister.paper.literacy'), undefined, 'text'),
    bullets(literacyWords(view)),
    ...(summary.total === 0 ? [] : deadlines(input)),
    heading2(t('aiRegister.paper.method'), undefined, 'text'),
    small(`${view.reference.disclaimer} ${t('aiact.referenceDate', { date: formatDay(view.reference.asOf) })}`),
    small(t('aiRegister.paper.verifyNote')),
  ];
};
