import type { Person } from '@shared/domain/company';
import type { Seat } from '@shared/domain/seat';

/** Public mail providers: an address there is never a work address. */
const publicProviders = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'hotmail.fr',
  'live.com',
  'live.fr',
  'msn.com',
  'yahoo.com',
  'yahoo.fr',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'laposte.net',
  'bbox.fr',
  'gmx.fr',
  'gmx.com',
]);

export const domainOf = (address: string | null): string | null => {
  const at = address?.lastIndexOf('@') ?? -1;
  return address && at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
};

/** Domains of the company's addresses, read from its people; public providers are left out. */
export const companyDomains = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(
    people
      .filter((person) => person.kind === 'employee')
      .flatMap((person) => domainOf(person.email) ?? [])
      .filter((domain) => !publicProviders.has(domain)),
  );

/** Mauvais compte: a personal account, told apart when it was opened with a work address outside the company space. */
export type WrongAccount = { readonly seatId: string; readonly kind: 'personal' | 'work-address-outside' };

/** Seats held through a personal account rather than the company space. */
export const wrongAccounts = (seats: readonly Seat[], domains: ReadonlySet<string>): WrongAccount[] =>
  seats
    .filter((seat) => seat.accountKind === 'personal-account' && seat.state !== 'deleted')
    .map((seat) => {
      const domain = domainOf(seat.account);
      const outside = domain !== null && domains.has(domain);
      return { seatId: seat.id, kind: outside ? ('work-address-outside' as const) : ('personal' as const) };
    });
