import { sql } from '@payloadcms/db-postgres';
import type { Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';

import { inSnakeCase, tableNamed } from '../database/tables';
import type { Source } from './mentions';

/** What patients read of a collection, and the unpublished changes that wait. */
export const sourcesOf = (
  { db }: Payload,
  { slug, flattenedFields: fields, admin }: SanitizedCollectionConfig,
): [Source, Source] => {
  const [rows, versions] = [inSnakeCase(slug), `_${inSnakeCase(slug)}${db.versionsSuffix ?? '_v'}`];
  const [main, latest] = [tableNamed(db, rows).table, tableNamed(db, versions).table];
  return [
    {
      about: slug,
      state: 'published',
      fields,
      title: admin.useAsTitle ?? null,
      table: rows,
      prefix: '',
      document: 'id',
      where: sql`${main['_status']} = 'published'`,
    },
    {
      about: slug,
      state: 'draft',
      fields,
      title: admin.useAsTitle ?? null,
      table: versions,
      prefix: 'version_',
      document: 'parent',
      where: sql`${latest['latest']} and ${latest['version__status']} is distinct from 'published'`,
    },
  ];
};

/** Settings have no drafts. */
export const sourceOf = ({ slug, flattenedFields: fields }: SanitizedGlobalConfig): Source => ({
  about: slug,
  state: 'published',
  fields,
  title: null,
  table: inSnakeCase(slug),
  prefix: '',
  document: 'id',
  where: null,
});
