import { expect, test } from '../support/browser-test';
import { readPageFacts } from '../support/page-facts';
import { visit } from '../support/site';

/** What a reader without script must find, in the words of the page. */
const contents: Record<string, RegExp[]> = {
  '/therapies/glucopuncture': [
    /\b5% (?:dextrose|glucose)|dextrose 5%/iu,
    /infection/iu,
    /\$120/u,
    /medically reviewed by/iu,
    /next review due/iu,
    /not approved|off-label/iu,
    /↩/u,
  ],
  '/conditions/carpal-tunnel-syndrome': [
    /median nerve/iu,
    /certainty/iu,
    /hydrodissection/iu,
    /medically reviewed by/iu,
    /↩/u,
  ],
  '/faq': [/\?/u, /Does (?:it|the injection) hurt|hurt/iu, /cost/iu],
  '/pricing': [
    /\$485/u,
    /\$620/u,
    /\$80(?:–|-| to )\$150/u,
    /at least 4 sessions/u,
    /good-faith estimate/iu,
    /Medicare/u,
  ],
  '/references': [/doi:10\.\d{4}/u, /PMID \d{7}/u, /Cochrane Database/u, /Systematic review/u, /Randomi[sz]ed/u],
};

for (const [path, patterns] of Object.entries(contents)) {
  test(`${path} holds its content without script`, async ({ page }) => {
    const { status, text: html } = await visit(path);
    expect(status).toBe(200);
    const { text } = await readPageFacts({ page, html });
    const readable = text.replace(/\s+/gu, ' ');
    for (const pattern of patterns) expect(readable).toMatch(pattern);
  });
}

test('/faq answers at least 35 questions', async () => {
  const { text } = await visit('/faq');
  const questions = text.match(/<summary\b[^>]*>[^<]+\?<\/summary>/gu) ?? [];
  expect(questions.length).toBeGreaterThanOrEqual(35);
});

test('a Spanish page says of each source that its title is English, and an English one says nothing', async () => {
  const titlesIn = (html: string) =>
    [...html.matchAll(/<a href="(?:\/es)?\/references\/\d+"[^>]*>/gu)].map(([tag]) => tag);
  const spanish = titlesIn((await visit('/es/references')).text);
  expect(spanish.length).toBeGreaterThan(10);
  expect(spanish.filter((tag) => !tag.includes('lang="en"'))).toEqual([]);
  expect(titlesIn((await visit('/references')).text).filter((tag) => tag.includes('lang='))).toEqual([]);
});
