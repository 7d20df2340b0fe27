import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireRecentNode, root } from '../bin/node-version.mjs';

requireRecentNode();
const folder = mkdtempSync(join(tmpdir(), 'sobria-test-'));
const bin = (...path) => join(root, 'node_modules', ...path);
const unitReport = join(folder, 'unit.json');
const e2eReport = join(folder, 'e2e.json');

const run = (title, args, env = {}) => {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    // A step that never ends is a failure that says so; each takes a few minutes on a small machine.
    timeout: 40 * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    process.stdout.write(`\n${title} : échec\n`);
    closing();
    process.exit(1);
  }
};
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};
const closing = () => {
  const unit = read(unitReport);
  const e2e = read(e2eReport);
  // Passed on the second try only: passed, and said, so that it is looked at.
  const flaky = e2e?.stats?.flaky ?? 0;
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats?.expected ?? 0) + flaky;
  const failed = (unit?.numFailedTests ?? 0) + (e2e?.stats?.unexpected ?? 0);
  if (flaky > 0) process.stdout.write(`\nParcours passés au second essai : ${flaky}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
};

run('Types', [join(root, 'scripts', 'typecheck.mjs')]);
run('Style', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']);
run('Construction', [bin('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn']);
run('Tests', [
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
run('Parcours', [bin('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
});
closing();
