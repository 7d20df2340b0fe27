/** French text of the feature « réglages ». */
export const settings = {
  externalLink: {
    title: 'Ouvrir cette adresse dans votre navigateur ?',
    open: 'Ouvrir l’adresse',
  },
} as const;
