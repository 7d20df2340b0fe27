import { recogniseFile } from '@main/importers/recognise';
import type { Core } from '@main/services/core';
import { shownTableFile } from '@main/services/export/shown-table';
import { version } from '../../../../package.json';
import { calls } from './implementer';

/** Which host carries the calls, and how it stops. */
export type HostInfo = { readonly kind: 'window' | 'browser' | 'command'; readonly quit: () => void };

const { system: on } = calls;

export const systemRouter = (core: Core, host: HostInfo) => ({
  info: on.info.handler(() => ({
    version,
    host: host.kind,
    folder: core.library.folder,
    today: core.platform.today(),
  })),
  tableFile: on.tableFile.handler(({ input }) => shownTableFile(input)),
  recogniseFile: on.recogniseFile.handler(async ({ input: { head, complete } }) =>
    recogniseFile(new Uint8Array(await head.arrayBuffer()), complete),
  ),
  quit: on.quit.handler(() => {
    host.quit();
    return null;
  }),
});
