type Found = {
  id: number;
  firstAuthor?: string | null;
  year?: number | null;
  title?: string | null;
  updateStatus?: string | null;
};
type Listener = () => void;

/** What is known of references by id. Kept for the whole page: the same few papers are cited again and again. */
const names = new Map<number, string>();
const asked = new Set<number>();
const listeners = new Set<Listener>();
let waiting: number[] = [];
let revision = 0;

/** Author and year, as people talk about a paper: "Wu 2018". A retracted one says so wherever it is cited. */
export const nameReference = ({ firstAuthor, year, title, updateStatus }: Omit<Found, 'id'>): string => {
  const author = firstAuthor ?? (title ? `${title.slice(0, 24).trim()}…` : '');
  const name = [author, year].filter(Boolean).join(' ') || 'Untitled reference';
  return updateStatus === 'retracted' ? `${name} (retracted)` : name;
};

const fetchNames = async (api: string): Promise<void> => {
  const ids = waiting;
  waiting = [];
  const query = new URLSearchParams([
    ['where[id][in]', ids.join(',')],
    ...['firstAuthor', 'year', 'title', 'updateStatus'].map((field): [string, string] => [`select[${field}]`, 'true']),
    ['depth', '0'],
    ['draft', 'true'],
    ['pagination', 'false'],
  ]);
  const response = await fetch(`${api}/references?${query.toString()}`, { credentials: 'include' });
  const { docs } = response.ok ? ((await response.json()) as { docs: Found[] }) : { docs: [] };
  for (const reference of docs) names.set(reference.id, nameReference(reference));
  revision += 1;
  for (const listen of listeners) listen();
};

/** Asks for the names of references; all that are wanted at about the same time go in one request. */
export const requestNames = ({ api, ids }: { api: string; ids: number[] }): void => {
  const unknown = ids.filter((id) => !asked.has(id));
  if (unknown.length === 0) return;
  for (const id of unknown) asked.add(id);
  if (waiting.length === 0) setTimeout(() => void fetchNames(api), 50);
  waiting.push(...unknown);
};

export const nameOfReference = (id: number): string | null => names.get(id) ?? null;

export const listenForNames = (listen: Listener): (() => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

export const namesRevision = (): number => revision;
