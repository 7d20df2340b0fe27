import './fonts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './tokens.css';
import './global.css';
import 'dayjs/locale/fr';
import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useColourScheme } from '../../stores/colour-scheme';
import { cssVariables } from './css-variables';
import { theme } from './theme';

/** Mantine keeps no scheme of its own: the store is the only memory. */
const createSchemeManager = (): MantineColorSchemeManager => {
  let stop: () => void = () => undefined;
  return {
    get: () => useColourScheme.getState().scheme,
    set: (scheme) => useColourScheme.getState().setScheme(scheme),
    subscribe: (onUpdate) => {
      stop = useColourScheme.subscribe(({ scheme }) => onUpdate(scheme));
    },
    unsubscribe: () => stop(),
    clear: () => useColourScheme.getState().setScheme('auto'),
  };
};
const schemeManager = createSchemeManager();

/** Value of the `csp-nonce` meta tag when the host sets one, for the style tags Mantine adds. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

/** The look of the product: fonts, tokens, Mantine theme, French calendars. Wraps everything. */
export const ThemeProvider = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider
    theme={theme}
    colorSchemeManager={schemeManager}
    defaultColorScheme="auto"
    cssVariablesResolver={cssVariables}
    getStyleNonce={styleNonce}
  >
    <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1, weekendDays: [0, 6] }}>{children}</DatesProvider>
  </MantineProvider>
);
