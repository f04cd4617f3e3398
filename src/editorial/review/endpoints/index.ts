import type { Endpoint } from 'payload';

import { changesEndpoint } from './changes';
import { standingEndpoint } from './standing';
import { stepEndpoints } from './steps';

/** What the REST API of a reviewed collection can do besides reading and writing. */
export const reviewEndpoints: Endpoint[] = [...stepEndpoints, standingEndpoint, changesEndpoint];
