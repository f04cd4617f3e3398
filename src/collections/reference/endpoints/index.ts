import type { Endpoint } from 'payload';

import { accept } from './accept';
import { lookup } from './lookup';
import { verify } from './verify';
import { verifyAll } from './verify-all';

/** What the REST API of references can do besides reading and writing them. */
export const referenceEndpoints: Endpoint[] = [lookup, verifyAll, verify, accept];
