import { Button, FileButton, Group, Text } from '@mantine/core';
import { useDroppedFileStore } from '@renderer/stores/dropped-file';
import { useGo } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconFileImport } from '@tabler/icons-react';

/** The two ways into an empty dossier: by hand, or from a file of any kind that is read. */
export const StartActions = () => {
  const go = useGo();
  const ask = useDroppedFileStore((state) => state.ask);
  return (
    <Group>
      <Button onClick={() => go('/auditer/abonnements')}>{t('home.dossier.startHand')}</Button>
      <FileButton onChange={ask}>
        {(button) => (
          <Button {...button} variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
            {t('ui.importing.action')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('ui.importing.hint')}
      </Text>
    </Group>
  );
};
