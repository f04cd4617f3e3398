import type { ContentApi, Document } from './content-api';

/** The price list of dextrose prolotherapy at the Riverside clinic, without image guidance. */
export const findProlotherapyPrice = (api: ContentApi): Promise<Document> =>
  api.find('clinic-pricing', {
    'therapy.slug': 'dextrose-prolotherapy',
    'clinic.slug': 'riverside',
    variant: 'standard',
  });
