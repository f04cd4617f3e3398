import '../globals.css';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import { readSettings } from '@/collections/site-settings/queries';
import { env } from '@/env';
import { brandStyles } from '@/ui/colour/brand';

import { localeOf } from '../_frame/params';
import { speculationRules } from '../_frame/speculation-rules';

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata: Metadata = { metadataBase: new URL(env.siteUrl), icons: { icon: '/favicon.svg' } };

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

/** Pages are rendered when somebody first asks for them, not at build time: a build has no database. */
export const generateStaticParams = () => [];

const SiteLayout = async ({ children, params }: LayoutProps) => {
  const locale = localeOf((await params).locale);
  const { brandColour, actionColour } = await readSettings({ locale });
  const styles = brandStyles({ brand: brandColour, action: actionColour });
  return (
    <html lang={locale}>
      <head>
        {styles === null ? null : <style>{styles}</style>}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
      </head>
      <body>{children}</body>
    </html>
  );
};

export default SiteLayout;
