/** Colours of the product by scheme; the same names exist as CSS variables `--sb-<name>` (see tokens.css). */
export type ColourTokens = {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Border of controls: 3:1 against paper and surface, where a hairline would be too faint to find a field. */
  readonly control: string;
  readonly green: string;
  readonly ochre: string;
  /** Ochre dark enough for text (4.5:1); the plain ochre is for fills, marks and icons. */
  readonly ochreText: string;
  readonly brick: string;
  readonly slate: string;
};

export const lightTokens: ColourTokens = {
  paper: '#FBFAF6',
  surface: '#FFFFFF',
  ink: '#1C2421',
  muted: '#5E6B66',
  line: '#E3E1D8',
  control: '#858F88',
  green: '#1E6B4F',
  ochre: '#B7791F',
  ochreText: '#8A5A12',
  brick: '#A63D2F',
  slate: '#3F5B73',
};

export const darkTokens: ColourTokens = {
  paper: '#15191A',
  surface: '#1D2324',
  ink: '#E9ECE8',
  muted: '#9AA7A1',
  line: '#2C3435',
  control: '#6A7772',
  green: '#4FB88F',
  ochre: '#E0A94A',
  ochreText: '#E0A94A',
  brick: '#E27D6D',
  slate: '#8FB0CC',
};

export const colourTokens = (scheme: 'light' | 'dark'): ColourTokens => (scheme === 'dark' ? darkTokens : lightTokens);
