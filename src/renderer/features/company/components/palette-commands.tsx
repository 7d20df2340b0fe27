import type { Command } from '@renderer/stores/commands';
import { type PlacePath, useCommands, useGo } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconCurrencyEuro, IconFileImport, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';

/** What can be done to the company from anywhere, in the palette. */
export const PaletteCommands = () => {
  const go = useGo();
  const commands = useMemo((): readonly Command[] => {
    const to = (path: PlacePath, item?: string) => () => go(path, item === undefined ? {} : { item });
    return [
      {
        id: 'team-add',
        group: 'actions',
        label: t('company.teams.add'),
        icon: IconUsersGroup,
        run: to('/reglages/equipes'),
      },
      {
        id: 'person-add',
        group: 'actions',
        label: t('staff.screens.add'),
        icon: IconUserPlus,
        run: to('/reglages/collaborateurs', 'nouveau'),
      },
      {
        id: 'staff-import',
        group: 'actions',
        label: t('company.teams.emptyImport'),
        icon: IconFileImport,
        run: to('/reglages/collaborateurs', 'importer'),
      },
      {
        id: 'rate-add',
        group: 'actions',
        label: t('company.rates.form'),
        icon: IconCurrencyEuro,
        run: to('/reglages/taux'),
      },
    ];
  }, [go]);
  useCommands(commands);
  return null;
};
