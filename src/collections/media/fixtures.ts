import type { Fixture } from '@/core/fixtures/fixture';

type Drawing = { key: string; alt: { en: string; es: string } };

/** The media document of a drawing made for this site. Its file is given when it is created. */
export const mediaFixtureOf = ({ key, alt }: Drawing): Fixture<'media'> => ({
  key,
  data: () => ({ alt: alt.en, credit: 'Enthesis', licence: 'Own work', consent: { showsPerson: false } }),
  es: () => ({ alt: alt.es }),
});
