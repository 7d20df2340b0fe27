import { Burger, Button, Group, Kbd, Menu, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { t } from '@shared/text/translate';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconFileTypePdf,
  IconFolders,
  IconKeyboard,
  IconSearch,
} from '@tabler/icons-react';
import { useShortcutsHelp } from '../../stores/help';
import { usePdfSlot } from '../../stores/pdf-action';
import { ExampleBadge } from '../../ui/figures/badges';
import classes from './header.module.css';
import { IconAction } from './icon-action';
import { MonthSelector } from './month-selector';
import { SchemeMenu } from './scheme-menu';

export type HistoryControls = {
  /** What « Annuler » would undo; null: nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
};

type HeaderProps = {
  readonly dossier: { readonly name: string; readonly isExample: boolean };
  readonly history: HistoryControls;
  readonly onLeave: () => void;
  readonly menuOpened: boolean;
  readonly onMenu: () => void;
};

const DossierMenu = ({ dossier, onLeave }: Pick<HeaderProps, 'dossier' | 'onLeave'>) => (
  <Menu position="bottom-start" shadow="md">
    <Menu.Target>
      <UnstyledButton className={classes.dossier} aria-label={`${t('nav.header.dossier')} : ${dossier.name}`}>
        <span className={classes.name} title={dossier.name}>
          {dossier.name}
        </span>
        {dossier.isExample ? (
          <span className={classes.badge}>
            <ExampleBadge />
          </span>
        ) : null}
        <IconChevronDown size={16} aria-hidden />
      </UnstyledButton>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconFolders size={16} aria-hidden />} onClick={onLeave}>
        {t('nav.changeDossier')}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

const PdfButton = () => {
  const action = usePdfSlot((state) => state.action);
  return action ? (
    <Button
      size="xs"
      loading={action.busy}
      onClick={action.run}
      aria-label={action.label}
      classNames={{ root: classes.pdf ?? '' }}
    >
      <IconFileTypePdf size={18} aria-hidden />
      <span className={classes.pdfText}>{action.label}</span>
    </Button>
  ) : null;
};

/** Dossier, month, search, undo, appearance, the document of the screen. */
export const Header = ({ dossier, history, onLeave, menuOpened, onMenu }: HeaderProps) => {
  const setHelp = useShortcutsHelp((state) => state.setOpen);
  const { undoLabel, redoLabel, undo, redo } = history;
  return (
    <Group h="100%" px={16} gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger
          opened={menuOpened}
          onClick={onMenu}
          hiddenFrom="sm"
          size="sm"
          aria-label={menuOpened ? t('nav.closeMenu') : t('nav.openMenu')}
        />
        <DossierMenu dossier={dossier} onLeave={onLeave} />
        <MonthSelector />
      </Group>
      <Group gap={4} wrap="nowrap">
        <UnstyledButton className={classes.search} onClick={spotlight.open} aria-label={t('nav.header.searchHint')}>
          <IconSearch size={16} aria-hidden />
          <span className={classes.searchText}>{t('nav.header.search')}</span>
          <Kbd size="xs" className={classes.searchText}>
            {t('nav.shortcuts.keys.ctrl')} K
          </Kbd>
        </UnstyledButton>
        <IconAction
          icon={IconArrowBackUp}
          label={undoLabel === null ? t('nav.header.undoNothing') : t('nav.header.undo', { action: undoLabel })}
          onClick={undo}
          disabled={undoLabel === null}
        />
        <IconAction
          icon={IconArrowForwardUp}
          label={redoLabel === null ? t('nav.header.redoNothing') : t('nav.header.redo', { action: redoLabel })}
          onClick={redo}
          disabled={redoLabel === null}
        />
        <IconAction icon={IconKeyboard} label={t('nav.header.help')} onClick={() => setHelp(true)} />
        <SchemeMenu />
        <PdfButton />
      </Group>
    </Group>
  );
};
