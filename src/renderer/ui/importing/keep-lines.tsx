import { Button, CopyButton, Group } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { download } from '../download';

type KeepLinesProps = { readonly text: string; readonly file: () => File };

/** Copies the lines a file left out, or saves them, to be corrected. */
export const KeepLines = ({ text, file }: KeepLinesProps) => (
  <Group gap="xs">
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
          {copied ? t('importing.copied') : t('importing.copy')}
        </Button>
      )}
    </CopyButton>
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() => download(file())}
    >
      {t('importing.save')}
    </Button>
  </Group>
);
