import { Anchor, Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { addressOf, type PlacePath } from './places';

type PlaceLinkProps = { readonly to: PlacePath; readonly item?: string; readonly children: ReactNode };

const href = (to: PlacePath, item: string | undefined) => `#${addressOf(to, item)}`;

/** A link to a screen, in text. */
export const PlaceLink = ({ to, item, children }: PlaceLinkProps) => (
  <Anchor href={href(to, item)} underline="always" inherit>
    {children}
  </Anchor>
);

/** A link to a screen that looks like a button: the next action of a screen. */
export const PlaceButton = ({ to, item, children, ...rest }: PlaceLinkProps & ButtonProps) => (
  <Button component="a" href={href(to, item)} {...rest}>
    {children}
  </Button>
);
