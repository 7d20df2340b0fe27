/** French text of the feature « carbon ». */
export const carbon = {
  errors: {
    'model-not-registered':
      'Le modèle « {model} » n’est pas dans la table de référence : son empreinte est inconnue, elle n’est pas estimée.',
    'zone-not-registered':
      'La zone électrique « {zone} » n’est pas dans la table de référence : donnez un code de trois lettres, FRA ou USA par exemple.',
    'invalid-input': 'La valeur « {field} » manque ou n’est pas valable pour ce calcul.',
  },
} as const;
