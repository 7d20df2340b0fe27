import type { RegisterLine } from '../../domain/ai-register';
import type { PrivacyLine } from '../../domain/privacy';
import { formatNumber } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { type StackedSeries, stackedBars } from '../stacked-bars';
import type { ChartTheme } from '../theme';

const whole = (value: number): string => formatNumber(value, 0);
const present = (series: StackedSeries): boolean => series.values.some((value) => value !== null && value > 0);

/** Uses by level, those whose level may still change apart, and those without any answer. */
export const registerChart = (lines: readonly RegisterLine[], theme: ChartTheme): ChartModel => {
  const own = lines.filter((line) => line.system.state !== 'stopped');
  const levels = (['interdit', 'haut_risque', 'transparence', 'minimal', 'hors_champ'] as const).filter((level) =>
    own.some((line) => line.standing !== 'unanswered' && line.level === level),
  );
  const unanswered = own.filter((line) => line.standing === 'unanswered').length;
  const at = (standing: RegisterLine['standing'], level: RegisterLine['level']) =>
    own.filter((line) => line.standing === standing && line.level === level).length;
  const rest = unanswered > 0 ? [0] : [];
  return stackedBars({
    rows: [
      ...levels.map((level) => t(`aiRegister.level.${level}`)),
      ...(unanswered > 0 ? [t('aiRegister.level.unanswered')] : []),
    ],
    series: [
      {
        label: t('aiRegister.chartSettled'),
        tone: 'slate',
        values: [...levels.map((level) => at('settled', level)), ...rest],
      } as StackedSeries,
      {
        label: t('aiRegister.chartProvisional'),
        tone: 'ochre',
        values: [...levels.map((level) => at('provisional', level)), ...rest],
      } as StackedSeries,
      {
        label: t('aiRegister.chartUnanswered'),
        tone: 'muted',
        values: [...levels.map(() => 0), ...(unanswered > 0 ? [unanswered] : [])],
      } as StackedSeries,
    ].filter(present),
    format: whole,
    rowColumn: t('aiRegister.columns.level'),
    texts: {
      accessibleName: t('aiRegister.chart'),
      reading: t('aiRegister.chartReading', {
        high: own.filter(
          (line) => line.standing !== 'unanswered' && (line.level === 'haut_risque' || line.level === 'interdit'),
        ).length,
        unanswered,
        total: own.length,
      }),
    },
    theme,
  });
};

type Verdict = 'done' | 'left' | 'not';

const has = (line: PrivacyLine, ...codes: string[]): boolean =>
  line.alerts.some(({ code }) => codes.some((one) => code === `rgpd.alerts.${one}`));

const subjects: Readonly<Record<string, (line: PrivacyLine) => Verdict>> = {
  contract: (line) =>
    line.contract === 'signed' ? 'done' : line.personalData === 'no' || line.contract === 'not-needed' ? 'not' : 'left',
  transfer: (line) =>
    line.personalData === 'no' ? 'not' : has(line, 'transferUnknown', 'transferBare') ? 'left' : 'done',
  dpia: (line) => {
    if (line.dpia.status === 'no-personal-data') return 'not';
    return line.sheet?.dpiaState === 'done' || line.dpia.status === 'not-required' ? 'done' : 'left';
  },
  entry: (line) => (line.personalData === 'no' ? 'not' : line.entryComplete ? 'done' : 'left'),
  terms: (line) => (has(line, 'termsNever', 'termsOld', 'termsWatch') ? 'left' : 'done'),
};

/** For each thing asked of a tool: done, still to be done or unknown, not concerned. */
export const privacyChart = (lines: readonly PrivacyLine[], theme: ChartTheme): ChartModel => {
  const rows = ['contract', 'transfer', 'dpia', 'entry', 'terms'] as const;
  const count = (subject: string, verdict: Verdict) =>
    lines.filter((line) => subjects[subject]?.(line) === verdict).length;
  const series = (label: string, tone: NonNullable<StackedSeries['tone']>, verdict: Verdict): StackedSeries => ({
    label,
    tone,
    values: rows.map((row) => count(row, verdict)),
  });
  return stackedBars({
    rows: rows.map((row) => t(`rgpd.chartRows.${row}`)),
    series: [
      series(t('rgpd.chartDone'), 'green', 'done'),
      series(t('rgpd.chartLeft'), 'ochre', 'left'),
      series(t('rgpd.chartNot'), 'muted', 'not'),
    ].filter(present),
    format: whole,
    rowColumn: t('rgpd.chartColumn'),
    texts: {
      accessibleName: t('rgpd.chart'),
      reading: t('rgpd.chartReading', {
        signed: count('contract', 'done'),
        read: count('terms', 'done'),
        total: lines.length,
      }),
    },
    theme,
  });
};
