import { expect, test } from '../support/browser-test';
import { openApi } from '../support/content-api';
import { findProlotherapyPrice } from '../support/prices';
import { readText } from '../support/site';

const rounds = 30;
const page = '/clinics/riverside';

test(`visitors during ${rounds} publishes never leave an old price in the cache`, async () => {
  const api = await openApi('editor');
  const { id } = await findProlotherapyPrice(api);
  const stale: string[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const dollars = 500 + round;
      const state = { isPublished: false };
      const publishing = api.patch('clinic-pricing', id, { min: dollars * 100 }).finally(() => {
        state.isPublished = true;
      });
      // Visitors come all the time, also in the moments around the commit.
      const visiting = (async () => {
        while (!state.isPublished) await Promise.all([readText(page), readText(page)]);
      })();
      await publishing;
      const next = await readText(page);
      await visiting;
      const later = await readText(page);
      if (!next.includes(`$${dollars}`)) stale.push(`round ${round}: the next request`);
      if (!later.includes(`$${dollars}`)) stale.push(`round ${round}: a later request`);
    }
    expect(stale).toEqual([]);
  } finally {
    await api.patch('clinic-pricing', id, { min: 48_500 });
  }
});
