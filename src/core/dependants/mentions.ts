import { sql } from '@payloadcms/db-postgres';
import type { SQL } from '@payloadcms/db-postgres/drizzle';
import type { FlattenedField, Payload, PayloadRequest } from 'payload';

import { connectionOf } from '../database/connection-of';
import { findTable, inSnakeCase, type Table, tableNamed } from '../database/tables';
import { defaultLocale } from '../locales';
import { mentionsInText } from './text-mentions';

/** Where documents of one kind are kept in one state. */
export type Source = {
  /** Slug of their collection, or of a global. */
  about: string;
  state: 'published' | 'draft';
  fields: FlattenedField[];
  /** Field that names a document, if one does. */
  title: string | null;
  /** Usual name of the outermost table. */
  table: string;
  /** Before every field in it: versions keep a document under `version`. */
  prefix: '' | 'version_';
  /** Column of that table with the id of the document. */
  document: 'id' | 'parent';
  /** Which of its rows count. */
  where: SQL | null;
};

type Target = { slug: string; id: number };

/** A place in a table: the rows that lead to it from the outermost one, and what stands before its columns. */
type Place = { name: string; table: Table; from: SQL; columns: string; tables: string; path: string };

type Search = { database: Payload['db']; source: Source; target: Target };

const isFor = (field: FlattenedField, slug: string): boolean =>
  (field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().some((to) => to === slug);

/** Every select that finds documents which name the target in these fields; each answers `row` and `path`. */
const selectsIn = (fields: FlattenedField[], place: Place, search: Search): SQL[] => {
  const { database, source, target } = search;
  const { name, table, from, columns, tables, path } = place;
  const { table: root } = tableNamed(database, source.table);

  const texts = findTable(database, `${name}${database.localesSuffix ?? '_locales'}`);

  const select = (key: string, at: string, condition: (column: Table[string]) => SQL): SQL[] => {
    const own = table[key];
    const column = own ?? texts?.[key];
    if (column === undefined) throw new Error(`There is no column for ${key} in ${name}.`);
    const rows = own || !texts ? from : sql`${from} join ${texts} on ${texts['_parentID']} = ${table['id']}`;
    const counted = source.where ? sql` and ${source.where}` : sql``;
    return [sql`select ${root['id']} as row, ${at}::text as path from ${rows} where (${condition(column)})${counted}`];
  };

  return fields.flatMap((field): SQL[] => {
    const at = `${path}${field.name}`;
    const key = `${columns}${field.name}`;
    if (field.type === 'richText') {
      const mentions = mentionsInText({ editor: field.editor, ...target });
      return select(key, '', (column) =>
        sql.join(
          mentions.map((mention) => sql`jsonb_path_exists(${column}, ${mention}::jsonpath)`),
          sql` or `,
        ),
      );
    }
    if (field.type === 'group' || field.type === 'tab')
      return selectsIn(
        field.flattenedFields,
        { ...place, columns: `${key}_`, tables: `${tables}${inSnakeCase(field.name)}_`, path: `${at}.` },
        search,
      );
    if (field.type === 'array') {
      const rows = tableNamed(database, `${name}_${tables}${inSnakeCase(field.name)}`);
      const joined = sql`${from} join ${rows.table} on ${rows.table['_parentID']} = ${table['id']}`;
      return selectsIn(
        field.flattenedFields,
        { ...rows, from: joined, columns: '', tables: '', path: `${at}.` },
        search,
      );
    }
    // Lists of documents, and fields for several collections, stand together in a table of their own.
    const isColumn = isFor(field, target.slug) && 'relationTo' in field && typeof field.relationTo === 'string';
    return isColumn && !('hasMany' in field && field.hasMany)
      ? select(key, at, (column) => sql`${column} = ${target.id}`)
      : [];
  });
};

/** Documents named in lists; a path there counts the rows that it goes through. */
const selectInLists = ({ database, source, target }: Search): SQL[] => {
  const { name, table: root } = tableNamed(database, source.table);
  const lists = findTable(database, `${name}${database.relationshipsSuffix ?? '_rels'}`);
  const column = lists?.[`${target.slug}ID`];
  if (!lists || !column) return [];
  const counted = source.where ? sql` and ${source.where}` : sql``;
  return [
    sql`select ${root['id']} as row, regexp_replace(${lists['path']}, '^version\\.|\\.\\d+', '', 'g') as path
      from ${root} join ${lists} on ${lists['parent']} = ${root['id']}
      where ${column} = ${target.id}${counted}`,
  ];
};

/** What a document is called, in the original language. */
const titleIn = ({ database, source }: Search): SQL => {
  const { name, table } = tableNamed(database, source.table);
  const texts = findTable(database, `${name}${database.localesSuffix ?? '_locales'}`);
  const key = `${source.prefix}${source.title}`;
  const [own, text] = [table[key], texts?.[key]];
  if (own) return sql`${own}::text`;
  return texts && text
    ? sql`(select ${text} from ${texts} where ${texts['_parentID']} = ${table['id']} and ${texts['_locale']} = ${defaultLocale})`
    : sql`null`;
};

const mentionsIn = (search: Search): SQL[] => {
  const { database, source } = search;
  const { name, table } = tableNamed(database, source.table);
  const place = { name, table, from: sql`${table}`, columns: source.prefix, tables: source.prefix, path: '' };
  const selects = [...selectsIn(source.fields, place, search), ...selectInLists(search)];
  if (selects.length === 0) return [];
  return [
    sql`select ${source.about}::text as about, ${source.state}::text as state, ${table[source.document]} as document,
        path, ${titleIn(search)} as title
      from (${sql.join(selects, sql` union `)}) as mentions join ${table} on ${table['id']} = mentions.row`,
  ];
};

/** Where a document is named: in a field or a list at this path, or somewhere in a text, which has none. */
export type Mention = {
  about: string;
  state: Source['state'];
  document: number;
  path: string;
  title: string | null;
};

/** Every place in some sources that names the target, found by the database in one statement. */
export const findMentions = async ({
  req,
  sources,
  target,
}: {
  req: PayloadRequest;
  sources: Source[];
  target: Target;
}): Promise<Mention[]> => {
  const selects = sources.flatMap((source) => mentionsIn({ database: req.payload.db, source, target }));
  if (selects.length === 0) return [];
  const connection = await connectionOf(req);
  const { rows } = await connection.execute<Mention>(
    sql`${sql.join(selects, sql` union all `)} order by title, document`,
  );
  return rows;
};
