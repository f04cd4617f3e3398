import type { PageHeaderProps } from './page-header';

export const therapyHeader: PageHeaderProps = {
  locale: 'en',
  eyebrow: 'Injection treatment',
  title: 'Perineural injection therapy',
  aliases: ['PIT', 'neuroprolotherapy', 'subcutaneous prolotherapy'],
  lead: 'Small injections of weak sugar water along a sore nerve. Some people have less pain afterwards; the studies are few and small.',
  illustration: {
    src: '/logo.svg',
    width: 480,
    height: 360,
    alt: 'Drawing of a forearm with a fine needle held beside a nerve',
  },
};
