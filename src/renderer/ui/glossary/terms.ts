import type { GlossaryId } from '@shared/text/glossary-terms';
import { t } from '@shared/text/translate';
import type { PlacePath } from '../navigation/places';

/** Reading order of the glossary: groups, then notions of a group from the simplest on. */
export const glossaryGroups = {
  dossier: ['dossier', 'sauvegarde', 'operation', 'statut', 'a-verifier'],
  licences: [
    'abonnement',
    'offre',
    'siege',
    'affectation',
    'siege-actif',
    'siege-dormant',
    'occasionnel',
    'espace-entreprise',
    'compte-personnel',
    'ia-cachee',
    'engagement',
    'renouvellement',
    'preavis',
    'gouffre',
    'depense-exposee',
    'reglage',
  ],
  cout: [
    'cout-complet',
    'decaisse',
    'ht',
    'tva',
    'coefficient',
    'autoliquidation',
    'taux-de-change',
    'cout-attente',
    'cout-horaire',
  ],
  consolider: ['recouvrement', 'scenario', 'optimum', 'reversibilite', 'souverainete'],
  carbone: ['empreinte', 'fourchette', 'acv', 'facteur', 'mix-electrique', 'non-essentiel', 'budget-carbone'],
  regles: [
    'charte',
    'registre',
    'deployeur',
    'niveau-risque',
    'pratique-interdite',
    'haut-risque',
    'transparence',
    'maitrise-ia',
    'registre-traitements',
    'dpa',
    'transfert',
    'aipd',
    'note-information',
    'groupe-minimal',
    'incident',
    'violation-donnees',
    'delai-72-heures',
    'transfert-avant-suppression',
    'mauvais-compte',
    'veille',
  ],
  pilotage: ['comite', 'adoption', 'fracture', 'formation-suivie', 'bibliotheque-usages', 'position-ia-rse'],
} as const satisfies Readonly<Record<string, readonly GlossaryId[]>>;
export type GlossaryGroup = keyof typeof glossaryGroups;

/** The screen where a notion is at work. */
export const glossaryPlaces: Readonly<Partial<Record<GlossaryId, PlacePath>>> = {
  sauvegarde: '/reglages/sauvegardes',
  operation: '/reglages/activite',
  abonnement: '/auditer/abonnements',
  offre: '/reglages/catalogue',
  siege: '/auditer/sieges',
  affectation: '/auditer/sieges',
  'siege-dormant': '/auditer/sieges',
  gouffre: '/auditer/gouffres',
  'depense-exposee': '/auditer/synthese',
  'compte-personnel': '/auditer/pieges',
  'ia-cachee': '/auditer/releve',
  reglage: '/securiser/reglages',
  ht: '/auditer/pieges',
  tva: '/reglages/entreprise',
  coefficient: '/reglages/entreprise',
  autoliquidation: '/reglages/taux',
  'taux-de-change': '/reglages/taux',
  'cout-horaire': '/reglages/equipes',
  'cout-attente': '/auditer/synthese',
  recouvrement: '/consolider/recouvrements',
  scenario: '/consolider/scenarios',
  optimum: '/consolider/optimiseur',
  souverainete: '/securiser/souverainete',
  empreinte: '/auditer/empreinte',
  'budget-carbone': '/auditer/budgets',
  'non-essentiel': '/auditer/usages',
  charte: '/securiser/charte',
  registre: '/securiser/registre-ia',
  deployeur: '/securiser/registre-ia',
  'niveau-risque': '/securiser/registre-ia',
  'haut-risque': '/securiser/registre-ia',
  'registre-traitements': '/securiser/rgpd',
  transfert: '/securiser/rgpd',
  aipd: '/securiser/rgpd',
  dpa: '/securiser/rgpd',
  'note-information': '/securiser/rgpd',
  incident: '/securiser/incidents',
  'violation-donnees': '/securiser/incidents',
  'delai-72-heures': '/securiser/incidents',
  'transfert-avant-suppression': '/securiser/mouvements',
  'mauvais-compte': '/securiser/mouvements',
  veille: '/securiser/veille',
  comite: '/comite/preparer',
  fracture: '/mesurer/formation',
  'maitrise-ia': '/mesurer/formation',
  'position-ia-rse': '/mesurer/position',
};

export type GlossaryEntry = {
  readonly id: GlossaryId;
  readonly group: GlossaryGroup;
  readonly name: string;
  readonly also: string;
  readonly text: string;
};

/** Every notion with its French words, in reading order. */
export const glossaryEntries = (): readonly GlossaryEntry[] =>
  (Object.keys(glossaryGroups) as GlossaryGroup[]).flatMap((group) =>
    glossaryGroups[group].map((id) => ({
      id,
      group,
      name: t(`glossary.terms.${id}.name`),
      also: t(`glossary.terms.${id}.also`),
      text: t(`glossary.terms.${id}.text`),
    })),
  );
