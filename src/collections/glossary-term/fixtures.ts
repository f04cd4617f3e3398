import type { Fixture } from '@/core/fixtures/fixture';

import { body } from './fixtures/body';
import type { Entry } from './fixtures/entry';
import { evidence } from './fixtures/evidence';
import { rules } from './fixtures/rules';
import { substances } from './fixtures/substances';
import { techniques } from './fixtures/techniques';

const names = (aliases: string[] = []): { name: string }[] => aliases.map((name) => ({ name }));

const define = ({ key, term, definition, aliases, related = [], es }: Entry): Fixture<'glossary-terms'> => ({
  key,
  data: (id) => ({
    term,
    slug: key,
    generateSlug: false,
    definition,
    aliases: names(aliases),
    related: related.map((other) => id('glossary-terms', other)),
    _status: 'published',
  }),
  es: () => ({ term: es.term, definition: es.definition, aliases: names(es.aliases) }),
});

/** Words that the demo pages use and that patients may not know. */
export const glossaryTermFixtures: Fixture<'glossary-terms'>[] = [
  ...body,
  ...substances,
  ...techniques,
  ...evidence,
  ...rules,
].map(define);
