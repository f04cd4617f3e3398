import type { Endpoint } from 'payload';

import { accept } from './accept';
import { citationEndpoint } from './citation';
import { exportAllEndpoint, exportOneEndpoint } from './export';
import { importEndpoint } from './import';
import { lookup } from './lookup';
import { replaceEndpoint } from './replace';
import { searchEndpoint } from './search';
import { usedEndpoint } from './used';
import { verify } from './verify';
import { verifyAll } from './verify-all';

/** What the REST API of references can do besides reading and writing them. */
export const referenceEndpoints: Endpoint[] = [
  lookup,
  importEndpoint,
  exportAllEndpoint,
  searchEndpoint,
  verifyAll,
  citationEndpoint,
  exportOneEndpoint,
  usedEndpoint,
  replaceEndpoint,
  verify,
  accept,
];
