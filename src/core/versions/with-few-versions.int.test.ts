import { expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { settleLater } from '../later/later';

it('keeps the newest hundred versions, and answers before it takes the others away', async () => {
  const payload = await getTestPayload();
  const editor = api.as('editor');
  const { body } = await editor.post('/api/glossary-terms?draft=true', { term: 'Kept' });
  const id = Number(body.doc?.id);
  await payload.db.pool.query(
    `insert into _glossary_terms_v (parent_id, latest, updated_at)
     select $1, false, now() - i * interval '1 minute' from generate_series(1, 140) as i`,
    [id],
  );
  await editor.patch(`/api/glossary-terms/${id}?draft=true`, { term: 'Kept on' });
  const count = async () =>
    (await payload.countVersions({ collection: 'glossary-terms', where: { parent: { equals: id } } })).totalDocs;
  expect(await count()).toBe(142);
  await settleLater();
  expect(await count()).toBe(100);
  const { docs } = await payload.findVersions({
    collection: 'glossary-terms',
    where: { parent: { equals: id } },
    limit: 1,
    sort: '-updatedAt',
  });
  expect(docs[0]?.version.term).toBe('Kept on');
});
