import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const source = pathToFileURL('src/main/hosts/cli/write-whole.ts').href;
/** A program that writes a megabyte on its output, made non-blocking as it is once Node has looked at it, then ends. */
const program = `
  import { writeWhole } from ${JSON.stringify(source)};
  process.stdout._handle?.setBlocking?.(false);
  writeWhole(1, 'é'.repeat(524_288));
  process.exit(0);
`;
const started = () => spawn(process.execPath, ['--input-type=module', '--eval', program]);

test('a reader slower than the command receives everything', async () => {
  const child = started();
  const faults: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => faults.push(chunk));
  const ended = once(child, 'exit');
  // The pipe is full long before anything is read.
  await new Promise((resolve) => setTimeout(resolve, 800));
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  const closed = once(child.stdout, 'close');
  expect(await ended, Buffer.concat(faults).toString()).toEqual([0, null]);
  await closed;
  // 524 288 letters of two bytes each.
  expect(bytes).toBe(1_048_576);
});

test('a reader that leaves is no fault', async () => {
  const child = started();
  const ended = once(child, 'exit');
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toEqual([0, null]);
});
