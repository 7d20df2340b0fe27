import type { CSSVariablesResolver } from '@mantine/core';

const shared = {
  '--mantine-color-body': 'var(--sb-paper)',
  '--mantine-color-text': 'var(--sb-ink)',
  '--mantine-color-bright': 'var(--sb-ink)',
  '--mantine-color-dimmed': 'var(--sb-muted)',
  '--mantine-color-placeholder': 'var(--sb-muted)',
  '--mantine-color-anchor': 'var(--sb-green)',
  '--mantine-color-error': 'var(--sb-brick)',
  '--mantine-color-default': 'var(--sb-surface)',
  '--mantine-color-default-hover': 'var(--sb-sunken)',
  '--mantine-color-default-color': 'var(--sb-ink)',
  '--mantine-color-default-border': 'var(--sb-control)',
};

/** Mantine derives quiet variants from shades of its own; ours are the tokens and their washes. */
const quiet = (name: string, ink: string) => ({
  [`--mantine-color-${name}-text`]: `var(--sb-${ink})`,
  [`--mantine-color-${name}-outline`]: `var(--sb-${ink})`,
  [`--mantine-color-${name}-outline-hover`]: `var(--sb-${name}-wash)`,
  [`--mantine-color-${name}-light`]: `var(--sb-${name}-wash)`,
  [`--mantine-color-${name}-light-hover`]: `var(--sb-${name}-wash)`,
  [`--mantine-color-${name}-light-color`]: `var(--sb-${ink})`,
});
const quietColours = {
  ...quiet('green', 'green'),
  ...quiet('ochre', 'ochre-text'),
  ...quiet('brick', 'brick'),
  ...quiet('slate', 'slate'),
};

// On the light fills of the dark scheme, what Mantine writes in white must be dark to be read.
const onFill = { '--mantine-color-white': 'var(--sb-paper)', '--mantine-primary-color-contrast': 'var(--sb-paper)' };

/** Hands the product's tokens to Mantine: both schemes read the same names. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...shared, ...quietColours },
  dark: { ...shared, ...quietColours, ...onFill },
});
