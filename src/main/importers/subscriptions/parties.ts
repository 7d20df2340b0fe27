import type { PayerKind } from '@shared/domain/subscription';
import type { LineCells } from './cells';
import type { Findings } from './findings';
import { keyOf, reason, type SubscriptionImportContext, shown } from './types';
import { payerKindOf } from './words';

export type Parties = {
  /** Null: not said. */
  readonly payerKind: PayerKind | null;
  readonly payerTeamId: string | null;
  readonly ownerPersonId: string | null;
};

const teamNamed = (context: SubscriptionImportContext, text: string) => {
  const key = keyOf(text).replace(/^(equipe|service|direction) /, '');
  return context.teams.find((team) => keyOf(team.name) === keyOf(text) || keyOf(team.name) === key) ?? null;
};

const personNamed = (context: SubscriptionImportContext, text: string) => {
  const email = text.trim().toLowerCase();
  const key = keyOf(text);
  const reversed = key.split(' ').reverse().join(' ');
  const people = context.people.filter(
    (person) =>
      (person.email !== null && person.email === email) ||
      keyOf(person.name) === key ||
      keyOf(person.name) === reversed,
  );
  return people.length === 1 ? (people[0] ?? null) : null;
};

/** Who pays and who answers for the subscription; a name that the dossier does not have is said, not invented. */
export const lineParties = (cells: LineCells, context: SubscriptionImportContext, out: Findings): Parties => {
  const payerText = cells.get('payer');
  const teamText = cells.get('team');
  const ownerText = cells.get('owner');
  const kind = payerText === '' ? null : payerKindOf(payerText);
  const payingTeam = payerText !== '' && kind === null ? teamNamed(context, payerText) : null;
  if (payerText !== '' && kind === null && !payingTeam)
    out.warnings.push(reason('payer-unknown', { text: shown(payerText) }));
  const team = teamText === '' ? null : teamNamed(context, teamText);
  if (teamText !== '' && !team) out.warnings.push(reason('team-unknown', { text: shown(teamText) }));
  const owner = ownerText === '' ? null : personNamed(context, ownerText);
  if (ownerText !== '' && !owner) out.warnings.push(reason('owner-unknown', { text: shown(ownerText) }));
  const payerTeam = payingTeam ?? team;
  return {
    payerKind: kind ?? (payerTeam ? 'team' : null),
    payerTeamId: payerTeam?.id ?? null,
    ownerPersonId: owner?.id ?? null,
  };
};
