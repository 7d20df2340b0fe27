import { atLeastFigure, knownFigure, unknownFigure } from '@main/engine/explain';
import { addMonths, type Day } from '@shared/domain/day';
import type { Coded, Figure } from '@shared/domain/figure';
import type { PrivacyLine, TermsReading, ToolPrivacy, Tri } from '@shared/domain/privacy';
import { dpiaNeed, type RegisteredUse } from './dpia';

/** A note of the watch about a tool: price, terms, product. */
export type WatchNote = { readonly toolId: string; readonly on: Day; readonly title: string };

export type PrivacyInput = {
  readonly tool: {
    readonly toolId: string;
    readonly tool: string;
    readonly vendor: string;
    readonly vendorCountry: string | null;
  };
  readonly sheet: ToolPrivacy | null;
  readonly terms: readonly TermsReading[];
  readonly uses: readonly RegisteredUse[];
  readonly watch: readonly WatchNote[];
  readonly asOf: Day;
};

/** Months after which the terms are to be read again. */
const termsValidMonths = 12;

const alert = (code: string, params: Coded['params'] = {}): Coded => ({ code: `rgpd.alerts.${code}`, params });

const personalDataOf = (sheet: ToolPrivacy | null, uses: readonly RegisteredUse[]): Tri =>
  uses.some(({ answers }) => answers.personal_data === true) ? 'yes' : (sheet?.personalData ?? 'unknown');

const termsAlerts = ({ terms, watch, asOf }: PrivacyInput): Coded[] => {
  const last = terms[0];
  if (!last) return [alert('termsNever')];
  const since = watch.filter((note) => note.on > last.readOn && note.on <= asOf);
  return [
    ...(addMonths(last.readOn, termsValidMonths) < asOf ? [alert('termsOld', { day: last.readOn })] : []),
    ...since.map((note) => alert('termsWatch', { title: note.title, day: note.on })),
  ];
};

const contractAlerts = (sheet: ToolPrivacy | null): Coded[] => {
  const state = sheet?.contractState ?? 'unknown';
  if (state === 'signed')
    return sheet?.contractOn === null || sheet?.contractReference === null ? [alert('contractUnproven')] : [];
  return state === 'not-needed' ? [] : [alert('contractMissing')];
};

const transferAlerts = (sheet: ToolPrivacy | null): Coded[] => {
  if (sheet === null || sheet.transfer === 'unknown') return [alert('transferUnknown')];
  if (sheet.transfer === 'none') return [];
  return sheet.safeguard === null || sheet.safeguard === 'none' ? [alert('transferBare')] : [];
};

/** Lines of article 30 that nobody has written. */
const entryMissing = (sheet: ToolPrivacy | null): string[] => [
  ...((sheet?.purpose ?? null) === null ? ['purpose'] : []),
  ...((sheet?.legalBasis ?? null) === null ? ['legalBasis'] : []),
  ...((sheet?.dataCategories.length ?? 0) === 0 ? ['dataCategories'] : []),
  ...((sheet?.peopleCategories.length ?? 0) === 0 ? ['peopleCategories'] : []),
  ...((sheet?.recipients ?? null) === null ? ['recipients'] : []),
  ...((sheet?.retention ?? null) === null ? ['retention'] : []),
  ...((sheet?.transfer ?? 'unknown') === 'unknown' ? ['transfer'] : []),
  ...((sheet?.security ?? null) === null ? ['security'] : []),
];

/** One tool: its sheet, what the register of uses adds, and what is still to be done. Pure. */
export const privacyLine = (input: PrivacyInput): PrivacyLine => {
  const { tool, sheet, uses } = input;
  const terms = [...input.terms]
    .filter((one) => one.toolId === tool.toolId)
    .sort((a, b) => (a.readOn < b.readOn || (a.readOn === b.readOn && a.id < b.id) ? 1 : -1));
  const personalData = personalDataOf(sheet, uses);
  const dpia = dpiaNeed({ sheet, personalData, uses });
  const own = { ...input, terms, watch: input.watch.filter((note) => note.toolId === tool.toolId) };
  const missing = personalData === 'no' ? [] : entryMissing(sheet);
  const alerts = [
    ...(personalData === 'unknown' ? [alert('personalDataUnknown')] : []),
    ...(personalData === 'no'
      ? []
      : [
          ...contractAlerts(sheet),
          ...transferAlerts(sheet),
          ...(dpia.status === 'required' && sheet?.dpiaState !== 'done' ? [alert('dpiaMissing')] : []),
          ...(missing.length > 0 ? [alert('entryIncomplete', { count: missing.length })] : []),
        ]),
    ...termsAlerts(own),
  ];
  const last = terms[0];
  return {
    ...tool,
    sheet,
    personalData,
    contract: sheet?.contractState ?? 'unknown',
    terms,
    dpia,
    uses: uses.map(({ id, name }) => ({ id, name })),
    alerts,
    entryComplete: missing.length === 0,
    entryMissing: missing,
    reviewDueOn: last ? addMonths(last.readOn, termsValidMonths) : null,
  };
};

const trace = (code: string, of: number) => ({
  code,
  unit: 'tools' as const,
  status: 'declared' as const,
  inputs: [{ code: 'rgpdTools', label: null, value: of, unit: 'tools' as const, status: 'declared' as const }],
});

type Test = (line: PrivacyLine) => boolean;

/** Headline figures over the tools of the dossier. What nobody said is a range, or unknown: never a plain zero. */
export const privacyFigures = (lines: readonly PrivacyLine[]) => {
  const number = (test: Test) => lines.filter(test).length;
  const known = (code: string, test: Test): Figure =>
    knownFigure({ ...trace(code, lines.length), value: number(test) });
  const open = (code: string, yes: Test, unsaid: Test): Figure => {
    const [value, unknown] = [number(yes), number(unsaid)];
    return value === 0 && unknown > 0
      ? unknownFigure({
          ...trace(code, lines.length),
          missing: [{ code: 'rgpd.missing.sheets', params: { count: unknown } }],
        })
      : atLeastFigure({ ...trace(code, lines.length), value, atMost: value + unknown });
  };
  return {
    contracts: known('rgpdContracts', (line) => line.contract === 'signed'),
    outside: open(
      'rgpdOutside',
      (line) => line.sheet?.transfer === 'outside-eu',
      (line) => (line.sheet?.transfer ?? 'unknown') === 'unknown',
    ),
    dpia: open(
      'rgpdDpia',
      (line) => line.dpia.status === 'required' && line.sheet?.dpiaState !== 'done',
      (line) => line.dpia.status === 'undetermined' && line.sheet?.dpiaState !== 'done',
    ),
    terms: known('rgpdTerms', (line) => line.alerts.some(({ code }) => code.startsWith('rgpd.alerts.terms'))),
  };
};
