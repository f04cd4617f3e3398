import type { MetadataRoute } from 'next';

import { env } from '@/env';

export const dynamic = 'force-dynamic';

const robots = (): MetadataRoute.Robots => ({
  rules: { userAgent: '*', allow: ['/', '/api/media/'], disallow: ['/admin', '/api/', '/search', '/es/search'] },
  sitemap: new URL('/sitemap.xml', env.siteUrl).href,
});

export default robots;
