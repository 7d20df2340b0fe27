import { createTheme } from '@mantine/core';
import { brick, dark, gray, green, ochre, slate } from './palette';

const sans = 'var(--sb-sans)';
const serif = 'var(--sb-serif)';

/** Mantine wearing the product's look: 4 px grid, hairlines instead of shadows, one strong colour. */
export const theme = createTheme({
  colors: { green, ochre, brick, slate, gray, dark, red: brick, yellow: ochre, blue: slate },
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 4 },
  white: '#ffffff',
  black: '#15191a',
  fontFamily: sans,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: '0 4px 16px rgb(0 0 0 / 8%)', lg: '0 8px 24px rgb(0 0 0 / 12%)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.25' },
      h2: { fontSize: '20px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
      h4: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  components: {
    Tooltip: { defaultProps: { openDelay: 250, events: { hover: true, focus: true, touch: true } } },
    Popover: { defaultProps: { shadow: 'md', withinPortal: true } },
    // Its placeholder would be a foreign child of the menu for screen readers.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Closed, a list of 500 people holds no option.
    Combobox: { defaultProps: { keepMounted: false } },
    Modal: { defaultProps: { centered: true, radius: 'md' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
});
