/** French text of the feature « réglages ». */
export const settings = {
  externalLink: {
    title: 'Ouvrir cette adresse dans votre navigateur ?',
    open: 'Ouvrir l’adresse',
  },
  askedFile: {
    title: '« {name} » n’est pas dans votre bibliothèque',
    body: 'Sobria en fait une copie dans {folder}, et l’ouvre. Le fichier d’origine reste tel quel.',
    copy: 'Copier et ouvrir',
    unreadable: 'Le fichier {path} n’a pas pu être lu. Rien n’a été copié.',
  },
  menu: {
    edit: 'Édition',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille normale',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire la fenêtre',
    close: 'Fermer la fenêtre',
    quit: 'Quitter Sobria',
  },
} as const;
