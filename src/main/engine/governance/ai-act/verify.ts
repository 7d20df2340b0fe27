import type { AiActObligation, AiActReference, AiActRule } from '@shared/domain/ai-act';
import type { FigureSource } from '@shared/domain/figure';

/** The reference says in its own words what nobody has confirmed. */
const unconfirmed = /à (?:faire )?(?:vérifier|confirmer)|\bprojet\b|a_verifier/i;
const doubtful = (...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text !== undefined && unconfirmed.test(text));

/** A source as shown beside a result; unknown identifiers are left out. */
export const sourceOf = (reference: AiActReference, id: string): FigureSource | null => {
  const source = reference.sources[id];
  if (!source) return null;
  return {
    title: source.title,
    url: source.url === '' ? null : source.url,
    date: /^\d{4}/.test(source.date) ? source.date : null,
    verify: doubtful(source.kind, source.note, source.title),
  };
};
export const sourcesOf = (reference: AiActReference, ids: readonly string[]): FigureSource[] =>
  ids.flatMap((id) => sourceOf(reference, id) ?? []);

/** « À vérifier » of an obligation: said by its note or by one of its sources. */
export const obligationToVerify = (reference: AiActReference, obligation: AiActObligation): boolean =>
  doubtful(obligation.note) || sourcesOf(reference, obligation.sources).some((source) => source.verify);
export const ruleToVerify = (rule: AiActRule): boolean => doubtful(rule.explanation);

/** An authority that already acts, or one that a bill proposes: the second is never shown as designated. */
export type AuthorityView = {
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly inOffice: boolean;
  readonly verify: boolean;
  readonly sources: readonly FigureSource[];
};
export const authoritiesOf = (reference: AiActReference): AuthorityView[] =>
  reference.authorities.map((authority) => ({
    name: authority.name,
    role: authority.role,
    status: authority.status,
    inOffice: authority.status === 'en fonction',
    verify: authority.status !== 'en fonction',
    sources: sourcesOf(reference, authority.sources),
  }));
