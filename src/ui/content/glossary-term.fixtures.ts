import type { GlossaryTermProps } from './glossary-term';

export const fasciaTerm: Omit<GlossaryTermProps, 'locale'> = {
  id: 'term-fascia',
  term: 'fascia',
  children: 'A thin, tough sheet around muscles and nerves.',
  href: '/glossary#fascia',
};
