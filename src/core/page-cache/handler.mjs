// Plain JavaScript: the server loads this file by its path, past any compiler.
import fs from 'node:fs';
import path from 'node:path';

import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

import { beginGeneration } from './generation.mjs';
import { inlineStylesheets, needsRuntime, removeScripts, statusOf } from './lean-html.mjs';
import { policyFor } from './policy.mjs';
import { beginRender, endRender } from './renders.mjs';
import { keepUsedCss } from './used-css.mjs';

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} CacheHandler */

// How a CommonJS default arrives depends on who loads it: Node wraps it, a test runner does not.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache;

/** A browser or an edge may keep a page and must ask whether it still holds: a change shows at the very next request. */
const pageLifetime = 'public, max-age=0, must-revalidate';

/** @param {number} time */
const calendarDay = (time) => Math.floor(time / 86_400_000);

/**
 * Next's own page cache, in memory, with three changes:
 * content pages leave out the framework's scripts, carry the rules that they use in the page, and forbid all else;
 * a page that was being rendered while its content changed counts as older than the change;
 * and a page does not outlive its day, because prices and reviews begin and end at midnight (UTC).
 */
export default class PageCache extends FileSystemCache {
  /** @param {...any} args */
  async get(...args) {
    const entry = await super.get(...args);
    const isPage = args[1]?.kind === 'APP_PAGE';
    const isOfToday = entry?.lastModified !== undefined && calendarDay(entry.lastModified) === calendarDay(Date.now());
    if (entry && (!isPage || isOfToday)) return entry;
    if (!isPage) return entry;
    beginRender(args[0]);
    return null;
  }

  /** @param {...any} args */
  async set(...args) {
    const [key, value] = args;
    // The visitor who caused the render gets this same object, so the first answer is changed too.
    if (value?.kind === 'APP_PAGE' && typeof value.html === 'string') this.preparePage(value);
    await super.set(...args);
    const stored = FileSystemCache.memoryCache?.get(key);
    // A page is as old as the moment at which it began to read.
    const began = endRender(key);
    if (stored && began !== null) stored.lastModified = began;
    if (stored && value?.kind === 'APP_PAGE' && value.headers?.location !== undefined) {
      // The render has put the address on the first answer already; this object would put it there a second time.
      stored.value = { ...value, headers: { ...value.headers } };
      delete value.headers.location;
    }
  }

  /** @param {string | string[]} tags @param {object} [durations] */
  async revalidateTag(tags, durations) {
    const work = super.revalidateTag(tags, durations);
    beginGeneration();
    await work;
  }

  /** @param {{ html: string, status?: number, headers?: Record<string, unknown> }} page */
  preparePage(page) {
    const hasIslands = needsRuntime(page.html);
    if (!hasIslands) {
      page.status = statusOf(page.html) ?? page.status;
      const html = removeScripts(page.html);
      page.html = inlineStylesheets({
        html,
        readStylesheet: (href) => {
          const css = this.readStylesheet(href);
          return css === null ? null : keepUsedCss({ css, html });
        },
      });
    }
    page.headers = {
      ...page.headers,
      'cache-control': pageLifetime,
      // Whoever asks for Markdown gets that at the same address.
      vary: 'Accept',
      'content-security-policy': policyFor({ html: page.html, hasIslands }),
    };
  }

  /** @param {string} href */
  readStylesheet(href) {
    const { pathname } = new URL(href, 'http://localhost');
    if (!pathname.startsWith('/_next/static/')) return null;
    const file = path.join(this.serverDistDir, '..', pathname.slice('/_next/'.length));
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
  }
}
