import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

type Watch = {
  /** Lets the running test cause a problem that it is about, such as the 404 of a page that must not be there. */
  allow: (pattern: RegExp) => void;
};

const watchContext = ({
  context,
  origin,
  note,
}: {
  context: BrowserContext;
  origin: string;
  note: (text: string) => void;
}) => {
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) note(`request to another site: ${url.href}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // A page that is left takes its requests with it.
    if (reason !== 'net::ERR_ABORTED') note(`failed request: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.request().method()} ${response.url()}`);
  });
};

/**
 * The test function of all browser tests. A test fails on an error in the console, an uncaught error, a request that
 * fails and a request to any other site, unless it allowed that with `watch.allow`.
 */
export const test = base.extend<{ watch: Watch }>({
  // Set by the global setup, which runs after the configuration is read.
  baseURL: async ({}, use) => use(process.env.SITE_UNDER_TEST),
  watch: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      const origin = new URL(baseURL ?? '').origin;
      watchContext({ context, origin, note: (text) => problems.push(text) });
      await use({ allow: (pattern) => allowed.push(pattern) });
      const unexpected = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      base.expect(unexpected, 'problems in the browser that the test did not allow').toEqual([]);
    },
    { auto: true },
  ],
});
