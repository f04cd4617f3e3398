import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** Paths that are not patient pages and so carry no language. */
const notAPage = '(?:en|es|admin|api|og|sitemaps|_next)(?:/|$)';

/** Paths that have no text to show as Markdown. */
const noText = '(?:admin|api|og|sitemaps|_next)(?:/|$)';

/** Readers that want Markdown, and want it rather than HTML: browsers ask for neither. */
const wantsMarkdown = [
  { type: 'header' as const, key: 'accept', value: '(?!.*text/html.*text/markdown).*text/markdown.*' },
];

const nextConfig: NextConfig = {
  // Standalone is for the image; `next start` serves the ordinary output.
  output: process.env.BUILD_STANDALONE === '1' ? 'standalone' : undefined,
  // Read by its path, which the tracing of files does not see.
  outputFileTracingIncludes: {
    '/og': ['node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, once and for all files; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: new URL('./src/core/page-cache/handler.mjs', import.meta.url).pathname,
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: {
    // Rendered pages live in memory only: a page on disk would outlive the expiry that a restart forgets.
    isrFlushToDisk: false,
  },
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', has: wantsMarkdown, destination: '/api/markdown' },
      { source: '/index.md', destination: '/api/markdown' },
      { source: `/:path((?!${noText}).*)\\.md`, destination: '/api/markdown/:path' },
      { source: `/:path((?!${noText}).*)`, has: wantsMarkdown, destination: '/api/markdown/:path' },
    ],
    // The default language has no prefix in the address, but one in the route tree.
    afterFiles: [
      { source: '/', destination: '/en' },
      { source: `/:path((?!${notAPage}).*)`, destination: '/en/:path' },
    ],
    fallback: [],
  }),
};

const withAdmin = withPayload(nextConfig);

/**
 * Payload asks every browser for its colour scheme and varies every answer by it. Only the admin
 * uses that; on patient pages it would split every cache in two.
 */
const withAdminHeadersOnly: NextConfig = {
  ...withAdmin,
  headers: async () => [
    ...((await withAdmin.headers?.()) ?? []).map((rule) =>
      rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
    ),
    // The same address answers with Markdown to whoever asks for it.
    { source: `/:path((?!${noText}).*)`, headers: [{ key: 'Vary', value: 'Accept' }] },
  ],
};

export default withAdminHeadersOnly;
