// Loaded by `node --import` before the server: `next start` and the standalone server both create
// theirs with `http.createServer`, and neither has a documented place before its own router.
import http from 'node:http';

import { withFront } from './front.mjs';

const createServer = http.createServer.bind(http);

http.createServer = /** @type {typeof http.createServer} */ (
  (/** @type {any[]} */ ...args) =>
    createServer(...args.map((value) => (typeof value === 'function' ? withFront(value) : value)))
);
