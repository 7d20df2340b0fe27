import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { directHost, type TestHost } from '../../../support/hosts';

/** The code of what refused a call. */
export const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: { data?: { code?: string }; code?: string }) => error.data?.code ?? error.code ?? 'unknown',
  );

export type Client = {
  readonly host: TestHost;
  readonly platform: ReturnType<typeof testPlatform>;
  readonly close: () => Promise<void>;
};

/** An empty dossier, open, on 21 November 2026. */
export const openClient = async (): Promise<Client> => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder, '2026-11-21T09:00:00.000Z');
  const host = directHost(platform);
  await host.api.library.create({ name: 'Client', passphrase: null });
  return {
    host,
    platform,
    close: async () => {
      await host.stop();
      dispose();
    },
  };
};
