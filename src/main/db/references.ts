import { sql } from 'drizzle-orm';
import type { WritableDb } from './dossier-db';

type Reference = { readonly tableName: string; readonly columnName: string };

/**
 * Makes every row that points to a row of `table` point to another one, whatever feature the row belongs to: all
 * foreign keys of the file are followed. A row that would repeat what the other already has is left as it was.
 */
export const repointReferences = (db: WritableDb, table: string, from: string, to: string): void => {
  const references = db.all<Reference>(sql`
    SELECT m.name AS "tableName", f."from" AS "columnName"
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f."table" = ${table}`);
  for (const { tableName, columnName } of references)
    db.run(
      sql`UPDATE OR IGNORE ${sql.identifier(tableName)} SET ${sql.identifier(columnName)} = ${to}
          WHERE ${sql.identifier(columnName)} = ${from}`,
    );
};
