import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildNextApp, startNextApp } from '../../scripts/lib/next-app';
import { root } from '../../scripts/lib/paths';

const pageCache = join(root, 'src/core/page-cache');

const files = {
  'next.config.mjs': `export default {
    turbopack: { root: ${JSON.stringify(root)} },
    cacheHandler: ${JSON.stringify(join(pageCache, 'handler.mjs'))},
    experimental: { isrFlushToDisk: false },
  };`,
  'app/layout.jsx': `import './style.css';
    export default function Layout({ children }) { return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>; }`,
  'app/style.css': 'button { color: rgb(1, 2, 3); }',
  'app/counter.jsx': `'use client';
    import { useState } from 'react';
    export const Counter = () => {
      const [count, setCount] = useState(0);
      return <button onClick={() => setCount(count + 1)}>Pressed {count} times</button>;
    };`,
  'app/lean/[slug]/page.jsx': `import { Counter } from '../../counter';
    export const generateStaticParams = () => [];
    const data = { __html: '{"@type":"WebPage"}' };
    export default function Page() {
      return <main><script type="application/ld+json" dangerouslySetInnerHTML={data} /><Counter /></main>;
    }`,
  'app/island/[slug]/page.jsx': `import { Counter } from '../../counter';
    export const generateStaticParams = () => [];
    export default function Page() { return <main data-needs-runtime><Counter /></main>; }`,
};

/** A small app behind our page cache, with the same button on a page that keeps its scripts and on one that does not. */
export const startIslandApp = async () => {
  const dir = join(root, 'test-results/island-app');
  await buildNextApp({ dir, files });
  const preload = pathToFileURL(join(pageCache, 'front/preload.mjs')).href;
  return startNextApp({ dir, nodeArgs: ['--import', preload] });
};
