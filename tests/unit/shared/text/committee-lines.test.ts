import { teamsOver } from '@shared/text/committee-lines';
import { describe, expect, it } from 'vitest';

const teams = (...levels: readonly ('ok' | 'exceeded' | 'unknown')[]) => ({
  teams: {
    status: 'by-team' as const,
    masked: null,
    lines: levels.map((level) => ({
      kind: 'team' as const,
      teams: ['RH'],
      kgCO2e: null,
      limitKg: null,
      usedPct: null,
      level,
    })),
  },
});

describe('teamsOver', () => {
  it('counts the teams over their budget among those followed', () => {
    expect(teamsOver(teams('exceeded', 'ok', 'unknown'))).toBe(1);
    expect(teamsOver(teams('ok', 'unknown'))).toBe(0);
  });
  it('never says « none is over » of a month nobody can tell', () => {
    expect(teamsOver(teams('unknown', 'unknown'))).toBe(-1);
    expect(teamsOver(teams())).toBe(-1);
  });
});
