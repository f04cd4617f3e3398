import type { Endpoint } from 'payload';

import { citationEndpoint } from './citation';
import { exportAllEndpoint, exportOneEndpoint } from './export';
import { importEndpoint } from './import';
import { replaceEndpoint } from './replace';
import { searchEndpoint } from './search';
import { usedEndpoint } from './used';

/** What the REST API of references can do besides reading and writing them. */
export const referenceEndpoints: Endpoint[] = [
  citationEndpoint,
  importEndpoint,
  exportAllEndpoint,
  exportOneEndpoint,
  searchEndpoint,
  usedEndpoint,
  replaceEndpoint,
];
