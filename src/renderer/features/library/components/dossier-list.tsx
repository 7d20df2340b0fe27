import { ActionIcon, Button, Menu } from '@mantine/core';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import type { DossierInfo } from '@shared/contract/library';
import { day } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconCopy, IconDots, IconDownload, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import classes from './dossier-list.module.css';

export type DossierActions = {
  readonly open: (name: string) => void;
  readonly rename: (name: string) => void;
  readonly duplicate: (name: string) => void;
  readonly exportFile: (name: string) => void;
  readonly remove: (name: string) => void;
  readonly backups: (name: string) => void;
};

const tones: Readonly<Record<DossierInfo['state'], ChipTone>> = {
  ready: 'good',
  protected: 'neutral',
  newer: 'attention',
  foreign: 'danger',
  'open-here': 'good',
  'open-elsewhere': 'attention',
};

const DossierMenu = ({ info, actions }: { readonly info: DossierInfo; readonly actions: DossierActions }) => (
  <Menu position="bottom-end" shadow="md">
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" aria-label={t('home.library.more', { name: info.name })}>
        <IconDots size={18} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => actions.rename(info.name)}>
        {t('home.library.rename')}
      </Menu.Item>
      <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => actions.duplicate(info.name)}>
        {t('home.library.duplicate')}
      </Menu.Item>
      <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => actions.exportFile(info.name)}>
        {t('home.library.export')}
      </Menu.Item>
      <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={() => actions.backups(info.name)}>
        {t('home.library.restore')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        color="brick"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => actions.remove(info.name)}
      >
        {t('home.library.remove')}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

/** Dossiers of the library, latest first. */
export const DossierList = ({
  dossiers,
  actions,
}: {
  readonly dossiers: readonly DossierInfo[];
  readonly actions: DossierActions;
}) => (
  <ul className={classes.list}>
    {dossiers.map((info) => (
      <li key={info.name} className={classes.row}>
        <div>
          <div className={classes.name}>{info.name}</div>
          <div className={classes.meta}>
            {t('home.library.modified', { day: formatDay(day(info.modifiedAt.slice(0, 10))) })} ·{' '}
            {t('home.library.backups', { count: info.backups })}
          </div>
        </div>
        <Chip tone={tones[info.state]}>{t(`home.library.states.${info.state}`)}</Chip>
        <Button size="xs" aria-label={`${t('home.library.open')} ${info.name}`} onClick={() => actions.open(info.name)}>
          {t('home.library.open')}
        </Button>
        <DossierMenu info={info} actions={actions} />
      </li>
    ))}
  </ul>
);
