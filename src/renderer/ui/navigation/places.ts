import { hasText, type TextKey, t } from '@shared/text/translate';

/**
 * Every place the product may have, in reading order: step → group of tabs → screens. A place shows in the navigation
 * only once a feature has registered its screen.
 */
export const places = {
  auditer: {
    licences: ['abonnements', 'releve', 'sieges', 'usages-import', 'gouffres', 'pieges', 'autodiagnostic', 'synthese'],
    carbone: ['usages', 'empreinte', 'leviers', 'budgets', 'electricite'],
  },
  consolider: { resultats: ['besoins', 'recouvrements', 'scenarios', 'optimiseur', 'plan'] },
  securiser: {
    regles: ['charte', 'outils', 'reglages', 'souverainete'],
    registres: ['registre-ia', 'rgpd', 'incidents'],
    vie: ['mouvements', 'questions', 'veille'],
  },
  mesurer: {
    resultats: ['pilotage', 'avant-apres', 'position'],
    competences: ['formation', 'bibliotheque'],
  },
  comite: { resultats: ['preparer', 'seance', 'historique'] },
  reglages: {
    entreprise: ['entreprise', 'equipes', 'collaborateurs'],
    calcul: ['taux', 'catalogue', 'hypotheses'],
    dossier: ['sauvegardes', 'protection', 'activite', 'glossaire'],
  },
} as const;

type Places = typeof places;
export type StepId = keyof Places;
export type GroupOf<S extends StepId> = keyof Places[S] & string;
type SlugOf<S extends StepId> = Places[S][GroupOf<S>] extends readonly (infer Slug extends string)[] ? Slug : never;
/** Address of a screen: « / » or « /auditer/abonnements ». */
export type PlacePath = '/' | { [S in StepId]: `/${S}/${SlugOf<S>}` }[StepId];

export const stepIds = Object.keys(places) as readonly StepId[];
/** The four steps of the journey; Comité and Réglages stand beside it. */
export const journeySteps = ['auditer', 'consolider', 'securiser', 'mesurer'] as const satisfies readonly StepId[];
export type JourneyStep = (typeof journeySteps)[number];

export type Place = { readonly path: PlacePath; readonly step: StepId | null; readonly group: string | null };

/** All places with their step and group, in reading order. */
export const allPlaces: readonly Place[] = [
  { path: '/', step: null, group: null },
  ...stepIds.flatMap((step) =>
    Object.entries(places[step]).flatMap(([group, slugs]) =>
      (slugs as readonly string[]).map((slug) => ({ path: `/${step}/${slug}` as PlacePath, step, group })),
    ),
  ),
];

/** French name of a place: « Abonnements ». */
export const placeLabel = (path: PlacePath): string => {
  if (path === '/') return t('nav.home');
  const [, step = '', slug = ''] = path.split('/');
  const key = `nav.screens.${step}.${slug}`;
  return hasText(key) ? t(key) : slug;
};
export const stepLabel = (step: StepId): string => t(`nav.steps.${step}` satisfies TextKey);
export const groupLabel = (group: string): string => {
  const key = `nav.groups.${group}`;
  return hasText(key) ? t(key) : group;
};

/** The place of an address, and the item it names: « /auditer/abonnements/a1 » → item « a1 ». */
export const readAddress = (address: string): { readonly path: PlacePath; readonly item: string | null } | null => {
  const [pathname = ''] = address.split('?');
  const [step = '', slug = '', ...rest] = pathname.split('/').filter(Boolean);
  if (step === '') return { path: '/', item: null };
  const found = allPlaces.find((place) => place.path === `/${step}/${slug}`);
  if (!found || rest.length > 1) return null;
  return { path: found.path, item: rest[0] === undefined ? null : decodeURIComponent(rest[0]) };
};
/** Address of a place, with an item of it opened when given. */
export const addressOf = (path: PlacePath, item?: string): string =>
  item === undefined ? path : `${path}/${encodeURIComponent(item)}`;
