import type { DossierDb } from '@main/db/dossier-db';
import strasbourg from '@resources/examples/strasbourg.json?raw';
import techvert from '@resources/examples/techvert.json?raw';
import type { ExampleId } from '@shared/contract/library';
import { exampleContext } from './example-part';
import { exampleParts } from './parts';
import { closeExampleMonths } from './parts/kpi';

/** Names of the example dossiers, as files of the library. */
export const exampleNames: Readonly<Record<ExampleId, string>> = {
  strasbourg: 'Exemple Strasbourg',
  techvert: 'Exemple TechVert',
};

const files: Readonly<Record<ExampleId, string>> = { strasbourg, techvert };

/**
 * Fills an empty dossier with an example, as one operation. The same rows with the same identifiers each time: nothing
 * here reads a clock or real chance. « Annuler » goes back to the example as it was built, never to an empty dossier.
 */
export const buildExample = (db: DossierDb, example: ExampleId): void => {
  const context = exampleContext(example, JSON.parse(files[example]));
  db.start({ code: 'example-built', params: { name: exampleNames[example] } }, (writable) => {
    for (const part of exampleParts) part(writable, context);
    closeExampleMonths(db, writable, context, exampleNames[example]);
  });
};
