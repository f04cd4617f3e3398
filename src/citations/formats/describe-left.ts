import type { TaggedField } from './open-fields';
import { note, type Problem } from './parsed-entry';

const longestList = 12;

/** Names what an entry holds and a reference has no field for, so that nothing is left out silently. */
export const describeLeft = ({
  fields,
  names = {},
  ignored = [],
}: {
  fields: TaggedField[];
  /** What tags mean, where they do not say it themselves. */
  names?: Record<string, string>;
  /** Tags that say nothing about the publication: who made the record and when. */
  ignored?: string[];
}): Problem[] => {
  const tags = [...new Set(fields.map(({ tag }) => tag))].filter((tag) => !ignored.includes(tag));
  if (tags.length === 0) return [];
  const named = tags.slice(0, longestList).map((tag) => (names[tag] === undefined ? tag : `${names[tag]} (${tag})`));
  const more = tags.length > longestList ? ` and ${tags.length - longestList} more` : '';
  return [note(`Not kept, because a reference has no field for it: ${named.join(', ')}${more}.`)];
};
