/** Words of every import: columns of the file, lines that were left out. */
export const importing = {
  columns: 'Colonnes du fichier',
  columnEmpty: 'colonne {number}, sans titre',
  columnUnused: 'ne pas lire',
  columnField: 'Contenu de la colonne {header}',
  line: 'Ligne {line}',
  copy: 'Copier la liste',
  save: 'Enregistrer en CSV',
  copied: 'Copié',
  more: '{count, plural, one {et une autre ligne} other {et # autres lignes}}, dans la liste à copier ou à enregistrer.',
  fileLine: 'Ligne',
  fileReason: 'Motif',
} as const;
