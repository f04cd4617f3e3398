type Data = Record<string, unknown>;

/** What a document says at a path. */
export const valueAt = (document: unknown, path: string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Data | undefined)?.[name], document);

/** The part of a document that says something at a path. */
export const nest = (path: string[], value: unknown): Data =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Data;

/** Values of fields that hold more than words: one, and another where a document has that. */
const values: Record<string, [unknown, unknown?]> = {
  'site-settings.claimsPolicy': ['stop', 'advise'],
  'users.role': ['editor', 'reviewer'],
  'media.inline': [true, false],
  'references.verification': ['verified'],
  'evidence.certainty': ['moderate', 'very-low'],
  'evidence.basis': ['observational', 'randomised'],
};

/** Whether a value is there, whatever the database adds to rows. */
export const holds = (found: unknown, value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return found === value;
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(value).every(([key, inner]) => holds((found as Data)[key], inner));
};

type Wanted = { path: string; before?: unknown; people: number[] };

/** Another value than a document has. */
export const otherValue = ({ path, before, people }: Wanted): unknown => {
  const [first, second] = values[path] ?? [];
  if (first !== undefined) return holds(before, first) ? second : first;
  if (/reviewer$|assessor$/u.test(path)) return people.find((id) => id !== before);
  if (path.endsWith('nextReviewDue')) return '2027-03-03T12:00:00.000Z';
  if (/On$/u.test(path)) return '2026-09-09T12:00:00.000Z';
  if (path.endsWith('.review')) return { note: 'Words of a test' };
  if (path.endsWith('.person')) return people.find((id) => id !== before);
  if (path.endsWith('.claimOverrides')) return [{ rule: 'guarantee', reason: 'Words of a test' }];
  if (/\.(?:differences|offers|updates)$/u.test(path)) return ['Words of a test'];
  return 'Words of a test';
};
