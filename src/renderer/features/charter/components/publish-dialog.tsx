import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { NoteField, TextField } from '@renderer/ui/fields';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { linesOf } from '../model/lines';
import { usePublish } from '../mutations';

type PublishProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly number: string;
  readonly openProposals: number;
};

/** Publishing freezes the text: who publishes, what changes, who took part. */
export const PublishDialog = ({ opened, onClose, number, openProposals }: PublishProps) => {
  const [by, setBy] = useState<string | null>(null);
  const [summary, setSummary] = useState<string | null>(null);
  const [others, setOthers] = useState<string | null>(null);
  const publish = usePublish();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('charter.versions.publishTitle', { number })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('charter.versions.noneWhy')}</Text>
        {openProposals > 0 ? (
          <Text size="sm">{t('charter.versions.openProposals', { count: openProposals })}</Text>
        ) : null}
        <TextField label={t('charter.versions.by')} value={by} onChange={setBy} maxLength={200} required autoFocus />
        <TextField label={t('charter.versions.summary')} value={summary} onChange={setSummary} maxLength={1000} />
        <NoteField label={t('charter.versions.others')} value={others} onChange={setOthers} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            disabled={by === null}
            loading={publish.isPending}
            onClick={() =>
              by !== null &&
              publish.mutate({ publishedBy: by, summary, participants: linesOf(others) }, { onSuccess: onClose })
            }
          >
            {t('charter.versions.publish')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
