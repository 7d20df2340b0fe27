import { Spotlight, type SpotlightActionGroupData, type SpotlightFilterFunction } from '@mantine/spotlight';
import { t } from '@shared/text/translate';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Command, type CommandGroup, useCommandRegistry } from '../../stores/commands';
import { useShortcutsHelp } from '../../stores/help';
import { groupLabel, placeLabel, stepLabel } from '../../ui/navigation/places';
import { useGo } from '../../ui/navigation/use-place';
import { matches, rank } from '../../ui/search';
import { openPlaces, screenAt } from '../routes';

const groups: readonly CommandGroup[] = ['screens', 'actions', 'records', 'help'];

/** Screens that exist, as commands. */
const useScreenCommands = (): readonly Command[] => {
  const go = useGo();
  return useMemo(
    () =>
      openPlaces.map(({ path, step, group }) => ({
        id: `screen:${path}`,
        group: 'screens' as const,
        label: placeLabel(path),
        ...(step ? { description: stepLabel(step) } : {}),
        keywords: [...(screenAt(path, true)?.keywords ?? []), ...(group ? [groupLabel(group)] : [])],
        run: () => go(path),
      })),
    [go],
  );
};

const useHelpCommands = (): readonly Command[] => {
  const setHelp = useShortcutsHelp((state) => state.setOpen);
  return useMemo(
    () => [
      {
        id: 'help:shortcuts',
        group: 'help' as const,
        label: t('nav.header.help'),
        icon: IconKeyboard,
        run: () => setHelp(true),
      },
    ],
    [setHelp],
  );
};

const toGroups = (commands: readonly Command[]): SpotlightActionGroupData[] =>
  groups
    .map((group) => ({
      group: t(`nav.palette.groups.${group}`),
      actions: commands
        .filter((command) => command.group === group)
        .map(({ id, label, description, keywords, icon: Glyph, run }) => ({
          id,
          label,
          onClick: run,
          keywords: [...(keywords ?? [])],
          ...(description === undefined ? {} : { description }),
          ...(Glyph ? { leftSection: <Glyph size={18} stroke={1.6} aria-hidden /> } : {}),
        })),
    }))
    .filter(({ actions }) => actions.length > 0);

/** Keeps what has every word; what bears it in its own name comes before what has it in a keyword. */
const filter: SpotlightFilterFunction = (query, actions) =>
  actions.flatMap((item): typeof actions => {
    if (!('actions' in item)) return [item];
    const kept = item.actions
      .filter(({ label, description, keywords }) =>
        matches(query, [label, description, ...(Array.isArray(keywords) ? keywords : [keywords])]),
      )
      .sort((a, b) => rank(query, a.label ?? '') - rank(query, b.label ?? ''));
    return kept.length > 0 ? [{ ...item, actions: kept }] : [];
  });

/** Ctrl K: any screen, any action, found by a few letters without accents. */
export const Palette = () => {
  const sets = useCommandRegistry((state) => state.sets);
  const screenCommands = useScreenCommands();
  const help = useHelpCommands();
  const actions = useMemo(
    () => toGroups([...screenCommands, ...[...sets.values()].flat(), ...help]),
    [sets, screenCommands, help],
  );
  return (
    <Spotlight
      actions={actions}
      filter={filter}
      attributes={{ content: { 'aria-label': t('nav.palette.title') } }}
      shortcut="mod+K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight={420}
      limit={60}
      nothingFound={t('nav.palette.nothing')}
      searchProps={{
        placeholder: t('nav.palette.placeholder'),
        'aria-label': t('nav.palette.title'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
};
