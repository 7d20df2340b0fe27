import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

type IconActionProps = {
  readonly icon: Icon;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
};

/** Icon button of the header: named aloud, and shown to the pointer. */
export const IconAction = ({ icon: Glyph, label, onClick, disabled = false }: IconActionProps) => (
  <Tooltip label={label}>
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      onClick={onClick}
      // Stays reachable when there is nothing to do, so that the keyboard does not lose its place.
      {...(disabled ? { 'data-disabled': true, 'aria-disabled': true, onClick: () => undefined } : {})}
    >
      <Glyph size={20} stroke={1.6} aria-hidden />
    </ActionIcon>
  </Tooltip>
);
