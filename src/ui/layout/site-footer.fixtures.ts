import type { SiteFooterProps } from './site-footer';

export const riversideFooter: SiteFooterProps = {
  locale: 'en',
  name: 'Riverside Demo Clinic',
  disclaimer: 'These pages inform; they do not replace a conversation with someone who has examined you.',
  emergency: { text: 'If you think your life is in danger, call', phone: '911' },
  editorialPolicy: { label: 'How these pages are made', href: '/editorial-policy' },
  links: [
    { label: 'Our team', href: '/team' },
    { label: 'References', href: '/references' },
    { label: 'Glossary', href: '/glossary' },
    { label: 'Contact', href: '/contact' },
  ],
};
