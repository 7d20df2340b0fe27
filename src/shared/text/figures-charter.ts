/** Headline figures of the charter and of the tools' rules. */
export const charterFigures = {
  charterCoverage: {
    label: 'Signatures de la charte',
    formula: '{charterSigned} signataires ÷ {charterExpected} personnes attendues = {result}, arrondi vers le bas.',
  },
  charterPoints: {
    label: 'Points de la grille',
    formula: 'Somme des points de 20 critères, 2 au plus chacun : {result} sur 40.',
  },
  settingsChecked: {
    label: 'Réglages contrôlés',
    formula: '{settingsLooked} réglages regardés ÷ {settingsTotal} à contrôler = {result}, arrondi vers le bas.',
  },
  settingsOpen: { label: 'Réglages ouverts', formula: 'Réglages contrôlés et trouvés ouverts : {result}.' },
  settingsOverdue: {
    label: 'Contrôles en retard',
    formula: 'Réglages dont la date du prochain contrôle est passée : {result}.',
  },
  sovereigntyProven: {
    label: 'Points prouvés',
    formula: '{sovereigntyPoints} points prouvés ÷ {sovereigntyMax} possibles = {result}. L’inconnu ne rapporte rien.',
  },
  sovereigntyUnknown: {
    label: 'Réponses inconnues',
    formula: 'Questions sans source ni vérification, tous outils compris : {result}.',
  },
  toolsAllowed: { label: 'Outils autorisés', formula: 'Outils permis pour au moins une classe de données : {result}.' },
  toolsUndecided: { label: 'Outils à décider', formula: 'Outils payés ou ajoutés sans aucune décision : {result}.' },
} as const;
export const charterInputs = {
  charterSigned: 'Personnes qui ont signé',
  charterExpected: 'Personnes attendues',
  settingsLooked: 'Réglages regardés',
  settingsTotal: 'Réglages à contrôler',
  sovereigntyPoints: 'Points prouvés',
  sovereigntyMax: 'Points possibles',
} as const;
