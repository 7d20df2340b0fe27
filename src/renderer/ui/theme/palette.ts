import type { MantineColorsTuple } from '@mantine/core';

// Shade 7 is the light-scheme token, shade 4 the dark-scheme one (see primaryShade in theme.ts).
export const green: MantineColorsTuple = [
  '#edf3f1',
  '#c6e4d9',
  '#9ed6c0',
  '#76c7a8',
  '#4fb88f',
  '#3f9f7a',
  '#2f8565',
  '#1e6b4f',
  '#195841',
  '#134433',
];
export const ochre: MantineColorsTuple = [
  '#f9f4ed',
  '#f3e1c4',
  '#edcf9c',
  '#e6bc73',
  '#e0a94a',
  '#d2993c',
  '#c5892e',
  '#b7791f',
  '#966319',
  '#754d14',
];
export const brick: MantineColorsTuple = [
  '#f8efee',
  '#f2d3ce',
  '#edb6ae',
  '#e89a8d',
  '#e27d6d',
  '#ce6859',
  '#ba5344',
  '#a63d2f',
  '#883227',
  '#6a271e',
];
export const slate: MantineColorsTuple = [
  '#f0f2f4',
  '#d8e1ea',
  '#c0d1e0',
  '#a7c1d6',
  '#8fb0cc',
  '#7594af',
  '#5a7891',
  '#3f5b73',
  '#344b5e',
  '#283a4a',
];
/** Neutral greys of the light scheme, warm like the paper: 3 is the hairline, 4 the border of controls. */
export const gray: MantineColorsTuple = [
  '#f8f7f2',
  '#f4f2ea',
  '#ebe9e0',
  '#e3e1d8',
  '#858f88',
  '#7a847d',
  '#6c7670',
  '#5e6b66',
  '#3c4642',
  '#1c2421',
];
/** Neutral greys of the dark scheme: Mantine reads 0 as text, 4 as border, 6 as control, 7 as page. */
export const dark: MantineColorsTuple = [
  '#e9ece8',
  '#c6cdc9',
  '#9aa7a1',
  '#6a7772',
  '#2c3435',
  '#283031',
  '#1d2324',
  '#15191a',
  '#101415',
  '#0b0e0f',
];
