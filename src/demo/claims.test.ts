import { expect, it } from 'vitest';

import { claimsOf } from '@/editorial/claims/claims-of';

import { demoDocuments } from './documents';

it.each(['en', 'es'] as const)(
  'the demo says nothing that its own checker would stop or warn about, in %s',
  (locale) => {
    const findings = demoDocuments(locale).flatMap(({ key, collection, document }) =>
      claimsOf({ collection: { slug: collection, custom: {} }, document, locale })
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, path, excerpt }) => `${collection}/${key} ${path}: ${rule} “${excerpt}”`),
    );
    expect(findings).toEqual([]);
  },
);
