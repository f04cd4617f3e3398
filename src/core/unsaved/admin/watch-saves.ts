/** One save on its way: what would be needed to send it once more. */
export type Save = { url: string; method: string; body: unknown };

export type Watcher = {
  isSave: (save: Save) => boolean;
  /** Sends the save; the watcher may look at the answer, or answer with another. */
  around: (save: Save, send: (headers: Record<string, string>) => Promise<Response>) => Promise<Response>;
};

type Listener = (save: Save, answer: Response) => void;

const watchers = new Set<Watcher>();
const listeners = new Set<Listener>();
let isInstalled = false;

const install = (): void => {
  const original = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const method = init?.method?.toUpperCase() ?? 'GET';
    if (typeof input !== 'string' || (method !== 'PATCH' && method !== 'POST')) return original(input, init);
    const save: Save = { url: input, method, body: init?.body };
    const watcher = [...watchers].find(({ isSave }) => isSave(save));
    if (!watcher) return original(input, init);
    const answered = watcher.around(save, (added) => {
      const headers = new Headers(init?.headers);
      Object.entries(added).forEach(([name, value]) => headers.set(name, value));
      return original(input, { ...init, headers });
    });
    return answered.then((answer) => {
      listeners.forEach((listener) => listener(save, answer.clone()));
      return answer;
    });
  };
  isInstalled = true;
};

/**
 * Lets a form see its own saves. Payload's form tells nobody whether a save arrived: all of its buttons end in `fetch`,
 * and a refusal ends in a message that fades. So requests that are saves of a watched form pass through here, and all
 * others pass by.
 */
export const watchSaves = (watcher: Watcher): (() => void) => {
  if (!isInstalled) install();
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Tells what the server answered to a save of a watched form, to whoever only wants to know. */
export const hearAnswers = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
