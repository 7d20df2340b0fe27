import { Button, Group } from '@mantine/core';
import { confirm, ErrorNotice, FileDrop, ProgressPanel, TableSkeleton, toast } from '@renderer/ui/feedback';
import { ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { useState } from 'react';

export const FeedbackScreen = () => {
  const [panel, setPanel] = useState(false);
  return (
    <ScreenFrame title="Messages">
      <Group>
        <Button onClick={() => toast.done('Abonnement supprimé', { undo: () => undefined })}>Supprimer</Button>
        <Button onClick={() => toast.failed({ data: { code: 'disk-full', params: {} } })}>Échouer</Button>
        <Button
          onClick={() =>
            confirm({
              title: 'Supprimer la sauvegarde ?',
              body: 'Elle ne pourra pas être retrouvée.',
              action: 'Supprimer la sauvegarde',
              danger: true,
            })
          }
        >
          Confirmer
        </Button>
        <Button onClick={() => setPanel(true)}>Panneau</Button>
      </Group>
      <ErrorNotice error={{ data: { code: 'disk-full', params: {} } }} onRetry={() => undefined} />
      <SectionCard title="Import">
        <FileDrop accept={['.csv', '.ofx']} onFiles={(files) => toast.info(files[0]?.name ?? '')} />
        <ProgressPanel label="Lecture du relevé" done={340} total={1200} onCancel={() => undefined} />
        <TableSkeleton rows={2} />
      </SectionCard>
      <SidePanel opened={panel} onClose={() => setPanel(false)} title="Modifier l’abonnement">
        Contenu
      </SidePanel>
    </ScreenFrame>
  );
};

export const BrokenScreen = () => {
  throw new Error('écran en panne');
};

export const LibraryScreen = () => <ScreenFrame title="Vos dossiers" />;
