import { ActionIcon, Menu } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconDotsVertical } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { RowAction } from './columns';

type RowMenuProps = { readonly label: string; readonly items: readonly RowAction[] };

/** Actions on a row. The menu itself comes with its first use: a table has one for each of its rows. */
export const RowMenu = ({ label, items }: RowMenuProps) => {
  const [used, setUsed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!used) return;
    button.current?.focus({ preventScroll: true });
    button.current?.click();
  }, [used]);
  if (items.length === 0) return null;
  const trigger = (
    <ActionIcon
      ref={button}
      variant="subtle"
      color="gray"
      size="sm"
      tabIndex={-1}
      aria-label={t('ui.table.rowActions', { row: label })}
      {...(used ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: () => setUsed(true) })}
    >
      <IconDotsVertical size={16} aria-hidden />
    </ActionIcon>
  );
  if (!used) return trigger;
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>{trigger}</Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item
            key={item.label}
            leftSection={item.icon}
            onClick={item.run}
            disabled={item.disabled ?? false}
            {...(item.danger ? { c: 'brick' } : {})}
          >
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
