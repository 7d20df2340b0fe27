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

/** Hands the product's tokens to Mantine: both schemes read the same names. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
