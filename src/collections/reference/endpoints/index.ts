import type { Endpoint } from 'payload';

import { replaceEndpoint } from './replace';
import { searchEndpoint } from './search';
import { usedEndpoint } from './used';

/** What can be asked of references besides reading and writing them. */
export const endpoints: Endpoint[] = [searchEndpoint, usedEndpoint, replaceEndpoint];
