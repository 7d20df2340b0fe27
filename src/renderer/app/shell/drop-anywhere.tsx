import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { orpc } from '@renderer/api';
import type { Command } from '@renderer/stores/commands';
import { useDroppedFileStore } from '@renderer/stores/dropped-file';
import { DropOverlay, QueryGate, toast, useWindowDrop } from '@renderer/ui/feedback';
import { Answer } from '@renderer/ui/layout';
import { type PlacePath, useCommands, useGo, usePlace } from '@renderer/ui/navigation';
import {
  type ImportKind,
  importKindSchema,
  RECOGNISED_HEAD,
  type RecognisedFile,
} from '@shared/domain/recognised-file';
import { t } from '@shared/text/translate';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

/** The screen that previews and imports each kind. */
const screens: Readonly<Record<ImportKind, PlacePath>> = {
  statement: '/auditer/releve',
  usage: '/auditer/usages-import',
  staff: '/reglages/collaborateurs',
  subscriptions: '/auditer/abonnements',
};
const kinds = importKindSchema.options;

/** « relevé bancaire (Qonto, CSV) ». */
const nameOf = ({ kind, bank, bankFormat, usageFormat }: RecognisedFile): string => {
  if (kind === null) return '';
  const detail = [
    bank,
    bankFormat === null ? null : t(`bank.formats.${bankFormat}`),
    usageFormat === null ? null : t(`usage.formats.${usageFormat}`),
  ].filter((one) => one !== null);
  const name = t(`ui.importing.kinds.${kind}`);
  return detail.length === 0 ? name : t('ui.importing.precise', { kind: name, detail: detail.join(', ') });
};

const sentenceOf = (found: RecognisedFile): string =>
  found.kind === null
    ? t('ui.importing.unknown')
    : t(found.sure ? 'ui.importing.sure' : 'ui.importing.likely', { what: nameOf(found) });

type AskedProps = { readonly file: File; readonly onSend: (kind: ImportKind) => void; readonly onClose: () => void };

const Choice = ({ found, onSend, onClose }: AskedProps & { readonly found: RecognisedFile }) => {
  const [kind, setKind] = useState<ImportKind | null>(found.kind);
  if (found.unreadable !== null)
    return (
      <Stack gap="md">
        <Alert color="ochre">{t(`ui.importing.unreadable.${found.unreadable}`)}</Alert>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {t('common.close')}
          </Button>
        </Group>
      </Stack>
    );
  return (
    <Stack gap="md">
      <Text>
        <Answer text={sentenceOf(found)} />
      </Text>
      <Radio.Group
        label={t('ui.importing.choose')}
        value={kind ?? ''}
        onChange={(chosen) => setKind(importKindSchema.parse(chosen))}
      >
        <Stack gap="xs" mt="xs">
          {kinds.map((one) => (
            <Radio key={one} value={one} label={t(`ui.importing.kinds.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        {t('ui.importing.nothingYet')}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={kind === null} onClick={() => kind !== null && onSend(kind)} data-autofocus>
          {t('ui.importing.go')}
        </Button>
      </Group>
    </Stack>
  );
};

const useRecognised = (file: File) =>
  useQuery({
    ...orpc.system.recogniseFile.queryOptions({
      input: { head: new File([file.slice(0, RECOGNISED_HEAD)], file.name), complete: file.size <= RECOGNISED_HEAD },
      queryKey: ['recognised-file', file.name, file.size, file.lastModified],
    }),
    gcTime: 0,
  });

const Asked = (props: AskedProps) => {
  const { file, onSend } = props;
  const recognised = useRecognised(file);
  const here = usePlace()?.path ?? '/';
  const found = recognised.data;
  // On the screen that reads it, what was recognised is previewed at once; what nobody knows is that screen's to map.
  const own = kinds.find((kind) => screens[kind] === here);
  const direct =
    found === undefined || own === undefined ? null : found.kind === own || found.kind === null ? own : null;
  useEffect(() => {
    if (direct !== null) onSend(direct);
  }, [direct, onSend]);
  if (direct !== null) return null;
  return <QueryGate query={recognised}>{(known) => <Choice {...props} found={known} />}</QueryGate>;
};

/** A file dropped on any screen, or chosen from the palette: recognised by its content, then sent to its own import. */
export const DropAnywhere = () => {
  const { unknown, owners, ask, send, forget } = useDroppedFileStore();
  const go = useGo();
  const over = useWindowDrop(([file, ...others]) => {
    if (file) ask(file);
    if (others.length > 0) toast.info(t('ui.importing.oneAtATime', { count: others.length }));
  }, owners > 0);
  // A file no screen took belongs to the dossier that is left, never to the next one.
  useEffect(() => forget, [forget]);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'import-file',
        group: 'actions',
        label: t('ui.importing.action'),
        keywords: t('ui.importing.keywords').split(', '),
        icon: IconFileImport,
        run: () => {
          const input = document.createElement('input');
          input.type = 'file';
          input.onchange = () => ask(input.files?.[0] ?? null);
          input.click();
        },
      },
    ],
    [ask],
  );
  useCommands(commands);
  const onSend = useMemo(
    () => (kind: ImportKind) => {
      const { unknown: file } = useDroppedFileStore.getState();
      if (file === null) return;
      send(kind, file);
      go(screens[kind]);
    },
    [go, send],
  );
  return (
    <>
      {over ? <DropOverlay /> : null}
      <Modal
        opened={unknown !== null}
        onClose={() => ask(null)}
        title={t('ui.importing.title', { name: unknown?.name ?? '' })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {unknown === null ? null : <Asked file={unknown} onSend={onSend} onClose={() => ask(null)} />}
      </Modal>
    </>
  );
};
