import type { CardsSink } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { interval, scaleInterval } from '@shared/domain/interval';
import { coded, input, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { hypothesesOf } from '../hypotheses';
import { peopleRange, personSeats, withoutHolders } from './holders';
import { hourlyValue } from './hourly-value';
import { hiddenHours } from './hours';

/** Gouffre 2, château de cartes: hidden hours of training and juggling, and their value at the teams' hourly cost. */
export const cardsSink = (facts: AuditFacts): CardsSink => {
  const { settings } = facts;
  const tools = new Set(facts.live.map((sub) => sub.toolId)).size;
  const people = peopleRange(facts);
  const unnamed = withoutHolders(facts);
  const supposed = hypothesesOf(
    ['hiddenHoursLow', 'hiddenHoursHigh', 'hiddenHoursPeople', 'hiddenHoursTools'],
    settings,
  );
  const inputs = [
    input('usersAtLeast', people.low, 'people', unnamed.length > 0 ? 'estimated' : 'declared'),
    input('usersAtMost', people.high, 'people', unnamed.length > 0 ? 'estimated' : 'declared'),
    input('tools', tools, 'tools', 'declared'),
  ];
  const missing = unnamed.map((sub) => coded('audit.missing.holders', { name: sub.name }));
  const trace = { code: 'hiddenHours', unit: 'hours-per-year' as const, inputs, ...supposed, missing };
  const value = { ...trace, code: 'hiddenHoursValue', unit: 'eur-cents-per-year' as const };
  if (facts.live.length === 0) {
    const warnings = [coded('audit.warnings.noSubscription')];
    return {
      hours: notApplicableFigure({ ...trace, warnings }),
      euros: notApplicableFigure({ ...value, warnings }),
    };
  }
  if (people.high === 0 || (people.low === 0 && personSeats(facts).length === 0 && tools > 1)) {
    const nobody = missing.length > 0 ? missing : [coded('audit.missing.users')];
    return { hours: unknownFigure({ ...trace, missing: nobody }), euros: unknownFigure({ ...value, missing: nobody }) };
  }
  const least = hiddenHours(people.low, tools, settings);
  const most = hiddenHours(people.high, tools, settings);
  const hours: Figure = rangeFigure({
    ...trace,
    range: interval(least.low, least.central, most.high),
    status: 'estimated',
    warnings: [coded('figures.warnings.extrapolated')],
  });
  const byTeam = new Map<string | null, number>();
  for (const person of personSeats(facts)) byTeam.set(person.teamId, (byTeam.get(person.teamId) ?? 0) + 1);
  // Users nobody named belong to no known team.
  const anonymous = people.low - personSeats(facts).length;
  if (anonymous > 0) byTeam.set(null, (byTeam.get(null) ?? 0) + anonymous);
  const perPerson = people.low > 0 ? scaleInterval(least, 1 / people.low) : interval(0, 0, 0);
  return {
    hours,
    euros: hourlyValue({ code: 'hiddenHoursValue', perPerson, byTeam, inputs, ...supposed, missing }, facts),
  };
};
