import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { type ColourScheme, colourSchemes } from '../../stores/colour-scheme';

const glyphs = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;

/** Apparence: comme le système, claire, sombre. */
export const SchemeMenu = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Glyph = glyphs[colorScheme];
  const choose = (value: string) => {
    const scheme = colourSchemes.find((one) => one === value);
    if (scheme) setColorScheme(scheme);
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label={t('nav.header.scheme')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('nav.header.scheme')}>
            <Glyph size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={choose}>
          {colourSchemes.map((scheme: ColourScheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`nav.header.schemes.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
