import type { Comparison } from '../compare/compare';
import { comparedFields } from '../compare/compare';
import { type Failure, registries, type Registry } from '../registry/types';
import type { Stray } from './find-work';

const listed = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const namesOf = (list: Registry[]): string => listed([...new Set(list)].map((registry) => registries[registry]));

const describeStray = ({ field, record }: Stray): string =>
  `The ${comparedFields[field]} written here belongs to another paper: “${record.item.title}”.`;

/** What is said about an entry that no registry holds; web pages and many guidelines are in none. */
const notFound = (type: string): string =>
  type === 'webpage' || type === 'report' || type === 'book' || type === 'thesis'
    ? 'Crossref and PubMed do not have it. They hold few sources of this kind: look it up by hand.'
    : 'Crossref and PubMed have neither its identifiers nor a paper with this title. Look it up by hand; do not cite what nobody can find.';

type Described = {
  type: string;
  agreeing: Registry[];
  comparison: Comparison;
  strays: Stray[];
  failures: Failure[];
  isKept: boolean;
};

/** What a check came to, in a few sentences for editors. */
export const describeCheck = ({ type, agreeing, comparison, strays, failures, isKept }: Described): string => {
  const count = comparison.differences.length;
  const fields = listed(comparison.differences.map(({ field }) => comparedFields[field]));
  const verdict = (): string[] => {
    if (isKept) return [];
    if (agreeing.length > 0)
      return [
        count === 0
          ? `Agrees with ${namesOf(agreeing)}.`
          : `Found in ${namesOf(agreeing)}, where ${count === 1 ? 'one field is' : `${count} fields are`} different: ${fields}.`,
      ];
    return strays.length > 0 ? [] : [notFound(type)];
  };
  return [
    ...verdict(),
    ...strays.map(describeStray),
    ...failures.map(({ message }) => message),
    ...(isKept ? ['Nothing was changed here.'] : []),
  ].join(' ');
};
