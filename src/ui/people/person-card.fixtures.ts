import type { PersonView } from './person-card';

export const robinSample: PersonView = {
  name: 'Dr Robin Sample',
  href: '/team/robin-sample',
  role: 'Reviews pages and treats patients',
  credentials: 'MD, physical medicine (demo)',
  portrait: { src: '/logo.svg', width: 240, height: 240, alt: '' },
};
