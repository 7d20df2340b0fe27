import { glossaryTerms } from './glossary-terms';

/** French text of the glossary. */
export const glossary = {
  title: 'Que veulent dire les mots de Sobria ?',
  answer:
    '*{count, plural, one {# notion} other {# notions}}*, un seul mot pour chacune : celui des écrans et des documents.',
  answerFound:
    '*{count, plural, =0 {Aucune notion ne correspond} one {# notion correspond} other {# notions correspondent}}* à « {query} ».',
  ofScreen: 'Mots de cet écran :',
  search: 'Chercher un mot',
  also: 'On dit aussi : {words}.',
  where: 'Où le voir',
  link: 'Lien vers « {name} »',
  nothing: 'Aucune notion ne porte ce mot.',
  clear: 'Voir toutes les notions',
  groups: {
    dossier: 'Le dossier',
    licences: 'Licences et sièges',
    cout: 'Coût, TVA et devises',
    consolider: 'Consolider',
    carbone: 'Carbone',
    regles: 'Règles et données',
    pilotage: 'Mesurer et animer',
  },
  terms: glossaryTerms,
} as const;
