import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Gives the form what the editor holds before anybody can save; on its own Payload waits for an idle moment. */
export const HandOverFeature = createServerFeature({
  feature: { ClientFeature: '/src/core/rich-text/admin/hand-over-feature.tsx#HandOverFeatureClient' },
  key: 'handOver',
});
