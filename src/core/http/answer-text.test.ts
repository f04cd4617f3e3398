import { describe, expect, it } from 'vitest';

import { answerText } from './answer-text';

const ask = (body: string, tag?: string) =>
  answerText({
    request: new Request('http://localhost/feed.xml', { headers: tag === undefined ? {} : { 'if-none-match': tag } }),
    body,
    contentType: 'text/plain',
    headers: { vary: 'Accept' },
  });

describe('answerText', () => {
  it('answers with the text, its type and a tag', async () => {
    const answer = ask('Grüße');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('Grüße');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('vary')).toBe('Accept');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('answers 304 to whoever has this text, also behind a cache that weakened the tag', async () => {
    const tag = ask('same').headers.get('etag') ?? '';
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const answer = ask('same', known);
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('etag')).toBe(tag);
    }
    expect(ask('changed', tag).status).toBe(200);
  });
});
