import type { SiteHeaderProps } from './site-header';

export const riversideHeader: SiteHeaderProps = {
  locale: 'en',
  name: 'Riverside Demo Clinic',
  homeHref: '/',
  logo: { src: '/logo.svg', width: 40, height: 40, alt: '' },
  navigation: [
    { label: 'Treatments', href: '/therapies', current: true },
    { label: 'Conditions', href: '/conditions' },
    { label: 'Evidence', href: '/evidence' },
    { label: 'Prices', href: '/pricing' },
    { label: 'Questions', href: '/faq' },
  ],
  searchHref: '/search',
  languages: [{ locale: 'es', label: 'Español', href: '/es/therapies' }],
};
