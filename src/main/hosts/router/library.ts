import type { Core } from '@main/services/core';
import { calls } from './implementer';

const { library: on } = calls;

/** Calls that close, move or lock a file wait until no thread reads it. */
export const libraryRouter = ({ library }: Core) => ({
  list: on.list.handler(({ context }) => library.list(context.client)),
  create: on.create.handler(({ context, input }) => library.create(context.client, input.name, input.passphrase)),
  createExample: on.createExample.handler(({ context, input }) => library.createExample(context.client, input.example)),
  open: on.open.handler(async ({ context, input }) => {
    await library.settled(context.client, input.name);
    return library.openBeside(context.client, input.name, input.passphrase, input.takeOver);
  }),
  isBackedUp: on.isBackedUp.handler(({ context }) => library.isBackedUp(context.client)),
  current: on.current.handler(({ context }) => library.current(context.client)),
  asked: on.asked.handler(({ context }) => library.asked(context.client)),
  close: on.close.handler(async ({ context }) => {
    await library.settled(context.client);
    return library.close(context.client);
  }),
  rename: on.rename.handler(async ({ context, input }) => {
    await library.settled(context.client, input.name);
    return library.rename(context.client, input.name, input.newName);
  }),
  duplicate: on.duplicate.handler(({ context, input }) =>
    library.duplicateBeside(context.client, input.name, input.newName, input.passphrase),
  ),
  exportFile: on.exportFile.handler(({ context, input }) =>
    library.exportBeside(context.client, input.name, input.passphrase),
  ),
  importFile: on.importFile.handler(({ input }) => library.importFile(input.file)),
  remove: on.remove.handler(async ({ context, input }) => {
    await library.settled(context.client, input.name);
    return library.remove(context.client, input.name);
  }),
  listBin: on.listBin.handler(() => library.listBin()),
  restoreFromBin: on.restoreFromBin.handler(({ input }) => library.restoreFromBin(input.binId)),
  setPassphrase: on.setPassphrase.handler(async ({ context, input }) => {
    await library.settled(context.client);
    return library.setPassphraseBeside(context.client, input.current, input.next);
  }),
  backups: on.backups.handler(({ input }) => library.backups(input.name)),
  backupNow: on.backupNow.handler(({ context }) => library.backupBeside(context.client)),
  restoreBackup: on.restoreBackup.handler(async ({ context, input }) => {
    await library.settled(context.client, input.name);
    return library.restoreBeside(context.client, input.name, input.backupId, input.passphrase);
  }),
  verify: on.verify.handler(({ context }) => library.verifyBeside(context.client)),
});
