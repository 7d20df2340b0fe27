import { Button } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconArrowLeft } from '@tabler/icons-react';

/** Leaves the import for the list of people; nothing is written. */
export const Back = ({ onLeave }: { readonly onLeave: () => void }) => (
  <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onLeave}>
    {t('staff.screens.wizard.back')}
  </Button>
);
