import type { Command } from '@renderer/stores/commands';
import { glossaryEntries } from '@renderer/ui/glossary';
import { useCommands, useGo } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';

/** Every notion of the glossary, and the tools of one's own, reached from the palette. */
export const PaletteCommands = () => {
  const go = useGo();
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'tool-add',
        group: 'actions',
        label: t('tools.add'),
        icon: IconPlus,
        run: () => go('/reglages/catalogue', { item: 'nouveau' }),
      },
      ...glossaryEntries().map(
        ({ id, name, also }): Command => ({
          id: `glossary-${id}`,
          group: 'help',
          label: name,
          description: t('nav.screens.reglages.glossaire'),
          keywords: also === '' ? [] : also.split(', '),
          icon: IconBook2,
          run: () => go('/reglages/glossaire', { item: id }),
        }),
      ),
    ],
    [go],
  );
  useCommands(commands);
  return null;
};
