import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { createPlatform } from '@main/platform/platform';
import { runOptimiser } from '@main/services/optimiser';
import { chromium } from '@playwright/test';
import { defaultConstraints } from '@shared/domain/optimiser';
import { chromiumArgs, chromiumPath } from '../support/chromium';
import type { Api } from '../support/hosts';
import { fullSize, largeName, largeStatement, makeLargeDossier, smallSize } from '../support/large-dossier';
import { largeProblem } from '../support/optimiser-problems';
import { madeByVersionBefore } from '../support/version-before';
import { coldStart, csvCells, emptyDocument, fileCopy, parsing, plainInserts, sqlReading } from './floors';
import { type MeasuredProduct, startMeasured } from './measured-product';
import { heavySteps, papers, screens } from './screens';
import { heldTableOf, type Line, tableOf, timed } from './table';
import { windowTasks } from './window';

const say = (line: string) => process.stderr.write(`${line}\n`);
const mebibytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} Mio`;

/** Some work of the product, with what it does to its main thread meanwhile. */
const watched = async <T>(product: MeasuredProduct, work: () => Promise<T>, times = 1) => {
  await product.load();
  const { ms, result } = await timed(work, times);
  const { blocked, computed } = await product.load();
  return { ms, result, blocked, computed };
};

const statementRead = async (api: Api, bytes: Uint8Array): Promise<string> => {
  const file = new File([new Uint8Array(bytes)], 'releve.csv', { type: 'text/csv' });
  const choices = { mapping: null, dateOrder: null, decimalMark: null };
  for await (const step of await api.bank.read({ file, choices }))
    if (step.kind === 'review') return step.review.readingId;
  throw new Error('the statement was not read');
};

let answered = false;
/** A small write: what was kept since the one before no longer stands. */
const touch = (api: Api) => {
  answered = !answered;
  return api.audit.saveAnswer({ id: 'policy-formalised', answer: answered ? 'yes' : 'no' });
};

/** Time for a person: the command is typed, the browser shows the first answer. */
const firstAnswer = async (home: string): Promise<Line> => {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  const floor = await coldStart(browser);
  const start = performance.now();
  const product = await startMeasured(home);
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(product.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(/dossier.* dans votre bibliothèque/).waitFor();
  const ms = performance.now() - start;
  const { blocked, computed } = await product.load();
  await browser.close();
  await product.stop();
  const what = 'démarrage à froid jusqu’à la première réponse à l’écran';
  return { what, ms, floor: { what: 'Node nu, page nue', ms: floor.ms }, blocked, computed };
};

/** Measures everything, prints one table. */
export const bench = async (small: boolean): Promise<void> => {
  const size = small ? smallSize : fullSize;
  const home = mkdtempSync(join(tmpdir(), 'sobria-banc-'));
  const lines: Line[] = [];
  const add = (line: Line) => {
    lines.push(line);
    say(
      `${line.what} : ${Math.round(line.ms)} ms, plancher ${Math.round(line.floor?.ms ?? 0)} ms, bloqué ${Math.round(line.blocked ?? 0)} ms`,
    );
  };
  try {
    say(`Dossier de ${size.people} personnes, ${size.subscriptions} abonnements, ${size.usageRows} lignes d’usage…`);
    const made = await timed(() => makeLargeDossier(createPlatform(home), size));
    const file = made.result;
    say(`fait en ${Math.round(made.ms / 1000)} s, ${mebibytes(statSync(file).size)}`);
    add(await firstAnswer(home));

    const copy = await fileCopy(file);
    const sql = sqlReading(file);
    const check = await sql.check();
    const product = await startMeasured(home);
    const { api, received } = await product.enter();
    await api.system.info();
    const nothing = await timed(() => api.system.info(), 9);
    const open = () => api.library.open({ name: largeName, passphrase: null, takeOver: false });
    const daily = await watched(product, open);
    const checked = { what: 'quick_check de SQLite', ms: check.ms };
    const withCopy = { what: 'quick_check, copie de fichier', ms: check.ms + copy.ms };
    add({ what: 'ouvrir le dossier, sauvegarde du jour lancée', ...daily, floor: withCopy });
    // Closing waits for that backup: the next opening is measured alone.
    const rest = await watched(product, () => api.library.close());
    add({ what: 'fermer, la sauvegarde du jour achevée', ...rest, floor: { what: 'copie de fichier', ms: copy.ms } });
    add({ what: 'ouvrir le dossier', ...(await watched(product, open)), floor: checked });

    for (const { screen, read, floor } of screens) {
      // Once for the code to be warm, then after a write, as the worst a person meets, then again.
      await read(api);
      await touch(api);
      const { ms, blocked, computed } = await watched(product, () => read(api));
      const again = await timed(() => read(api));
      const parsed = await parsing(received());
      const rows = await sql.read(floor);
      const least = nothing.ms + rows.ms + parsed.ms;
      const note = again.ms < ms / 2 ? `redemandé : ${Math.round(again.ms)} ms` : '';
      add({ what: screen, ms, blocked, computed, note, floor: { what: 'SQL, JSON.parse, appel vide', ms: least } });
    }

    const statement = largeStatement(size);
    const reading = await watched(product, () => statementRead(api, statement));
    const cells = await csvCells(statement);
    const note = `${mebibytes(statement.length)}`;
    const what = `lire un relevé de ${size.bankLines} lignes`;
    add({ what, note, ...reading, floor: { what: 'découpe du CSV', ms: cells.ms } });

    // As a person answers: « Notion » is no AI, and the whole review follows.
    const answer = { pattern: 'NOTION LABS', decision: { kind: 'not-ai' as const } };
    const choices = { answers: [answer], items: [], leftOut: [], taken: [] };
    const readingId = reading.result;
    const reviewed = await watched(product, () => api.bank.review({ readingId, choices }));
    const parsed = await parsing(received());
    const least = { what: 'JSON.parse, appel vide', ms: nothing.ms + parsed.ms };
    add({ what: 'répondre à une question du relevé', ...reviewed, floor: least });
    const page = { readingId, choices, only: 'all', search: '', offset: 50_000, limit: 100 } as const;
    const paged = await watched(product, () => api.bank.lines(page));
    add({ what: 'une page du relevé entier', ...paged, floor: { what: 'appel vide', ms: nothing.ms } });

    await api.charter.start();
    const empty = await emptyDocument();
    for (const { what: paper, make } of papers) {
      const printed = await watched(product, () => make(api));
      add({ what: paper, ...printed, floor: { what: 'document pdfmake vide', ms: empty.ms } });
    }

    const backup = await watched(product, () => api.library.backupNow());
    add({ what: 'sauvegarder', note: 'copie vérifiée', ...backup, floor: { what: 'copie de fichier', ms: copy.ms } });

    const imported = await watched(product, () => api.bank.import({ readingId, choices }));
    const written = imported.result.result.payments;
    // A payment and its line of the statement.
    const plain = await plainInserts(file, 2 * written);
    const inserts = { what: 'INSERT sans journal, copie de fichier', ms: plain.ms + copy.ms };
    add({ what: `importer ses ${written} paiements, sauvegarde d’avant comprise`, ...imported, floor: inserts });

    const undone = await watched(product, () => api.activity.undo({ operationId: imported.result.operationId }));
    add({ what: 'annuler cet import', ...undone, floor: { what: 'INSERT sans journal', ms: plain.ms } });
    for (const { what: step, make } of heavySteps) {
      const made = await watched(product, () => make(api));
      add({ what: step, ...made, floor: { what: 'appel vide', ms: nothing.ms } });
    }

    await api.library.close();
    madeByVersionBefore(file, null);
    const migrated = await watched(product, open);
    add({ what: 'ouvrir un dossier de la version précédente, sauvegardé et mis à jour', ...migrated, floor: withCopy });

    const problem = largeProblem({ tools: 100, teams: 20, capabilities: 17, seed: 1 });
    const limited = { ...problem, constraints: { ...defaultConstraints, maxTools: 12 } };
    const workerFile = resolve(process.env.SOBRIA_OUT ?? 'out', 'main/optimiser-worker.js');
    const solving = { timeLimitSeconds: 10, explainSeconds: 0, setAside: true, workerFile };
    const solved = await timed(() => runOptimiser(limited, solving));
    add({
      what: 'optimiser 100 outils × 20 équipes × 17 capacités',
      note: solved.result.status,
      ms: solved.ms,
      floor: { what: 'temps accordé', ms: 10_000 },
      blocked: null,
      computed: null,
    });
    const { peak } = await product.load();
    sql.close();
    await product.stop();
    say('Chaque écran dans une fenêtre…');
    const statementFile = join(home, 'releve.csv');
    writeFileSync(statementFile, statement);
    const { held, floor } = await windowTasks(home, largeName, statementFile);
    const [cpu] = cpus();
    process.stdout.write(
      `${tableOf(lines)}\n\n${heldTableOf(held, floor)}\n\nMémoire au plus haut : ${Math.round(peak)} Mio. Dossier : ${mebibytes(statSync(file).size)}. ${cpus().length} × ${cpu?.model ?? ''}, ${mebibytes(totalmem())}, Node ${process.versions.node}.\n`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
