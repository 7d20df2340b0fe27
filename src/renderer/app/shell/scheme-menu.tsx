import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { type ColourScheme, colourSchemes } from '../../stores/colour-scheme';

const glyphs = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;

/** Apparence: comme le système, claire, sombre. */
export const SchemeMenu = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Glyph = glyphs[colorScheme];
  const item = (scheme: ColourScheme) => {
    const ItemGlyph = glyphs[scheme];
    return (
      <Menu.Item
        key={scheme}
        role="menuitemradio"
        aria-checked={scheme === colorScheme}
        leftSection={<ItemGlyph size={16} aria-hidden />}
        rightSection={scheme === colorScheme ? <IconCheck size={16} aria-hidden /> : null}
        onClick={() => setColorScheme(scheme)}
      >
        {t(`nav.header.schemes.${scheme}`)}
      </Menu.Item>
    );
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
      <Menu.Dropdown>{colourSchemes.map(item)}</Menu.Dropdown>
    </Menu>
  );
};
