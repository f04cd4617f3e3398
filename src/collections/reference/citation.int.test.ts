import { handleEndpoints } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { globalTag } from '@/core/revalidation/tags';

import { globalExamples } from '../../../tests/access/examples';
import { api } from '../../../tests/support/api';
import { testEnvironment } from '../../../tests/support/environment';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestConfig } from '../../../tests/support/payload';

const editor = api.as('editor');

const study = {
  title: 'Dextrose & the elbow: a trial',
  authors: [{ family: 'Vargas', given: 'Ana Lucia' }, { literal: 'Elbow Pain Study Group' }],
  containerTitle: 'Journal of Worked Examples',
  containerTitleShort: 'J Work Ex',
  year: 2018,
  month: 10,
  volume: '84',
  issue: '4',
  page: '601-610',
  cslType: 'article-journal',
  design: 'randomised-trial',
  population: 'people',
  doi: '10.1000/citation',
  _status: 'published',
};

const settings = globalExamples['site-settings'];

let path: string;
let draft: string;

beforeAll(async () => {
  path = `/api/references/${(await editor.post('/api/references', study)).body.doc?.id}/citation`;
  const unfinished = { ...study, doi: null, title: 'Not yet', _status: 'draft' };
  draft = `/api/references/${(await editor.post('/api/references?draft=true', unfinished)).body.doc?.id}/citation`;
});

describe('the citation of a reference', () => {
  it.each([
    [
      'ama',
      'Vargas AL, Elbow Pain Study Group. Dextrose & the elbow: a trial. J Work Ex. 2018;84(4):601-610. doi:10.1000/citation',
    ],
    [
      'vancouver',
      'Vargas AL, Elbow Pain Study Group. Dextrose & the elbow: a trial. J Work Ex. 2018 Oct;84(4):601–10. doi:10.1000/citation',
    ],
    [
      'apa',
      'Vargas, A. L., & Elbow Pain Study Group. (2018). Dextrose & the elbow: a trial. Journal of Worked Examples, 84(4), 601–610. https://doi.org/10.1000/citation',
    ],
  ])('comes in the style %s, to anybody', async (style, text) => {
    const { status, body } = await api.get(`${path}?style=${style}`);
    expect({ status, body }).toMatchObject({ status: 200, body: { style, text } });
  });

  it('comes as HTML with its italics, in which nothing can do harm', async () => {
    const { body } = await api.get(`${path}?style=ama`);
    expect(body.html).toContain('Dextrose &amp; the elbow: a trial. <em>J Work Ex</em>. 2018');
  });

  it('comes as plain text to whoever asks for that', async () => {
    const headers = { accept: 'text/plain' };
    const request = new Request(new URL(`${path}?style=apa`, testEnvironment.SITE_URL), { headers });
    const answer = await handleEndpoints({ config: getTestConfig(), request });
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(await answer.text()).toMatch(/^Vargas, A\. L\..+citation\n$/u);
  });

  it('is refused in a style that does not exist, with those that do', async () => {
    for (const style of ['chicago', 'toString', '']) {
      const { status, body } = await api.get(`${path}?style=${style}`);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.message).toContain('style=ama, vancouver or apa');
    }
  });

  it('of a draft is for people with an account', async () => {
    expect((await api.get(draft)).status).toBe(404);
    expect((await editor.get(draft)).body.text).toContain('Not yet');
  });

  it.each(['999999', 'x', '1e3', '99999999999999'])('of no reference is not found: %s', async (id) => {
    expect((await api.get(`/api/references/${id}/citation`)).status).toBe(404);
  });
});

describe('the style of the site', () => {
  it('is AMA until another is chosen, and then expires every page that prints a reference', async () => {
    expect((await api.get(path)).body.style).toBe('ama');
    takeExpiredTags();
    const { status } = await editor.post('/api/globals/site-settings', { ...settings, citationStyle: 'apa' });
    expect(status).toBe(200);
    expect(takeExpiredTags()).toContain(globalTag('site-settings'));
    expect((await api.get(path)).body.style).toBe('apa');
  });

  it('is one of the three', async () => {
    const answer = await editor.post('/api/globals/site-settings', { ...settings, citationStyle: 'chicago' });
    expect(answer.status).toBe(400);
  });
});
