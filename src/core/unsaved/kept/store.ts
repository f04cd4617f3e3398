import type { Change } from './changes';

/** Which text: whose, of which document (`collections/pages/3`, `collections/pages/new`), in which language. */
export type Place = { user: number | string; document: string; locale: string };

/** What somebody typed into a document and did not save. */
export type Kept = { key: string; at: string; changes: Change[] };

const root = 'enthesis-unsaved:';
const lifetime = 7 * 24 * 60 * 60 * 1000;

const userPrefix = (user: Place['user']): string => `${root}${user}:`;
const placePrefix = ({ user, document, locale }: Place): string => `${userPrefix(user)}${document}:${locale}:`;

/** One key for each time a form is open, so that two windows do not write over each other. */
export const keyFor = (place: Place, session: string): string => `${placePrefix(place)}${session}`;

const keysWith = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(prefix));

type Content = Omit<Kept, 'key'>;

const parse = (text: string | null): Content | null => {
  if (text === null) return null;
  try {
    const { at, changes } = JSON.parse(text) as Partial<Content>;
    return typeof at === 'string' && Array.isArray(changes) ? { at, changes } : null;
  } catch {
    // Written by another version of the program; there is nothing to offer.
    return null;
  }
};

/** Writes what was typed. False when the browser has no room or does not allow it. */
export const keep = (storage: Storage, { key, ...content }: Kept): boolean => {
  try {
    storage.setItem(key, JSON.stringify(content));
    return true;
  } catch {
    return false;
  }
};

/** What a person typed into a document and did not save, newest first. */
export const listKept = (storage: Storage, place: Place): Kept[] =>
  keysWith(storage, placePrefix(place))
    .flatMap((key) => {
      const content = parse(storage.getItem(key));
      return content ? [{ key, ...content }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** For somebody who signs out: nothing they typed stays behind. */
export const forgetUser = (storage: Storage, user: Place['user']): void =>
  keysWith(storage, userPrefix(user)).forEach((key) => storage.removeItem(key));

/** Nothing stays longer than a week, whoever it belongs to. */
export const dropExpired = (storage: Storage, now: Date): void =>
  keysWith(storage, root).forEach((key) => {
    const content = parse(storage.getItem(key));
    if (!content || now.getTime() - new Date(content.at).getTime() > lifetime) storage.removeItem(key);
  });
