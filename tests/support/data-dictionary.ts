import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as schema from '@main/db/schema';
import { is } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Parts of the dictionary, in reading order: files of the schema and what they hold, in French. */
const parts: readonly (readonly [string, string])[] = [
  ['company', 'Entreprise, équipes, collaborateurs'],
  ['own-catalogue', 'Outils et offres ajoutés au catalogue'],
  ['subscriptions', 'Abonnements et paiements'],
  ['seats', 'Sièges et adoption'],
  ['bank', 'Relevés bancaires'],
  ['usage', 'Exports d’usage'],
  ['assessment', 'Autodiagnostic et réglages'],
  ['consolidation', 'Besoins, scénarios, décisions, plan'],
  ['carbon', 'Empreinte'],
  ['charter', 'Charte'],
  ['tool-policy', 'Outils autorisés'],
  ['privacy', 'Données personnelles'],
  ['ai-register', 'Registre des usages'],
  ['incidents', 'Incidents'],
  ['people-governance', 'Mouvements, questions, veille'],
  ['training', 'Formation et bibliothèque d’usages'],
  ['kpi', 'Indicateurs'],
  ['journal', 'Journal, annulation, dossier'],
];

const folder = join(import.meta.dirname, '../../src/main/db/schema');
const casing = new CasingCache('snake_case');

/** The French term that begins the comment of a table: up to the colon or the full stop. */
const termsOf = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = sqliteTable\(\s*'(\w+)'/g)].map(
      (match) => {
        const words = (match[1] ?? '').replace(/\s*\n?\s*\*?\s+/g, ' ').trim();
        return [match[2] ?? '', (/^[^:.,]*/.exec(words)?.[0] ?? '').replaceAll("'", '’').trim()];
      },
    ),
  );

const typeOf = (column: SQLiteColumn): string => {
  const base: Record<string, string> = {
    SQLiteBoolean: 'oui / non',
    SQLiteTextJson: 'JSON',
    SQLiteReal: 'nombre décimal',
    SQLiteInteger: 'nombre entier',
  };
  const inside = casing.getColumnCasing(column);
  if (/_cents$/.test(inside)) return 'centimes (entier)';
  if (column.columnType !== 'SQLiteText') return base[column.columnType] ?? column.columnType;
  if (/(^|_)month$/.test(inside)) return 'mois (AAAA-MM)';
  if (/_on$/.test(inside)) return 'jour (AAAA-MM-JJ)';
  if (/_at$/.test(inside)) return 'instant (ISO 8601)';
  return 'texte';
};

const onDelete: Readonly<Record<string, string>> = { cascade: 'part avec elle', 'set null': 'se vide quand elle part' };

const tableText = (table: SQLiteTable, terms: ReadonlyMap<string, string>): string => {
  const { name, columns, foreignKeys, indexes } = getTableConfig(table);
  const links = new Map(
    foreignKeys.map((key) => {
      const { columns: from, foreignTable } = key.reference();
      const [first] = from;
      const target = getTableConfig(foreignTable).name;
      const fate = onDelete[key.onDelete ?? ''] ?? 'la retient';
      return [first ? casing.getColumnCasing(first) : '', `\`${target}\`, ${fate}`];
    }),
  );
  const unique = indexes
    .filter(({ config }) => config.unique)
    .map(({ config }) =>
      config.columns.map((column) => `\`${casing.getColumnCasing(column as SQLiteColumn)}\``).join(' + '),
    );
  return [
    `### \`${name}\``,
    '',
    `${terms.get(name) ?? ''}.${unique.length > 0 ? ` Unique : ${unique.join(' ; ')}.` : ''}`,
    '',
    '| colonne | contenu | vide permis | renvoie à |',
    '| --- | --- | --- | --- |',
    ...columns.map((column) => {
      const inside = casing.getColumnCasing(column);
      const content = column.primary ? 'identifiant' : typeOf(column);
      return `| \`${inside}\` | ${content} | ${column.notNull ? '' : 'oui'} | ${links.get(inside) ?? ''} |`;
    }),
    '',
  ].join('\n');
};

/** `docs/dictionnaire.md`, from the schema and the comments of its tables. */
export const dataDictionary = (): string => {
  const sources = readdirSync(folder).filter((name) => name !== 'index.ts');
  const named = parts.map(([part]) => part);
  const others = sources.map((name) => name.replace(/\.ts$/, '')).filter((part) => !named.includes(part));
  const tables = Object.values(schema).flatMap((one: unknown) => (is(one, SQLiteTable) ? [one] : []));
  const body = [...parts, ...others.map((part) => [part, part] as const)].flatMap(([part, title]) => {
    const file = sources.includes(`${part}.ts`) ? readFileSync(join(folder, `${part}.ts`), 'utf8') : '';
    const terms = termsOf(file);
    const own = tables.filter((table) => file.includes(`'${getTableConfig(table).name}',`));
    return own.length === 0 ? [] : [`## ${title}`, '', ...own.map((table) => tableText(table, terms))];
  });
  return [
    '# Dictionnaire des données',
    '',
    `Un dossier est un fichier SQLite de ${tables.length} tables. Cette page est écrite par \`npm run dictionary\` depuis \`src/main/db/schema\` ; ne la modifiez pas à la main. L’argent est en centimes entiers, les dates sont du calendrier local, un vide est « inconnu » et jamais zéro. Chaque écriture est notée dans \`journal\` par des déclencheurs : c’est de là que viennent l’annulation et la page « Activité ».`,
    '',
    ...body,
  ].join('\n');
};
