import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** Paths that are not patient pages and so carry no language. */
const notAPage = '(?:en|es|admin|api|og|sitemaps|_next)(?:/|$)';

/** Every patient page, in every language. */
const pages = '/:path((?!(?:admin|api|og|sitemaps|_next)(?:/|$)|.*\\.).*)';

/** Development needs `eval` for its error overlay. */
const isProduction = process.env.NODE_ENV === 'production';

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
    '/**/*': ['src/editorial/claims/learned/model.json'],
  },
  // Bundled, these would stand in memory once for every route. Payload leaves them out in development, too.
  serverExternalPackages: [
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/email-nodemailer',
    '@payloadcms/graphql',
    'culori',
    'drizzle-orm',
    'fast-xml-parser',
    'payload',
    'svgo',
    'zod',
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, once and for all files; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  cacheHandler: new URL('./src/core/page-cache/handler.mjs', import.meta.url).pathname,
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: {
    // Rendered pages live in memory only: a page on disk would outlive the expiry that a restart forgets.
    isrFlushToDisk: false,
    // What nobody asks for, such as the admin on a day without work, takes no memory.
    preloadEntriesOnStart: false,
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

type Header = { key: string; value: string };

const everywhere: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
];

/** Whoever has this cookie sees a preview. */
const draftCookie = { type: 'cookie' as const, key: '__prerender_bypass' };

/**
 * The admin and previews run the framework's scripts, some of them inline. Patient pages have a far
 * stricter policy of their own, written where their HTML is known (src/core/page-cache/policy.mjs).
 */
const policyWithRuntime: Header = {
  key: 'Content-Security-Policy',
  value: [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
};

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
    { source: '/:path*', headers: everywhere },
    { source: pages, has: [draftCookie], headers: [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }] },
    ...(isProduction
      ? [
          { source: '/admin/:path*', headers: [policyWithRuntime] },
          {
            source: pages,
            has: [draftCookie],
            headers: [policyWithRuntime],
          },
        ]
      : []),
  ],
};

export default withAdminHeadersOnly;
