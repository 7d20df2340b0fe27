import { knownFigure, unknownFigure } from '@main/engine/explain';
import { sovereigntyMax } from '@main/engine/governance/tool-policy';
import type { Figure } from '@shared/domain/figure';
import type { PolicyLine, SettingLine, SovereigntyLine } from '@shared/domain/tool-policy';

const count = (code: string, value: number, unit: Figure['unit'] = 'count'): Figure =>
  knownFigure({ code, unit, value, status: 'declared' });

export const policyFigures = (lines: readonly PolicyLine[]) => ({
  allowed: count(
    'toolsAllowed',
    lines.filter((one) => one.standing === 'allowed' || one.standing === 'conditions').length,
    'tools',
  ),
  undecided: count('toolsUndecided', lines.filter((one) => one.standing === 'undecided').length, 'tools'),
});

/** A share of nothing is unknown, not 100 %. */
const share = (code: string, part: [string, number], whole: [string, number], missing: string): Figure =>
  whole[1] === 0
    ? unknownFigure({ code, unit: 'percent', missing: [{ code: missing, params: {} }] })
    : knownFigure({
        code,
        unit: 'percent',
        value: Math.floor((part[1] * 100) / whole[1]),
        status: 'declared',
        inputs: [part, whole].map(([input, value]) => ({
          code: input,
          label: null,
          value,
          unit: 'count' as const,
          status: 'declared' as const,
        })),
      });

export const settingsFigures = (lines: readonly SettingLine[]) => ({
  checked: share(
    'settingsChecked',
    ['settingsLooked', lines.filter((line) => line.state !== 'unknown').length],
    ['settingsTotal', lines.length],
    'security.missing.tools',
  ),
  open: count('settingsOpen', lines.filter((line) => line.state === 'open').length),
  overdue: count('settingsOverdue', lines.filter((line) => line.overdue).length),
});

export const sovereigntyFigures = (lines: readonly SovereigntyLine[]) => ({
  proven: share(
    'sovereigntyProven',
    ['sovereigntyPoints', lines.reduce((sum, line) => sum + line.points, 0)],
    ['sovereigntyMax', lines.length * sovereigntyMax],
    'security.missing.tools',
  ),
  unknown: count(
    'sovereigntyUnknown',
    lines.reduce((sum, line) => sum + line.unknown, 0),
  ),
});
