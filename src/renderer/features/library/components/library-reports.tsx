import { ReportBackup } from './report-backup';
import { ReportProgress } from './report-progress';

/** What the library tells the navigation: how far each step is, and whether the data are safe. */
export const LibraryReports = () => (
  <>
    <ReportProgress />
    <ReportBackup />
  </>
);
