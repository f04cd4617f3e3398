import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';

const editor = api.as('editor');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  await payload.delete({ collection: 'references', where: {} });
});

type Changes = Record<string, unknown>;

const first = {
  title: 'A first study',
  authors: [{ family: 'Wu', given: 'Yung-Tsan' }, { literal: 'A study group' }],
  year: 2018,
  cslType: 'article-journal',
  design: 'randomised-trial',
  population: 'people',
  doi: '10.1002/ana.25332',
  pmid: '30187524',
  _status: 'published',
};

const create = (changes: Changes = {}, query = '') => editor.post(`/api/references${query}`, { ...first, ...changes });

const second = { title: 'A second study', doi: null, pmid: null };

describe('an identifier', () => {
  it('is cleaned when it is saved', async () => {
    const { body, status } = await create({
      doi: ' https://doi.org/10.1002/ANA.25332. ',
      pmid: 'PMID: 030187524',
      pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/pmc6221097/',
    });
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ doi: '10.1002/ana.25332', pmid: '30187524', pmcid: 'PMC6221097' });
  });

  it.each([
    [
      { doi: 'ana.25332' },
      { doi: 'This is not a DOI. A DOI starts with 10. and has a slash, for example 10.1002/ana.25332.' },
    ],
    [{ pmid: 'thirty' }, { pmid: 'This is not a PMID. A PMID is a number of up to eight digits.' }],
    [{ pmcid: '6221097x' }, { pmcid: 'This is not a PMCID. A PMCID is PMC and digits, for example PMC4938120.' }],
  ])('has the right form, unlike %j', async (changes, problems) => {
    expect(problemsOf(await create(changes))).toEqual(problems);
  });

  it.each([
    ['doi', 'DOI', 'doi:10.1002/ANA.25332'],
    ['doi', 'DOI', 'http://dx.doi.org/10.1002/ana.25332'],
    ['pmid', 'PMID', 'https://pubmed.ncbi.nlm.nih.gov/30187524/'],
  ])('belongs to one reference: %s (%s) as %s', async (field, name, value) => {
    await create();
    const refused = await create({ ...second, [field]: value });
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toEqual({
      [field]: `This ${name} already belongs to “A first study”. Use that reference instead of adding it twice.`,
    });
  });

  it('belongs to one reference also while the second is a draft', async () => {
    await create();
    const refused = await create({ ...second, doi: first.doi }, '?draft=true');
    expect(refused.status).toBe(400);
    expect(problemsOf(refused)).toEqual({
      doi: 'This DOI already belongs to “A first study”. Use that reference instead of adding it twice.',
    });
  });

  it('is missing in as many references as need none', async () => {
    expect((await create({ ...second, doi: '', pmid: ' ' })).status).toBe(201);
    expect((await create({ ...second, title: 'A third study' })).status).toBe(201);
  });

  it('stays with its own reference when that is edited', async () => {
    const { body } = await create();
    const { status } = await editor.patch(`/api/references/${body.doc?.id}`, { ...first, title: 'The same study' });
    expect(status).toBe(200);
  });
});

describe('a reference', () => {
  it('keeps its exchange format and its first author in step with its fields', async () => {
    const { body } = await create();
    expect(body.doc).toMatchObject({
      firstAuthor: 'Wu',
      csl: {
        type: 'article-journal',
        title: 'A first study',
        DOI: '10.1002/ana.25332',
        issued: { 'date-parts': [[2018]] },
      },
    });
    const changed = await editor.patch(`/api/references/${body.doc?.id}`, {
      title: 'Another title',
      authors: [{ literal: 'A study group' }],
    });
    expect(changed.body.doc).toMatchObject({
      firstAuthor: 'A study group',
      csl: { title: 'Another title', author: [{ literal: 'A study group' }], DOI: '10.1002/ana.25332' },
    });
  });

  it('is found by its DOI, its PMID and its first author', async () => {
    await create();
    for (const words of ['ana.25332', '30187524', 'wu'])
      expect(
        (
          await editor.get(
            `/api/references?where[or][0][doi][like]=${words}&where[or][1][pmid][like]=${words}&where[or][2][firstAuthor][like]=${words}`,
          )
        ).body.totalDocs,
        words,
      ).toBe(1);
  });

  it('is kept as a draft with its title only', async () => {
    expect((await editor.post('/api/references?draft=true', { title: 'To be completed' })).status).toBe(201);
    const refused = await editor.post('/api/references', { title: 'To be completed', _status: 'published' });
    expect(Object.keys(problemsOf(refused)).sort()).toEqual(['design', 'population', 'year']);
  });
});

describe('the same paper once more', () => {
  const typed = { doi: null, pmid: null, title: 'A FIRST STUDY.', authors: [{ family: 'Wu', given: 'Y.' }] };

  it('may be a draft, and is refused when it is published', async () => {
    const kept = await create();
    const refused = await create(typed);
    expect(problemsOf(refused)).toEqual({
      title: expect.stringContaining(`reference ${String(kept.body.doc?.id)}, “A first study”, once more`) as string,
    });
    const draft = await create({ ...typed, _status: 'draft' }, '?draft=true');
    expect(draft.status).toBe(201);
    const published = await editor.patch(`/api/references/${String(draft.body.doc?.id)}`, { _status: 'published' });
    expect(published.status).toBe(400);
  });

  it('is two papers when their identifiers differ or somebody else wrote it', async () => {
    await create();
    expect((await create({ ...typed, doi: '10.1101/2018.1' })).status).toBe(201);
    expect((await create({ ...typed, authors: [{ family: 'Novak' }] })).status).toBe(201);
  });

  it('may still be marked as retracted where both are public already', async () => {
    await create();
    const other = await create({ ...typed, doi: '10.1101/2018.1' });
    const changes = { doi: null, updateStatus: 'retracted', _status: 'published' };
    const { status } = await editor.patch(`/api/references/${String(other.body.doc?.id)}`, changes);
    expect(status).toBe(200);
  });
});
