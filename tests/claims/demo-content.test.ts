import { describe, expect, it } from 'vitest';

import { conditionFixtures } from '@/collections/condition/fixtures';
import { evidenceFixtures } from '@/collections/evidence/fixtures';
import { faqFixtures } from '@/collections/faq/fixtures';
import { glossaryTermFixtures } from '@/collections/glossary-term/fixtures';
import { pageFixtures } from '@/collections/page/fixtures';
import { therapyFixtures } from '@/collections/therapy/fixtures';
import { checkDocument } from '@/editorial/claims/document';
import type { Severity } from '@/editorial/claims/finding';

const id = () => 1;

const documents = [
  ...therapyFixtures,
  ...conditionFixtures,
  ...faqFixtures,
  ...evidenceFixtures,
  ...glossaryTermFixtures,
  ...pageFixtures,
].flatMap(({ key, data, es }) => [
  { key, locale: 'en' as const, document: data(id) },
  ...(es ? [{ key, locale: 'es' as const, document: es(id) as object }] : []),
]);

const findingsOf = (severity: Severity): string[] =>
  documents.flatMap(({ key, locale, document }) =>
    checkDocument({ document, locale })
      .filter((finding) => finding.severity === severity)
      .map(({ rule, path, excerpt, text, start }) => {
        const around = text.slice(Math.max(0, start - 80), start + 120).replaceAll('\n', ' ');
        return `${locale} ${key} ${path} ${rule} "${excerpt}": ${around}`;
      }),
  );

/** The demo content is sober text: honest sentences must not be in its writers' way. */
describe('the demo content', () => {
  it('holds nothing that blocks publication', { timeout: 120_000 }, () => expect(findingsOf('block')).toEqual([]));

  it('is seldom warned about', { timeout: 120_000 }, () => {
    expect(findingsOf('warn').length).toBeLessThan(documents.length / 3);
  });
});
