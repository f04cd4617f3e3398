import { createServerFeature } from '@payloadcms/richtext-lexical';

/** The button, the shortcut and the words after a slash that insert a citation; the block itself is Payload's. */
export const CitingFeature = createServerFeature({
  feature: { ClientFeature: '/src/citations/admin/citing-feature.tsx#CitingFeatureClient' },
  key: 'citing',
  dependencies: ['blocks'],
});
