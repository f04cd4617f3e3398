import type { Endpoint } from 'payload';

import { searchEndpoint } from './search';

/** What can be asked of references besides reading and writing them. */
export const endpoints: Endpoint[] = [searchEndpoint];
