import { Button, Group, Stack, Text } from '@mantine/core';
import { api, useWrite } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { FileDrop, QueryGate, toast } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import type { ExampleId } from '@shared/contract/library';
import { t } from '@shared/text/translate';
import { IconPlus, IconPower } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BackupsDialog } from '../components/backups-dialog';
import { BinCard } from '../components/bin-card';
import { DossierList } from '../components/dossier-list';
import { NameDialog } from '../components/name-dialog';
import { UnlockDialog } from '../components/unlock-dialog';
import { useLibrary, useSystem } from '../queries';
import { useOpenDossier } from '../use-open-dossier';

type Dialog =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename' | 'duplicate' | 'backups'; readonly name: string };
const exampleIds: readonly ExampleId[] = ['strasbourg', 'techvert'];

/** Offered at the first start, and later for whoever wants to look again. */
const Examples = () => {
  const queries = useQueryClient();
  const [building, setBuilding] = useState<ExampleId | null>(null);
  const build = async (example: ExampleId) => {
    setBuilding(example);
    try {
      await api.library.createExample({ example });
      await queries.resetQueries();
    } catch (error) {
      toast.failed(error);
      setBuilding(null);
    }
  };
  return (
    <SectionCard title={t('home.library.examplesTitle')} description={t('home.library.examplesHelp')}>
      <Group>
        {exampleIds.map((example) => (
          <Button
            key={example}
            variant="default"
            loading={building === example}
            disabled={building !== null && building !== example}
            onClick={() => void build(example)}
          >
            {t(`home.library.examples.${example}`)}
          </Button>
        ))}
      </Group>
    </SectionCard>
  );
};

/** « Arrêter Sobria »: in the browser there is no window to close. */
const QuitButton = () => {
  const system = useSystem();
  const [stopped, setStopped] = useState(false);
  if (stopped) return <Text role="status">{t('home.library.quitDone')}</Text>;
  if (system.data?.host !== 'browser') return null;
  const quit = () => void api.system.quit().then(() => setStopped(true), toast.failed);
  return (
    <Button variant="subtle" color="gray" leftSection={<IconPower size={16} aria-hidden />} onClick={quit}>
      {t('home.library.quit')}
    </Button>
  );
};

/** La bibliothèque: the first thing a person sees. */
export const LibraryScreen = () => {
  const queries = useQueryClient();
  const library = useLibrary();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { open, asked, forget } = useOpenDossier((name) => setDialog({ kind: 'backups', name }));
  const restore = useWrite(api.library.restoreFromBin, { done: ({ name }) => t('home.library.binRestored', { name }) });
  const importFile = useWrite(api.library.importFile, { done: ({ name }) => t('home.library.imported', { name }) });

  const act = async <T,>(work: () => Promise<T>, done: (result: T) => string) => {
    const result = await work();
    await queries.invalidateQueries();
    toast.done(done(result));
  };
  const remove = async (name: string) => {
    try {
      const { binId } = await api.library.remove({ name });
      await queries.invalidateQueries();
      toast.done(t('home.library.removed', { name }), { undo: () => restore.mutate({ binId }) });
    } catch (error) {
      toast.failed(error);
    }
  };
  const exportFile = (name: string) =>
    void api.library.exportFile({ name, passphrase: null }).then(download, toast.failed);
  const create = async (name: string, passphrase: string | null) => {
    await api.library.create({ name, passphrase });
    await queries.resetQueries();
  };

  return (
    <QueryGate query={library}>
      {({ folder, dossiers }) => (
        <ScreenFrame
          outsideDossier
          title={t('home.library.title')}
          answer={<Answer text={t('home.library.answer', { count: dossiers.length })} />}
          note={t('home.library.note', { folder })}
          actions={
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog({ kind: 'create' })}>
              {t('home.library.create')}
            </Button>
          }
        >
          <Stack gap="lg">
            {dossiers.length > 0 ? (
              <SectionCard title={t('home.library.list')} flush>
                <DossierList
                  dossiers={dossiers}
                  actions={{
                    open: (name) => void open(name),
                    rename: (name) => setDialog({ kind: 'rename', name }),
                    duplicate: (name) => setDialog({ kind: 'duplicate', name }),
                    backups: (name) => setDialog({ kind: 'backups', name }),
                    exportFile,
                    remove: (name) => void remove(name),
                  }}
                />
              </SectionCard>
            ) : null}
            <Examples />
            <SectionCard title={t('home.library.import')} description={t('home.library.importHelp')}>
              <FileDrop
                accept={['.sobria']}
                maxMegabytes={250}
                onFiles={([file]) => file && importFile.mutate({ file })}
              />
            </SectionCard>
            <BinCard />
            <QuitButton />
          </Stack>
          {asked ? (
            <UnlockDialog
              key={asked.name}
              name={asked.name}
              refused={asked.refused}
              onUnlock={(passphrase) => open(asked.name, passphrase)}
              onClose={forget}
            />
          ) : null}
          {dialog?.kind === 'create' ? (
            <NameDialog
              title={t('home.library.create')}
              initial=""
              submitLabel={t('home.library.create')}
              withPassphrase
              onSubmit={create}
              onClose={() => setDialog(null)}
            />
          ) : null}
          {dialog?.kind === 'rename' ? (
            <NameDialog
              title={t('home.library.renameTitle', { name: dialog.name })}
              initial={dialog.name}
              submitLabel={t('common.save')}
              onSubmit={(newName) =>
                act(
                  () => api.library.rename({ name: dialog.name, newName }),
                  ({ name }) => t('home.library.renamed', { name }),
                )
              }
              onClose={() => setDialog(null)}
            />
          ) : null}
          {dialog?.kind === 'duplicate' ? (
            <NameDialog
              title={t('home.library.duplicateTitle', { name: dialog.name })}
              initial={t('home.library.duplicateName', { name: dialog.name })}
              submitLabel={t('common.duplicate')}
              onSubmit={(newName) =>
                act(
                  () => api.library.duplicate({ name: dialog.name, newName, passphrase: null }),
                  ({ name }) => t('home.library.duplicated', { name }),
                )
              }
              onClose={() => setDialog(null)}
            />
          ) : null}
          {dialog?.kind === 'backups' ? <BackupsDialog name={dialog.name} onClose={() => setDialog(null)} /> : null}
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
