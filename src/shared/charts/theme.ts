/** Where a chart is drawn: light screen, dark screen, paper. */
export type ChartMedium = 'light' | 'dark' | 'paper';

/** What a colour says; the order of the first four is the order of series. */
export const tones = ['green', 'slate', 'ochre', 'brick', 'muted'] as const;
export type Tone = (typeof tones)[number];

/** Drawn over a colour so that series stay apart in greyscale. */
export type Pattern = 'none' | 'diagonal' | 'horizontal' | 'counter-diagonal' | 'vertical';

export type ChartTheme = {
  readonly medium: ChartMedium;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** What lies under the chart: colour of patterns and of the plates under labels. */
  readonly surface: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly fontFamily: string;
  readonly fontSize: number;
};

const fontFamily = 'Inter, system-ui, sans-serif';

/** The colours of the product, on screen and on paper. */
export const chartThemes: Readonly<Record<ChartMedium, ChartTheme>> = {
  light: {
    medium: 'light',
    ink: '#1C2421',
    muted: '#5E6B66',
    line: '#E3E1D8',
    surface: '#FFFFFF',
    tones: { green: '#1E6B4F', slate: '#3F5B73', ochre: '#B7791F', brick: '#A63D2F', muted: '#C9CDC8' },
    fontFamily,
    fontSize: 12,
  },
  dark: {
    medium: 'dark',
    ink: '#E9ECE8',
    muted: '#9AA7A1',
    line: '#2C3435',
    surface: '#1D2324',
    tones: { green: '#4FB88F', slate: '#8FB0CC', ochre: '#E0A94A', brick: '#E27D6D', muted: '#566163' },
    fontFamily,
    fontSize: 12,
  },
  paper: {
    medium: 'paper',
    ink: '#1C2421',
    muted: '#4F5B56',
    line: '#D9D7CE',
    surface: '#FFFFFF',
    tones: { green: '#1E6B4F', slate: '#3F5B73', ochre: '#B7791F', brick: '#A63D2F', muted: '#CDD1CC' },
    fontFamily: 'Inter',
    fontSize: 12,
  },
};

const patterns: Readonly<Record<Tone, Pattern>> = {
  green: 'none',
  slate: 'diagonal',
  ochre: 'horizontal',
  brick: 'vertical',
  muted: 'none',
};
/** The pattern of a tone in a chart that shows several of them. */
export const patternOf = (tone: Tone): Pattern => patterns[tone];

/** Tone of the n-th series, when the caller does not choose. */
export const toneAt = (index: number): Tone => tones[index % 4] ?? 'green';

/** CSS font of a text drawn by our plugins. */
export const fontOf = (theme: ChartTheme, weight: 400 | 600 = 400, size = theme.fontSize): string =>
  `${weight} ${size}px ${theme.fontFamily}`;
