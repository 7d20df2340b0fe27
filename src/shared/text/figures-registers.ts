/** Headline figures of the register of AI uses and of the GDPR sheets. */
export const registerFigures = {
  aiSystems: {
    label: 'Usages inscrits',
    formula: 'Usages prévus ou en service inscrits au registre : {result}, dont {aiUnanswered} sans réponse.',
  },
  aiHighRisk: {
    label: 'À haut risque ou interdits',
    formula: '{aiHigh} à haut risque + {aiProhibited} interdits = {result}.',
  },
  aiDutiesOpen: {
    label: 'Obligations sans preuve',
    formula: '{aiDutiesApplicable} obligations applicables − {aiDutiesClosed} closes avec leur preuve = {result}.',
  },
  aiLiteracy: {
    label: 'Personnes formées (art. 4)',
    formula: '{aiTrained} personnes formées ÷ {aiExpected} attendues = {result}, arrondi vers le bas.',
  },
  rgpdContracts: {
    label: 'Contrats enregistrés',
    formula: 'Outils dont le contrat de sous-traitance est signé : {result} sur {rgpdTools}.',
  },
  rgpdOutside: {
    label: 'Transferts hors UE',
    formula: 'Outils dont la fiche dit que des données sortent de l’Union européenne : {result} sur {rgpdTools}.',
  },
  rgpdDpia: {
    label: 'AIPD à mener',
    formula: 'Outils dont l’analyse d’impact est requise et pas encore faite : {result} sur {rgpdTools}.',
  },
  rgpdTerms: {
    label: 'Conditions à lire',
    formula:
      'Outils dont les conditions n’ont jamais été lues, ou pas depuis un an, ou ont changé : {result} sur {rgpdTools}.',
  },
} as const;
export const registerInputs = {
  aiUnanswered: 'Usages sans réponse',
  aiProvisional: 'Classements provisoires',
  aiHigh: 'Usages à haut risque',
  aiProhibited: 'Usages interdits',
  aiDutiesApplicable: 'Obligations applicables',
  aiDutiesClosed: 'Obligations closes',
  aiTrained: 'Personnes formées',
  aiExpected: 'Personnes attendues',
  rgpdTools: 'Outils du dossier',
} as const;
