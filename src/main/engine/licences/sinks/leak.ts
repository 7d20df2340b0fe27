import type { LeakSink } from '@shared/domain/audit-sinks';
import type { Coded, Figure, FigureInput, FigureSource, Unit } from '@shared/domain/figure';
import { atLeastFigure, coded, input, unknownFigure } from '../../explain';
import type { AuditContext } from '../context';
import { personalAccountsKnown } from '../waste/subscription-waste';
import { leakSources, leakTools } from './leak-tools';

type Counted = {
  readonly code: string;
  readonly unit: Unit;
  readonly inputs: readonly FigureInput[];
  readonly value: number;
  /** How many more there could be; null: nothing is known at all. */
  readonly open: number;
  readonly told: boolean;
  readonly missing: readonly Coded[];
  readonly sources?: readonly FigureSource[];
};
const counted = ({ value, open, told, ...trace }: Counted): Figure =>
  told ? atLeastFigure({ ...trace, value, atMost: value + open, status: 'declared' }) : unknownFigure({ ...trace });

/** Accounts outside the company space, over the subscriptions whose accounts are recorded. */
const accountFigure = (context: AuditContext, code: string, known: readonly (number | null)[]): Figure => {
  const told = known.some((count) => count !== null) || context.live.length === 0;
  const missing = context.live
    .filter((_, index) => known[index] === null)
    .map((sub) => coded('audit.missing.accounts', { name: sub.name }));
  return counted({
    code,
    unit: 'count',
    inputs: context.live.map((sub, index) => input('accountsOf', known[index] ?? null, 'count', 'declared', sub.name)),
    value: known.reduce((total: number, count) => total + (count ?? 0), 0),
    open: 0,
    told,
    missing,
  });
};

/** Gouffre 3, fuite de données: counts and exposure. No euro figure: nothing in the dossier could support one. */
export const leakSink = (context: AuditContext): LeakSink => {
  const tools = leakTools(context);
  const trains = tools.filter((tool) => tool.training === 'on' || tool.training === 'default-on');
  const trainingUnknown = tools.filter((tool) => tool.training === 'unknown');
  const outside = tools.filter((tool) => tool.hosting === 'outside' || tool.hosting === 'eu-option-not-set');
  const hostingUnknown = tools.filter((tool) => tool.hosting === 'unknown');
  const named = (tool: (typeof tools)[number]) => tool.toolName ?? tool.toolId;
  const ask = (code: string, list: typeof tools) => list.map((tool) => coded(code, { name: named(tool) }));
  const toolInput = (code: string, list: typeof tools) =>
    list.map((tool) => input(code, tool.seats, 'seats', 'declared', named(tool)));
  const some = (unknown: typeof tools) => tools.length === 0 || unknown.length < tools.length;
  const exposed = tools.filter((tool) => trains.includes(tool) || outside.includes(tool));
  const doubtful = tools.filter(
    (tool) => !exposed.includes(tool) && (trainingUnknown.includes(tool) || hostingUnknown.includes(tool)),
  );
  const seats = (list: typeof tools) => list.reduce((total, tool) => total + tool.seats, 0);
  const recorded = (pick: 'personalAccounts' | 'workAddressOutside') =>
    context.live.map((sub) =>
      pick === 'personalAccounts'
        ? personalAccountsKnown(sub, context)
        : (context.summaries.get(sub.id)?.workAddressOutside ?? null),
    );
  return {
    wrongAccounts: accountFigure(context, 'wrongAccounts', recorded('personalAccounts')),
    workAddressOutside: accountFigure(context, 'workAddressOutside', recorded('workAddressOutside')),
    trainingTools: counted({
      code: 'trainingTools',
      unit: 'tools',
      inputs: toolInput('trainingTool', trains),
      value: trains.length,
      open: trainingUnknown.length,
      told: some(trainingUnknown),
      missing: ask('audit.missing.training', trainingUnknown),
      sources: leakSources(context, 'training'),
    }),
    outsideEuTools: counted({
      code: 'outsideEuTools',
      unit: 'tools',
      inputs: toolInput('outsideEuTool', outside),
      value: outside.length,
      open: hostingUnknown.length,
      told: some(hostingUnknown),
      missing: ask('audit.missing.hosting', hostingUnknown),
      sources: leakSources(context, 'hosting'),
    }),
    openSettings: counted({
      code: 'openSettings',
      unit: 'count',
      inputs: tools
        .filter((tool) => tool.openSettings.length > 0)
        .map((tool) => input('openSettingsOf', tool.openSettings.length, 'count', 'declared', named(tool))),
      value: tools.reduce((total, tool) => total + tool.openSettings.length, 0),
      open: 0,
      told: context.input.settingChecks.some((check) => check.state !== 'unknown') || tools.length === 0,
      missing: [coded('audit.missing.settings')],
    }),
    exposedSeats: counted({
      code: 'exposedSeats',
      unit: 'seats',
      inputs: toolInput('exposedSeatsOf', exposed),
      value: seats(exposed),
      open: seats(doubtful),
      told: tools.length === 0 || exposed.length > 0 || doubtful.length < tools.length,
      missing: [...ask('audit.missing.training', trainingUnknown), ...ask('audit.missing.hosting', hostingUnknown)],
      sources: [...leakSources(context, 'training'), ...leakSources(context, 'hosting')],
    }),
    euros: unknownFigure({
      code: 'leakEuros',
      unit: 'eur-cents',
      missing: [coded('audit.missing.leakBasis')],
      warnings: [coded('figures.warnings.leakNoAmount')],
    }),
    tools,
  };
};
