import { demoEmail, demoPassword, type DemoRole } from './demo-accounts';
import { siteOrigin } from './site';

export type Document = { id: number; [field: string]: unknown };

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

type Call = { method: Method; path: string; body?: unknown; token: string | null };

type ApiAnswer = { status: number; body: unknown };

const call = async ({ method, path, body, token }: Call): Promise<ApiAnswer> => {
  const response = await fetch(new URL(`/api${path}`, siteOrigin()), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `JWT ${token}` }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const requireSuccess = ({ status, body }: ApiAnswer, what: string): unknown => {
  if (status >= 400) throw new Error(`${what} was answered with ${status}: ${JSON.stringify(body)}`);
  return body;
};

type Wanted = Record<string, string | number>;

/** Query string that asks for documents whose fields have these values. */
const queryFor = (wanted: Wanted): string => {
  const conditions = Object.entries(wanted).map(([field, value]) => [`where[${field}][equals]`, String(value)]);
  return new URLSearchParams([...conditions, ['depth', '0'], ['limit', '100']]).toString();
};

const createClient = (token: string | null) => {
  const send = async (method: Method, path: string, body?: unknown): Promise<unknown> =>
    requireSuccess(await call({ method, path, body, token }), `${method} ${path}`);
  const list = async (collection: string, wanted: Wanted = {}): Promise<Document[]> =>
    ((await send('GET', `/${collection}?${queryFor(wanted)}`)) as { docs: Document[] }).docs;
  const docOf = (answer: unknown): Document => (answer as { doc: Document }).doc;

  return {
    /** The answer with its status, whatever that is. */
    get: (path: string) => call({ method: 'GET', path, token }),
    graphql: async (query: string): Promise<unknown> => send('POST', '/graphql', { query }),
    list,
    /** The first document with these values. */
    find: async (collection: string, wanted: Wanted): Promise<Document> => {
      const [document] = await list(collection, wanted);
      if (document === undefined) throw new Error(`${collection} has nothing with ${JSON.stringify(wanted)}.`);
      return document;
    },
    read: async (path: string): Promise<Document> => (await send('GET', path)) as Document,
    create: async (collection: string, data: object, query = ''): Promise<Document> =>
      docOf(await send('POST', `/${collection}?depth=0&${query}`, data)),
    patch: async (collection: string, id: number, data: object, query = ''): Promise<Document> =>
      docOf(await send('PATCH', `/${collection}/${id}?depth=0&${query}`, data)),
    /** Takes a step that an endpoint of a document offers. */
    act: (collection: string, id: number, step: string, query = ''): Promise<unknown> =>
      send('POST', `/${collection}/${id}/${step}?${query}`, {}),
    patchGlobal: (global: string, data: object): Promise<unknown> => send('POST', `/globals/${global}?depth=0`, data),
    remove: (collection: string, id: number, query = ''): Promise<unknown> =>
      send('DELETE', `/${collection}/${id}?${query}`),
  };
};

export type ContentApi = ReturnType<typeof createClient>;

/** The site's REST API as the public meets it. */
export const publicApi = (): ContentApi => createClient(null);

/** The site's REST API after signing in with a demo account. */
export const openApi = async (role: DemoRole): Promise<ContentApi> => {
  const body = { email: demoEmail(role), password: demoPassword };
  const answer = await call({ method: 'POST', path: '/users/login', body, token: null });
  const { token } = requireSuccess(answer, `Signing in as ${role}`) as { token: string };
  return createClient(token);
};
