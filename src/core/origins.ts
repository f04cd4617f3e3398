type Address = { siteUrl: string; port: number };

/**
 * Origins whose pages may act with a signed-in person's cookie. On a laptop `localhost` and
 * `127.0.0.1` are the same machine to a person but not to a browser, so both are trusted there.
 */
export const trustedOrigins = ({ siteUrl, port }: Address): string[] => {
  const { origin, hostname } = new URL(siteUrl);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return isLocal ? [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])] : [origin];
};
