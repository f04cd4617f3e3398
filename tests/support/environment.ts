/** Settings of every integration test; the database comes with the worker. */
export const testEnvironment = {
  NODE_ENV: 'test',
  PAYLOAD_SECRET: 'only-for-integration-tests',
  // Nobody listens there: a test must not refresh the pages of a site that happens to run.
  SITE_URL: 'http://localhost:9',
  SEED: 'none',
  // Nor there: a test that wants a registry starts its own.
  CROSSREF_URL: 'http://127.0.0.1:9/crossref',
  PUBMED_URL: 'http://127.0.0.1:9/pubmed',
};
