import type { ReadableDb } from '@main/db/dossier-db';
import { catalogueOf } from './tool-catalogue';

/** Name of a tool by its identifier; the identifier itself when the catalogue no longer has it. */
export const toolNamer = (db: ReadableDb): ((toolId: string | null) => string | null) => {
  const names = new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product]));
  return (toolId) => (toolId === null ? null : (names.get(toolId) ?? toolId));
};
