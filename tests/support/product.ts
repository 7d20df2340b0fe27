import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The product as a person starts it, in the browser host, on a library of its own. */
export type RunningProduct = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()));

export const startProduct = (home: string): Promise<RunningProduct> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [resolve(root, process.env.SOBRIA_OUT ?? 'out', 'main/cli.js'), 'serveur', '--sans-navigateur'],
      {
        cwd: root,
        env: { ...process.env, SOBRIA_HOME: home },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let text = '';
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/entree\?jeton=\S+/.exec(text)?.[0];
      if (!address) return;
      const end = async (signal: NodeJS.Signals) => {
        child.kill(signal);
        await ended(child);
      };
      done({ address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.once('exit', (code) => fail(new Error(`the product stopped (${code}): ${text}`)));
  });
