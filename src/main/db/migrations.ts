const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** One released step of the schema. Its number is the `user_version` the file has once it is applied. */
export type Migration = { readonly version: number; readonly name: string; readonly statements: readonly string[] };

/** All steps in order: `0000_initial.sql` is version 1. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const name = path.replace(/^.*\//, '').replace(/\.sql$/, '');
    return {
      version: Number(name.slice(0, 4)) + 1,
      name,
      statements: sql
        .split('--> statement-breakpoint')
        .map((statement) => statement.trim())
        .filter(Boolean),
    };
  })
  .sort((a, b) => a.version - b.version);

/** Version this program writes. */
export const schemaVersion: number = migrations.at(-1)?.version ?? 0;
