import type { GlobalSlug, Payload } from 'payload';

import { navigationFixture } from '@/collections/navigation/fixtures';
import { siteSettingsFixture } from '@/collections/site-settings/fixtures';
import type { GlobalFixture, Lookup } from '@/core/fixtures/fixture';

import { translate } from './translate';
import { newContext } from './write';

type Writing<S extends GlobalSlug> = { payload: Payload; idOf: Lookup; slug: S; fixture: GlobalFixture<S> };

const writeGlobal = async <S extends GlobalSlug>({ payload, idOf, slug, fixture }: Writing<S>): Promise<void> => {
  const global = payload.globals.config.find((config) => config.slug === slug);
  if (global === undefined) throw new Error(`There is no global called ${slug}.`);
  const original = await payload.updateGlobal({
    slug,
    data: fixture.data(idOf) as never,
    depth: 0,
    context: newContext(),
  });
  if (fixture.es === undefined) return;
  await payload.updateGlobal({
    slug,
    locale: 'es',
    data: translate({ fields: global.fields, original, translation: fixture.es(idOf) }) as never,
    depth: 0,
    context: newContext(),
  });
};

/** Writes the settings of the site and its navigation. */
export const writeGlobals = async ({ payload, idOf }: { payload: Payload; idOf: Lookup }): Promise<void> => {
  await writeGlobal({ payload, idOf, slug: 'site-settings', fixture: siteSettingsFixture });
  await writeGlobal({ payload, idOf, slug: 'navigation', fixture: navigationFixture });
};
