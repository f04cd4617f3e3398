import type { CslName } from '../../csl-item';
import { parseMedlineName, parseMedlineShortName, toName } from '../names';
import type { OpenFields } from '../open-fields';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * People and groups in the order of the file. PubMed gives most people twice, in full and in short: a short name
 * counts only when no full name begins with the same family name.
 */
const peopleIn = ({
  fields,
  full,
  short,
  group,
}: {
  fields: OpenFields;
  full: string;
  short: string;
  group: string;
}) => {
  const found = fields.all(full, short, group);
  const families = new Set(
    found.filter(({ tag }) => tag === full).map(({ value }) => plain(parseMedlineName(value)?.family ?? '')),
  );
  return found
    .map(({ tag, value }): CslName | null => {
      if (tag === group) return toName({ literal: value });
      if (tag === full) return parseMedlineName(value);
      const name = parseMedlineShortName(value);
      return families.has(plain(name?.family ?? '')) ? null : name;
    })
    .filter((name) => name !== null);
};

export const authorsIn = (fields: OpenFields): CslName[] => peopleIn({ fields, full: 'FAU', short: 'AU', group: 'CN' });

export const editorsIn = (fields: OpenFields): CslName[] =>
  peopleIn({ fields, full: 'FED', short: 'ED', group: 'ECN' });
