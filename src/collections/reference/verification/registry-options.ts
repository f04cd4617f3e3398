import type { RegistryOptions } from '@/citations/registry/registry-options';
import { timing } from '@/citations/registry/timing';
import { env } from '@/env';

import application from '../../../../package.json' with { type: 'json' };

/** The registries that this installation asks, as the environment has them. */
export const registryOptions = (): RegistryOptions => ({
  crossrefUrl: env.crossrefUrl,
  pubmedUrl: env.pubmedUrl,
  siteUrl: env.siteUrl,
  version: application.version,
  timing,
});
