import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import { carbonHabits, carbonUsages, subscriptions, teamUsages, usageImports } from '@main/db/repositories';
import { importedUses } from '@main/engine/carbon';
import { usagePrivacyOf } from '../usage/privacy-gate';

/** Uses that the imported exports give. A tool that has a declared rhythm is left out: it would count twice. */
export const usesOfExports = (db: ReadableDb) => {
  const rhythms = new Set(carbonHabits.list(db).map(({ toolId }) => toolId));
  const tools = new Map(subscriptions.list(db).map(({ id, toolId }) => [id, toolId]));
  const imports = new Map(usageImports.list(db).map((one) => [one.id, one]));
  const all = teamUsages.list(db).flatMap(({ importId, month, teamId, active, counts }) => {
    const source = imports.get(importId);
    const toolId = source && tools.get(source.subscriptionId);
    return source === undefined || toolId === undefined || month === null
      ? []
      : [{ importId, importedOn: source.importedOn, toolId, month, teamId, active, counts }];
  });
  const kept = all.filter(({ toolId }) => !rhythms.has(toolId));
  return {
    rows: importedUses(kept, usagePrivacyOf(db).minGroupSize),
    leftOut: new Set(all.filter(({ toolId }) => rhythms.has(toolId)).map(({ toolId }) => toolId)).size,
  };
};

/** Puts them in the place of those taken before. */
export const storeUsesOfExports = (w: WritableDb): { readonly added: number; readonly leftOut: number } => {
  const { rows, leftOut } = usesOfExports(w);
  const ids = new Set(rows.map(({ id }) => id));
  const known = new Map(
    carbonUsages
      .list(w)
      .filter(({ id, origin }) => origin === 'imported' && id.startsWith('export-'))
      .map((row) => [row.id, row]),
  );
  for (const id of known.keys()) if (!ids.has(id)) carbonUsages.remove(w, id);
  // A line that did not change is not written again: what was done since on it may still be undone.
  for (const row of rows) {
    const before = known.get(row.id);
    // The model that a person chose for the line stays.
    if (before?.requests !== row.requests) carbonUsages.save(w, { ...(before ?? row), requests: row.requests });
  }
  return { added: rows.length, leftOut };
};
