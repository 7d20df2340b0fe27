import type { ChoiceSink } from '@shared/domain/audit-sinks';
import type { Figure } from '@shared/domain/figure';
import { scaleInterval } from '@shared/domain/interval';
import { coded, input, knownFigure, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { hypothesesOf } from '../hypotheses';
import { personSeats, withoutHolders } from './holders';
import { hourlyValue } from './hourly-value';
import { choiceHours } from './hours';
import { holdsOverlappingTools } from './overlaps';

/** People who hold at least two tools that do the same work; unknown as long as no holder is named. */
const hesitatingPeople = (facts: AuditFacts): Figure => {
  const named = personSeats(facts);
  const trace = {
    code: 'choicePeople',
    unit: 'people' as const,
    inputs: [input('holders', named.length > 0 ? named.length : null, 'people', 'declared')],
    missing: withoutHolders(facts).map((sub) => coded('audit.missing.holders', { name: sub.name })),
  };
  const warnings = [coded('audit.warnings.noSubscription')];
  if (facts.live.length === 0) return notApplicableFigure({ ...trace, warnings });
  if (new Set(facts.live.map((sub) => sub.toolId)).size < 2)
    return knownFigure({ ...trace, value: 0, status: 'declared', missing: [] });
  if (named.length === 0) return unknownFigure(trace);
  return knownFigure({
    ...trace,
    value: named.filter((person) => holdsOverlappingTools(person, facts)).length,
    status: 'declared',
  });
};

/** Gouffre 5, paradoxe du choix: minutes lost each week by people who have several tools for the same work. */
export const choiceSink = (facts: AuditFacts): ChoiceSink => {
  const { settings } = facts;
  const people = hesitatingPeople(facts);
  const perPerson = choiceHours(settings);
  const supposed = hypothesesOf(['choiceMinutesLow', 'choiceMinutesHigh', 'choiceWeeks'], settings);
  const inputs = [input('choicePeople', people.value, 'people', people.status)];
  const each = rangeFigure({
    code: 'choicePerPerson',
    unit: 'hours-per-year',
    range: perPerson,
    ...supposed,
    status: 'estimated',
  });
  const hours = { code: 'choiceHours', unit: 'hours-per-year' as const, inputs, ...supposed, missing: people.missing };
  const value = { ...hours, code: 'choiceValue', unit: 'eur-cents-per-year' as const };
  if (people.status === 'not-applicable') {
    const { warnings } = people;
    return {
      people,
      perPerson: each,
      hours: notApplicableFigure({ ...hours, warnings }),
      euros: notApplicableFigure({ ...value, warnings }),
    };
  }
  if (people.value === null)
    return { people, perPerson: each, hours: unknownFigure(hours), euros: unknownFigure(value) };
  const byTeam = new Map<string | null, number>();
  for (const person of personSeats(facts))
    if (holdsOverlappingTools(person, facts)) byTeam.set(person.teamId, (byTeam.get(person.teamId) ?? 0) + 1);
  return {
    people,
    perPerson: each,
    hours: rangeFigure({ ...hours, range: scaleInterval(perPerson, people.value), status: 'estimated' }),
    euros:
      people.value === 0
        ? knownFigure({ ...value, value: 0, status: 'estimated' })
        : hourlyValue({ ...value, perPerson, byTeam }, facts),
  };
};
