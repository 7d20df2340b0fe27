import { Button, Group, Stack, Text } from '@mantine/core';
import { FileDrop } from '@renderer/ui/feedback';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import type { SessionView } from '@shared/contract/committee';
import { t } from '@shared/text/translate';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { useExportRemarks, useImportRemarks } from '../mutations';
import { RemarkEntry } from './remark-entry';
import { RemarkForm } from './remark-form';

/** Remarks on a session: written here, sent as a file, merged from the files of members. */
export const RemarksCard = ({ session }: { readonly session: SessionView }) => {
  const [writing, setWriting] = useState(false);
  const [author, setAuthor] = useState<string | null>(null);
  const [merge, send] = [useImportRemarks(), useExportRemarks()];
  const authors = [...new Set(session.remarks.filter(({ origin }) => origin === 'here').map((one) => one.author))];
  const ordered = [...session.remarks].sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
  return (
    <SectionCard
      title={t('committeeScreens.remarks.title')}
      description={t('committeeScreens.remarks.note')}
      actions={
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWriting(true)}>
          {t('committeeScreens.remarks.add')}
        </Button>
      }
    >
      <Stack gap="sm">
        {ordered.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('committeeScreens.remarks.none')}
          </Text>
        ) : (
          <ul className={classes.list}>
            {ordered.map((remark) => (
              <RemarkEntry key={remark.id} remark={remark} />
            ))}
          </ul>
        )}
        <Group gap="sm">
          <FileDrop
            accept={['.json']}
            compact
            maxMegabytes={5}
            label={t('committeeScreens.remarks.import')}
            disabled={merge.isPending}
            onFiles={([file]) => file && merge.mutate(file)}
          />
          {authors.map((name) => (
            <Button
              key={name}
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              loading={send.isPending}
              onClick={() => send.mutate({ sessionId: session.id, author: name })}
            >
              {t('committeeScreens.remarks.exportOf', { name })}
            </Button>
          ))}
        </Group>
      </Stack>
      <SidePanel opened={writing} onClose={() => setWriting(false)} title={t('committeeScreens.remarks.add')}>
        {writing ? (
          <RemarkForm session={session} author={author} onAuthor={setAuthor} onDone={() => setWriting(false)} />
        ) : null}
      </SidePanel>
    </SectionCard>
  );
};
