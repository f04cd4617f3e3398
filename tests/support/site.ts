export type Answer = { status: number; headers: Headers; text: string };

/** Origin of the site under test, set by the global setup. */
export const siteOrigin = (): string => {
  const origin = process.env.SITE_UNDER_TEST;
  if (!origin) throw new Error('SITE_UNDER_TEST is empty: the global setup starts the site and sets it.');
  return origin;
};

/** Data folder of the site under test, for programs that run beside it. */
export const siteDataDir = (): string => {
  const dataDir = process.env.SITE_UNDER_TEST_DATA_DIR;
  if (!dataDir) throw new Error('SITE_UNDER_TEST_DATA_DIR is empty: name the data folder of the site under test.');
  return dataDir;
};

/** Requests a path the way a visitor without a browser does: no cookies, no script, redirects not followed. */
export const visit = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(new URL(path, siteOrigin()), { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => new URL(url).pathname);

/** Paths of all addresses in the sitemap, chunk by chunk in its order. */
export const readSitemap = async (): Promise<string[]> => {
  const index = await visit('/sitemap.xml');
  const chunks = await Promise.all(locationsIn(index.text).map((chunk) => visit(chunk)));
  return chunks.flatMap(({ text }) => locationsIn(text));
};

/** Text of a page without its head, tags and runs of blanks. */
export const readText = async (path: string): Promise<string> => {
  const { status, text } = await visit(path);
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  const body = text.slice(text.indexOf('<body'));
  return body
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<!--.*?-->/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
};

/** Whether a page came out of the page cache (`HIT`), or was rendered for this request (`MISS`). */
export const readCacheState = async (path: string): Promise<string | null> =>
  (await visit(path)).headers.get('x-nextjs-cache');
