import { whenFree } from '@main/services/library/client';
import { implement } from '@orpc/server';
import { contract } from '@shared/contract';
import type { CallContext } from '../call-context';

/** Calls of the library that let go of a dossier's file, or take it. */
const filesMoved = new Set([
  'open',
  'create',
  'createExample',
  'close',
  'rename',
  'remove',
  'restoreBackup',
  'setPassphrase',
]);

const nameIn = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'name' in input ? input.name : undefined;

/**
 * The contract, ready to be implemented: handlers parse (oRPC), make one service call, and return. A heavy reading is
 * answered by the thread of its dossier, wherever the call comes from; a file is let go by its thread before it moves.
 */
export const calls = implement(contract)
  .$context<CallContext>()
  .use(async ({ context, path, signal, next }, input, output) => {
    const { client, readings } = context;
    // Whatever comes of it, the call is then answered for what the dossier has become.
    await whenFree(client);
    const beside = readings?.ask(client, path, input, signal) ?? null;
    if (beside !== null) return output((await beside).output as never);
    const [group, name] = path;
    if (readings && group === 'library' && filesMoved.has(name ?? ''))
      await readings.stop((dossier) => dossier === client.dossier || dossier.name === nameIn(input));
    return next();
  });
