import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api';
import { useMonthStore } from '../stores/month';
import type { OpenDossier } from '../stores/session';
import { download } from '../ui/download';
import { ErrorNotice } from '../ui/feedback/error-notice';
import { FeedbackHost } from '../ui/feedback/feedback-host';
import { ScreenSkeleton } from '../ui/feedback/skeletons';
import { toast } from '../ui/feedback/toast';
import { AddressProvider } from '../ui/navigation/address';
import { type ExportAnyTable, TableExport } from '../ui/tables';
import { ThemeProvider } from '../ui/theme/theme-provider';
import { features } from './features';
import { createQueryClient } from './query-client';
import { ScreenOutlet } from './screen-outlet';
import { DossierShell } from './shell/app-shell';
import { LibraryShell } from './shell/library-shell';
import { useDossier } from './use-dossier';
import { useHistory } from './use-history';

/** A dossier is open: its screens, and what the features keep beside them. */
const DossierWindow = ({ dossier }: { readonly dossier: OpenDossier }) => {
  const history = useHistory();
  const queries = useQueryClient();
  const leave = async () => {
    try {
      await api.library.close();
      window.location.hash = '#/';
      useMonthStore.getState().choose(null);
      // Nothing of this dossier may be shown under another one.
      await queries.resetQueries();
      queries.removeQueries({ type: 'inactive' });
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <DossierShell dossier={dossier} history={history} onLeave={() => void leave()}>
      <ScreenOutlet dossierOpen />
      {features.map(({ Overlay, screens }) => (Overlay ? <Overlay key={screens[0]?.path ?? '/'} /> : null))}
    </DossierShell>
  );
};

const Window = () => {
  const { dossier, pending, error, retry } = useDossier();
  if (error) return <ErrorNotice error={error} onRetry={() => void retry()} />;
  if (pending) return <ScreenSkeleton />;
  return dossier ? (
    <DossierWindow key={dossier.name} dossier={dossier} />
  ) : (
    <LibraryShell>
      <ScreenOutlet dossierOpen={false} />
    </LibraryShell>
  );
};

const exportTable: ExportAnyTable = (name, { columns, rows }, format) =>
  void api.system
    .tableFile({
      name,
      format,
      columns: columns.map(({ header, kind }) => ({ header, kind })),
      rows: rows.map((row) => [...row]),
    })
    .then(download, toast.failed);

/** The whole window. */
export const App = () => {
  const [queries] = useState(createQueryClient);
  return (
    <ThemeProvider>
      <QueryClientProvider client={queries}>
        <TableExport value={exportTable}>
          <AddressProvider>
            <Window />
            <FeedbackHost />
          </AddressProvider>
        </TableExport>
      </QueryClientProvider>
    </ThemeProvider>
  );
};
