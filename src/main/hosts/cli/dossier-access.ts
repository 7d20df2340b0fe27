import { basename, dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { createPlatform } from '@main/platform/platform';
import { type Core, createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { nameOf } from '@main/services/library/folders';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { readBytes } from './output';

export type DossierOptions = { readonly dossier: string; readonly phraseFichier?: string };

/** The library that holds a dossier named by its file, and the dossier's name. */
export const coreFor = (file: string): { core: Core; name: string; client: Client } => ({
  core: createCore(createPlatform(dirname(resolve(file)))),
  name: nameOf(basename(file)),
  client: { id: 'command', dossier: null },
});

/** Asks for the passphrase without showing it; never taken from the arguments. */
const askPassphrase = async (name: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stderr.write(t('cli.passphrasePrompt', { name }));
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
};

const passphraseOf = (options: DossierOptions): string | null =>
  options.phraseFichier ? new TextDecoder().decode(readBytes(options.phraseFichier)).replace(/\r?\n$/, '') : null;

/** Opens the dossier of a command, works on it, and always closes it. */
export const withDossier = async <T>(
  options: DossierOptions,
  work: (core: Core, client: Client) => Promise<T> | T,
): Promise<T> => {
  const { core, name, client } = coreFor(options.dossier);
  try {
    try {
      core.library.open(client, name, passphraseOf(options), false);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'passphrase-needed' || !process.stdin.isTTY) throw error;
      core.library.open(client, name, await askPassphrase(name), false);
    }
    return await work(core, client);
  } finally {
    core.library.shutdown();
  }
};

export { passphraseOf };
