let names: Intl.DisplayNames | undefined;

/** French name of a country by its two letters: « Irlande »; the letters themselves when they name none. */
export const countryName = (code: string): string => {
  names ??= new Intl.DisplayNames('fr', { type: 'region' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
