import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from '../support/browser-test';
import { openApi } from '../support/content-api';
import { findProlotherapyPrice } from '../support/prices';
import { readCacheState, readText, siteDataDir, siteOrigin } from '../support/site';

const run = promisify(execFile);

/** Publishes a price from a process of its own, as a script or a worker would. */
const publishFromScript = async ({ id, amount }: { id: number; amount: number }): Promise<void> => {
  const program = 'tests/support/programs/publish-price.ts';
  await run(process.execPath, ['--import', 'tsx', program, String(id), String(amount)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      DATA_DIR: siteDataDir(),
      PAYLOAD_SECRET: '',
      SITE_URL: siteOrigin(),
    },
  });
};

test('what a script outside the site publishes shows at the next request', async () => {
  const api = await openApi('editor');
  const { id } = await findProlotherapyPrice(api);
  await readText('/glossary');
  expect(await readText('/pricing')).toContain('$485');
  try {
    await publishFromScript({ id, amount: 51_500 });
    const text = await readText('/pricing');
    expect(text).toContain('$515');
    expect(text).not.toContain('$485');
    expect(await readCacheState('/glossary')).toBe('HIT');
  } finally {
    await api.patch('clinic-pricing', id, { min: 48_500 });
  }
});
