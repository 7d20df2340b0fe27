import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { library: on } = calls;

export const libraryRouter = ({ library }: Core) => ({
  list: on.list.handler(({ context }) => library.list(context.client)),
  create: on.create.handler(({ context, input }) => library.create(context.client, input.name, input.passphrase)),
  createExample: on.createExample.handler(({ context, input }) => library.createExample(context.client, input.example)),
  open: on.open.handler(({ context, input }) =>
    library.open(context.client, input.name, input.passphrase, input.takeOver),
  ),
  current: on.current.handler(({ context }) => library.current(context.client)),
  asked: on.asked.handler(({ context }) => library.asked(context.client)),
  close: on.close.handler(({ context }) => library.close(context.client)),
  rename: on.rename.handler(({ context, input }) => library.rename(context.client, input.name, input.newName)),
  duplicate: on.duplicate.handler(({ context, input }) =>
    library.duplicate(context.client, input.name, input.newName, input.passphrase),
  ),
  exportFile: on.exportFile.handler(({ context, input }) =>
    library.exportFile(context.client, input.name, input.passphrase),
  ),
  importFile: on.importFile.handler(({ input }) => library.importFile(input.file)),
  remove: on.remove.handler(({ context, input }) => library.remove(context.client, input.name)),
  listBin: on.listBin.handler(() => library.listBin()),
  restoreFromBin: on.restoreFromBin.handler(({ input }) => library.restoreFromBin(input.binId)),
  setPassphrase: on.setPassphrase.handler(({ context, input }) =>
    library.setPassphrase(context.client, input.current, input.next),
  ),
  backups: on.backups.handler(({ input }) => library.backups(input.name)),
  backupNow: on.backupNow.handler(({ context }) => library.backupNow(context.client)),
  restoreBackup: on.restoreBackup.handler(({ context, input }) =>
    library.restoreBackup(context.client, input.name, input.backupId, input.passphrase),
  ),
  verify: on.verify.handler(({ context }) => library.verify(context.client)),
});
