import { AsyncLocalStorage } from 'node:async_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '@main/db/connection';
import { type DossierDb, dossierDb } from '@main/db/dossier-db';
import type { OperationLabel } from '@main/db/operations';
import { createPlatform, type Platform } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { createRouterClient, ORPCError } from '@orpc/server';
import { guardCalls } from '../call-context';
import { createRouter } from '../router/router';
import { type Answer, packed, type Question, type ThreadTask } from './messages';

/**
 * Entry of the reading thread of one open dossier: the same services and the same router, on a connection of its own.
 * Calls are answered one after the other, each in one reading transaction: it sees every write committed before it, and
 * one state of the dossier from end to end. What was computed since the last write is kept. The connection cannot
 * write, but for the few calls that compute long before they do: each writes in the transaction of its own operation.
 */
type Asked = Extract<Question, { kind: 'ask' }>;
/** The call in progress: its clock, and what it wants in the journal. */
type Running = { readonly asked: Asked; readonly notes: OperationLabel[] };

const task = workerData as ThreadTask;
const running = new AsyncLocalStorage<Running>();
const clock = createPlatform(task.home);
const platform: Platform = {
  ...clock,
  actor: task.actor,
  now: () => running.getStore()?.asked.now ?? clock.now(),
  today: () => running.getStore()?.asked.today ?? clock.today(),
};

const connection = openReader(task.file, task.passphrase);
// As the connection that holds the dossier: what is written here is as safe.
connection.pragma('synchronous = FULL');
const own = dossierDb(task.file, connection, platform);
const db: DossierDb = {
  ...own,
  write: (label, work) => {
    if (running.getStore()?.asked.writes !== true) throw new Error('a reading call cannot write');
    return own.write(label, work);
  },
  note: (label) => void running.getStore()?.notes.push(label),
};
const client: Client = { id: 'reading', dossier: { name: task.name, passphrase: task.passphrase, db } };
const router = createRouter(createCore(platform), { kind: 'command', quit: () => undefined });
const calls = createRouterClient(router, {
  context: () => ({ client: { ...client, memory: running.getStore()?.asked.memory } }),
  interceptors: [guardCalls(() => undefined)],
});

type Callable = (input: unknown) => Promise<unknown>;
const callAt = (path: readonly string[]): Callable =>
  path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], calls) as Callable;

const say = (answer: Answer): void => parentPort?.postMessage(answer);
const sayError = (id: number, error: unknown): void => {
  if (!(error instanceof ORPCError)) say({ kind: 'fault', id, error });
  else if (error.code === 'INTERNAL_SERVER_ERROR') say({ kind: 'fault', id, error: error.cause ?? error });
  else if (error.code === 'REFUSED') say({ kind: 'refused', id, ...error.data });
  else {
    const { code, status, message, data } = error;
    say({ kind: 'error', id, code, status, message, data });
  }
};

const answered = async (asked: Asked): Promise<void> => {
  const current: Running = { asked, notes: [] };
  try {
    const output = await running.run(current, () => callAt(asked.path)(asked.input));
    say({ kind: 'answer', id: asked.id, output: await packed(output), notes: current.notes });
  } catch (error) {
    sayError(asked.id, error);
  }
};

const waiting: Asked[] = [];
let working = false;
const work = async (): Promise<void> => {
  if (working) return;
  working = true;
  for (let asked = waiting.shift(); asked !== undefined; asked = waiting.shift()) {
    if (asked.writes) {
      connection.pragma('query_only = OFF');
      await answered(asked);
      connection.pragma('query_only = ON');
      continue;
    }
    connection.exec('BEGIN');
    void answered(asked);
    // Services read in one go; a document is then typeset in its own thread, while the next call is answered.
    await new Promise((done) => setImmediate(done));
    connection.exec('COMMIT');
  }
  working = false;
};

parentPort?.on('message', (question: Question) => {
  if (question.kind === 'ask') {
    waiting.push(question);
    void work();
    return;
  }
  const index = waiting.findIndex(({ id }) => id === question.id);
  if (index >= 0) waiting.splice(index, 1);
});
