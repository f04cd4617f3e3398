import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { bibtexFromManager, cslFromCrossref, nbibFromPubMed, risFromJournal } from '@/citations/formats/fixtures';
import { citationFormats } from '@/citations/formats/format';
import { parseCitations } from '@/citations/formats/parse';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { problemsOf } from '../../../tests/support/problems';
import type { ImportResult } from './import/result';

/** The registries are not there in this test: one try is enough to see that. */
vi.mock('@/citations/registry/timing', () => ({
  timing: { gap: 0, timeout: 1_000, tries: 1, slowTries: 1, backoff: 1, longestWait: 1_000 },
}));

const editor = api.as('editor');
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  await payload.delete({ collection: 'references', where: {} });
});

const path = '/api/references/import';
const count = async () => (await payload.count({ collection: 'references' })).totalDocs;

const send = async (body: Record<string, unknown> | FormData): Promise<ImportResult[]> => {
  const answer = await editor.post(path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.results as ImportResult[];
};

const statusesOf = (results: ImportResult[]) => results.map(({ status }) => status);
const messagesOf = (result: ImportResult | undefined) =>
  (result?.problems ?? []).map(({ message }) => message).join(' ');

const mixed = `${risFromJournal}\n10.1089/acm.2010.0031\n\n${nbibFromPubMed}\n${bibtexFromManager}\n${cslFromCrossref}`;

describe('an import', () => {
  it('is for people who write', async () => {
    for (const client of [api, api.as('viewer')]) {
      expect((await client.post(path, { text: risFromJournal })).status).toBe(403);
      expect((await client.post(path, {})).status).toBe(403);
    }
    expect(await count()).toBe(0);
    for (const role of ['administrator', 'reviewer'] as const)
      expect((await api.as(role).post(path, { text: risFromJournal })).status).toBe(200);
  });

  it('makes drafts of all formats in one text and says what each still needs', async () => {
    const results = await send({ text: mixed });
    expect(statusesOf(results)).toEqual(['created', 'invalid', 'created', 'created', 'created']);
    expect(messagesOf(results[1])).toContain('could not be reached');
    expect(results[0]?.reference?.formatted).toContain('Wu Y');
    expect(results[0]?.problems).toContainEqual(expect.objectContaining({ severity: 'attention', field: 'design' }));

    const { docs } = await payload.find({ collection: 'references', sort: 'id' });
    expect(docs.map(({ id }) => id)).toEqual(results.flatMap(({ id }) => id ?? []));
    expect(docs.map(({ _status, firstAuthor }) => [_status, firstAuthor])).toEqual(
      ['Wu', 'Neal', 'Rabago', 'Sit'].map((name) => ['draft', name]),
    );
    expect(docs[1]).toMatchObject({ design: 'systematic-review', population: 'people', pmid: '36070427' });
    expect(docs[0]).toMatchObject({ design: null, population: null, doi: '10.1002/ana.25332', csl: { volume: '84' } });
  });

  it('reports the same without writing when it is only tried', async () => {
    const tried = await send({ text: mixed, dryRun: true });
    expect(await count()).toBe(0);
    expect(tried.every(({ id }) => id === undefined)).toBe(true);
    const done = await send({ text: mixed });
    expect(done.map((result) => ({ ...result, id: undefined }))).toEqual(tried);
  });

  it('comes to the same result with the items of its trial', async () => {
    const tried = await send({ text: nbibFromPubMed, dryRun: true });
    const text = JSON.stringify(tried.map(({ reference }) => reference?.item));
    await send({ text, format: 'csl-json' });
    const { docs } = await payload.find({ collection: 'references' });
    expect(docs).toMatchObject([{ design: 'systematic-review', population: 'people', page: '750-768' }]);
  });

  it('takes a file in any of the usual encodings', async () => {
    const form = new FormData();
    const latin1 = Uint8Array.from('TY  - JOUR\r\nTI  - Maladie de M\xe9ni\xe8re\r\nPY  - 2001\r\nER  - \r\n', (sign) =>
      sign.charCodeAt(0),
    );
    form.set('file', new File([latin1], 'references.ris'));
    form.set('dryRun', 'true');
    expect((await send(form))[0]).toMatchObject({ status: 'created', reference: { title: 'Maladie de Ménière' } });
    expect(await count()).toBe(0);
    form.delete('dryRun');
    expect((await send(form))[0]?.id).toBeTypeOf('number');
  });

  it.each([
    [{}, { text: 'Send JSON with a “text”, or a form with a “file”, and a “format” if you like.' }],
    [{ text: ' \n ' }, { text: 'There is nothing in it. Paste references, or choose a file that holds some.' }],
    [{ text: 'x', format: 'word' }, { format: '“word” is none of ris, bibtex, nbib, csl-json.' }],
  ])('refuses %j and says why', async (body, problems) => {
    const answer = await editor.post(path, body);
    expect(answer.status).toBe(400);
    expect(problemsOf(answer)).toEqual(problems);
  });

  it('refuses more than fits', async () => {
    const large = await editor.post(path, { text: 'x'.repeat(10_500_000) });
    expect(large.status).toBe(413);
    expect(problemsOf(large).text).toContain('10.5 MB; 10 MB fit');
    const many = await editor.post(path, { text: '30187524\n'.repeat(5001) });
    expect(many.status).toBe(413);
    expect(problemsOf(many).text).toContain('5001 entries; 5000 fit');
  });

  it('keeps what can be kept of an entry that is not right', async () => {
    const [result] = await send({ text: 'TY  - JOUR\nTI  - Odd\nPY  - 1066\nDO  - none\nAN  - PMID: 12\nER  - ' });
    expect(result).toMatchObject({ status: 'created' });
    expect(messagesOf(result)).toContain('The date 1066 cannot be right');
    expect(messagesOf(result)).toContain('“none” is not a DOI');
    expect(await payload.findByID({ collection: 'references', id: result?.id ?? 0 })).toMatchObject({
      year: null,
      doi: null,
      pmid: '12',
    });
  });
});

describe('a duplicate', () => {
  const entry = (lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
  const wu = ['AU  - Wü, Yung-Tsan', 'PY  - 2018'];
  const title = 'TI  - Dextrose: a “randomised” trial.';

  it.each([
    ['its DOI', ['TI  - Other', 'DO  - https://doi.org/10.1002/ANA.25332'], 'DOI'],
    ['its PMID', ['TI  - Other', 'AN  - PMID:30187524'], 'PMID'],
    [
      'title, year and first author',
      ['TI  - DEXTROSE a "randomised" trial', 'AU  - Wu Y', 'PY  - 2018'],
      'title, year and first author',
    ],
  ])('is known by %s', async (_, lines, by) => {
    const [first] = await send({ text: entry([title, ...wu, 'DO  - 10.1002/ana.25332', 'AN  - PMID:30187524']) });
    const [again] = await send({ text: entry(lines) });
    expect(again).toMatchObject({ status: 'duplicate', id: first?.id });
    expect(messagesOf(again)).toContain(`by ${by}.`);
    expect(await count()).toBe(1);
  });

  it('is found within one import, and by a bare identifier', async () => {
    const text = [entry([title, ...wu, 'DO  - 10.1002/ana.25332']), entry([title, ...wu]), '10.1002/ana.25332'].join(
      '\n',
    );
    const results = await send({ text });
    expect(statusesOf(results)).toEqual(['created', 'duplicate', 'duplicate']);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(messagesOf(results[1])).toContain('The same as the entry on line 1');
  });

  it('is none when both have an identifier and these differ, but somebody has to look', async () => {
    await send({ text: entry([title, ...wu, 'DO  - 10.1002/ana.25332']) });
    const [result] = await send({ text: entry([title, ...wu, 'DO  - 10.1101/2018.01.01']) });
    expect(result?.status).toBe('created');
    expect(messagesOf(result)).toContain('the DOI differs');
  });

  it('says what the reference that is there lacks', async () => {
    await send({ text: entry([title, ...wu]) });
    const [result] = await send({ text: entry([title, ...wu, 'DO  - 10.1002/ana.25332']) });
    expect(messagesOf(result)).toContain('lacks DOI 10.1002/ana.25332');
  });
});

describe('many entries', () => {
  const text = Array.from(
    { length: 300 },
    (_, index) => `TY  - JOUR\nTI  - Trial ${index}\nAU  - Wu, Y\nPY  - 2018\nDO  - 10.1000/${index}\nER  - \n`,
  ).join('');

  it('are looked up together', async () => {
    await send({ text });
    expect(await count()).toBe(300);
    const find = payload.find.bind(payload);
    let queries = 0;
    payload.find = ((args: Parameters<typeof find>[0]) => {
      queries += 1;
      return find(args);
    }) as typeof payload.find;
    const results = await send({ text });
    payload.find = find;
    expect(new Set(statusesOf(results))).toEqual(new Set(['duplicate']));
    expect(queries).toBeLessThan(4);
  });
});

describe('an export', () => {
  const published = async () => {
    const results = await send({ text: mixed });
    for (const { id } of results)
      if (id !== undefined)
        await payload.update({
          collection: 'references',
          id,
          data: { design: 'randomised-trial', population: 'people', _status: 'published' },
        });
    await send({ text: 'TY  - BOOK\nTI  - Only a draft\nER  - ' });
    return results.flatMap(({ id, reference }) => (id === undefined ? [] : [{ id, item: reference?.item }]));
  };

  it.each(citationFormats)('as %s gives the public every published reference as it came in', async (format) => {
    const items = (await published()).map(({ item }) => ({ ...item, custom: undefined }));
    const { status, headers, body } = await api.get(`/api/references/export?format=${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="references\.(?:ris|bib|nbib|json)"$/u);
    expect(headers.get('content-type')).toContain('charset=utf-8');
    const text = format === 'csl-json' ? JSON.stringify(body) : String(body.text);
    const read = parseCitations({ text }).map(({ item }) => item);
    expect(read).toHaveLength(4);
    for (const item of items) expect(read).toContainEqual(expect.objectContaining(JSON.parse(JSON.stringify(item))));
  });

  it('of one reference is named after it, and of a draft is not there for the public', async () => {
    const [first] = await published();
    const one = await api.get(`/api/references/${first?.id}/export?format=bibtex`);
    expect(one.headers.get('content-disposition')).toBe(`attachment; filename="wu2018-${first?.id}.bib"`);
    expect(one.body.text).toContain(`@article{wu2018-${first?.id},`);
    const draft = (await payload.find({ collection: 'references', where: { title: { equals: 'Only a draft' } } }))
      .docs[0];
    expect((await api.get(`/api/references/${draft?.id}/export?format=ris`)).status).toBe(404);
    expect((await editor.get(`/api/references/${draft?.id}/export?format=ris`)).status).toBe(200);
    expect((await api.get('/api/references/none/export?format=ris')).status).toBe(404);
  });

  it.each(['', '?format=', '?format=word'])(
    'in no known format (%s) is refused with those that there are',
    async (query) => {
      const answer = await api.get(`/api/references/export${query}`);
      expect(answer.status).toBe(400);
      expect(problemsOf(answer).format).toContain('one of ris, bibtex, nbib, csl-json.');
    },
  );
});
