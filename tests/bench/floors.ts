import { spawn } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderPdf } from '@main/reports/render';
import type { Browser } from '@playwright/test';
import { day } from '@shared/domain/day';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { readOn } from '../support/large-dossier/size';
import { timed } from './table';

/** A page of pdfmake with one word: fonts read, one page typeset. */
export const emptyDocument = () =>
  timed(
    () =>
      renderPdf({
        title: 'Vide',
        subject: 'Vide',
        author: 'Vide',
        createdOn: day(readOn),
        footer: { left: '', page: () => '', onFirstPage: true },
        sections: [[{ text: 'vide' }]],
        attachments: [],
      }),
    3,
  );

/** The same rows, by prepared statements, on a copy: the product holds the dossier for itself. */
export const sqlReading = (file: string) => {
  const copy = `${file}.plancher`;
  copyFileSync(file, copy);
  const db = new Database(copy);
  return {
    read: (statements: readonly string[]) =>
      timed(() => statements.map((statement) => db.prepare(statement).raw().all()), 2),
    check: () => timed(() => db.pragma('quick_check')),
    close: () => db.close(),
  };
};

/** The bytes of an answer, read as its caller reads them: one that was sealed is a text in a text. */
export const parsing = (bytes: Uint8Array) => {
  const text = new TextDecoder().decode(bytes);
  return timed((): unknown => {
    if (text === '') return null;
    const { json } = JSON.parse(text) as { readonly json: unknown };
    return typeof json === 'string' ? JSON.parse(json) : json;
  }, 3);
};

/** So many rows of a dozen columns in one transaction, with no journal and no schema. */
export const plainInserts = (file: string, rows: number) => {
  const copy = `${file}.ecritures`;
  const db = new Database(copy);
  const columns = Array.from({ length: 12 }, (_, i) => `c${i}`);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE line (id INTEGER PRIMARY KEY, ${columns.join(' TEXT, ')} TEXT)`);
  const insert = db.prepare(`INSERT INTO line (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const values = columns.map((column) => `valeur de ${column}`);
  const written = timed(() =>
    db.transaction(() => {
      for (let i = 0; i < rows; i += 1) insert.run(values);
    })(),
  );
  return written.finally(() => {
    db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  });
};

export const fileCopy = (file: string) =>
  timed(() => {
    const copy = `${file}.copie`;
    copyFileSync(file, copy);
    rmSync(copy);
  }, 3);

export const csvCells = (bytes: Uint8Array) =>
  timed(() => Papa.parse<string[]>(new TextDecoder('latin1').decode(bytes), { delimiter: ';' }).data.length, 3);

/** An empty Node program that says one line, then a page of one word in a browser already open. */
export const coldStart = (browser: Browser) =>
  timed(async () => {
    await new Promise<void>((done) => {
      spawn(process.execPath, ['-e', 'process.stdout.write("1")'], { stdio: 'ignore' }).once('exit', () => done());
    });
    const server = createServer((_request, response) => response.end('<!doctype html><h1>vide</h1>'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator('h1').waitFor();
    await page.close();
    server.close();
  }, 3);
