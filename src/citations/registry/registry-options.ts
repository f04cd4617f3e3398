import type { Timing } from './timing';

/** Where the registries are, who asks them, and how patiently. */
export type RegistryOptions = {
  crossrefUrl: string;
  pubmedUrl: string;
  /** The site that asks; a registry that is bothered by it can say so there. */
  siteUrl: string;
  /** Version of the application. */
  version: string;
  timing: Timing;
};

/** Name, version and address of who asks, as both registries want it. */
export const userAgentOf = ({ siteUrl, version }: Pick<RegistryOptions, 'siteUrl' | 'version'>): string =>
  `Enthesis/${version} (+${siteUrl})`;
