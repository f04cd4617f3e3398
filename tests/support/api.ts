import { handleEndpoints } from 'payload';

import type { Role } from '@/core/access/roles';

import { testEnvironment } from './environment';
import { getTestConfig } from './payload';
import { testEmail, testPassword } from './users';

type Document = { id?: number | string; [field: string]: unknown };

type ApiBody = {
  doc?: Document;
  docs?: Document[];
  totalDocs?: number;
  message?: string;
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
  [field: string]: unknown;
};

export type ApiAnswer = { status: number; headers: Headers; body: ApiBody };

type Body = Record<string, unknown> | FormData;

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Sends a request through Payload's handler, the one behind the route of `/api`. */
const send = async ({
  method,
  path,
  body,
  cookie,
  headers: added = {},
}: {
  method: Method;
  path: string;
  body?: Body;
  cookie?: string;
  headers?: Record<string, string>;
}) => {
  const headers = new Headers({ ...added, accept: 'application/json', origin: testEnvironment.SITE_URL });
  if (cookie) headers.set('cookie', cookie);
  const isForm = body instanceof FormData;
  if (body && !isForm) headers.set('content-type', 'application/json');
  const request = new Request(new URL(path, testEnvironment.SITE_URL), {
    method,
    headers,
    body: isForm || !body ? body : JSON.stringify(body),
  });
  const response = await handleEndpoints({ config: getTestConfig(), request });
  const text = await response.text();
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/u.test(response.headers.get('content-type') ?? '');
  const answer: ApiAnswer = {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as ApiBody) : { text },
  };
  return answer;
};

const createClient = (getCookie: () => Promise<string | undefined>) => ({
  send: async (request: { method: Method; path: string; body?: Body; headers?: Record<string, string> }) =>
    send({ ...request, cookie: await getCookie() }),
  get: async (path: string) => send({ method: 'GET', path, cookie: await getCookie() }),
  post: async (path: string, body: Body) => send({ method: 'POST', path, body, cookie: await getCookie() }),
  patch: async (path: string, body: Body) => send({ method: 'PATCH', path, body, cookie: await getCookie() }),
  delete: async (path: string) => send({ method: 'DELETE', path, cookie: await getCookie() }),
});

const cookies = new Map<Role, Promise<string>>();

const signIn = async (role: Role): Promise<string> => {
  const body = { email: testEmail(role), password: testPassword };
  const { status, headers } = await send({ method: 'POST', path: '/api/users/login', body });
  const cookie = headers.getSetCookie()[0]?.split(';')[0];
  if (status !== 200 || !cookie) throw new Error(`Signing in as ${role} gave ${status}.`);
  return cookie;
};

/** The cookie of somebody who signed in, for requests that do not go through Payload. */
export const getCookie = (role: Role): Promise<string> => {
  const cookie = cookies.get(role) ?? signIn(role);
  cookies.set(role, cookie);
  return cookie;
};

/**
 * The REST API as the public sees it; `api.as('editor')` is the same after signing in with a cookie.
 * Access control, hooks and validation are the real ones.
 */
export const api = {
  ...createClient(async () => undefined),
  as: (role: Role) => createClient(() => getCookie(role)),
};
