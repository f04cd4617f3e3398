import type { Endpoint } from 'payload';

import { citationEndpoint } from './citation';

/** What `/api/references` can do besides reading and writing documents. */
export const referenceEndpoints: Endpoint[] = [citationEndpoint];
