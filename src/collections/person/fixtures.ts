import type { Fixture, FixtureData } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

type Degree = { abbreviation: string; name: string };

const inventedDegree = ({ abbreviation, name }: Degree): NonNullable<FixtureData<'people'>['credentials']> => [
  { abbreviation, name, issuer: 'Invented for this demonstration' },
];

const inventedLicence = (number: string): FixtureData<'people'>['licence'] => ({
  number,
  jurisdiction: 'Invented',
  expiresOn: '2028-06-30T12:00:00.000Z',
});

const conflictOfTheClinic = 'Works for a demo clinic that offers these injections. No other conflict declared.';

/** The people whose names stand on the pages. All are invented, and say so. */
export const personFixtures: Fixture<'people'>[] = [
  {
    key: 'demo-author-rivera',
    data: (id) => ({
      name: 'Alex Rivera (demo)',
      jobTitle: 'Medical writer',
      roles: ['author'],
      picture: id('media', 'portrait-1'),
      biography: richText(
        p(
          'Alex writes the pages of this site in plain words and checks each claim against its source. Alex is an invented person. A real clinic puts the name of its own writer here.',
        ),
      ),
      demo: true,
      conflicts: conflictOfTheClinic,
      slug: 'demo-author-rivera',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({ jobTitle: 'Redacción médica' }),
  },
  {
    key: 'demo-reviewer-osei',
    data: (id) => ({
      name: 'Dr Mara Osei (demo)',
      jobTitle: 'Sports physician',
      roles: ['reviewer', 'clinician'],
      picture: id('media', 'portrait-2'),
      biography: richText(
        p(
          'Dr Osei reviews pages about joints, ligaments and tendons. She reads every page in full before its review date moves. Dr Osei is an invented person, and so are her degree and licence.',
        ),
      ),
      clinics: [id('clinics', 'hillside')],
      demo: true,
      credentials: inventedDegree({ abbreviation: 'MD', name: 'Doctor of Medicine' }),
      licence: inventedLicence('DEMO-1001'),
      conflicts: conflictOfTheClinic,
      slug: 'demo-reviewer-osei',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({ jobTitle: 'Médica del deporte' }),
  },
  {
    key: 'demo-reviewer-lindqvist',
    data: (id) => ({
      name: 'Dr Jonas Lindqvist (demo)',
      jobTitle: 'Physical medicine physician',
      roles: ['reviewer'],
      picture: id('media', 'portrait-3'),
      biography: richText(
        p(
          'Dr Lindqvist reviews pages about nerves, aftercare and rehabilitation. He is paid for his time and not for what he concludes. Dr Lindqvist is an invented person, and so are his degree and licence.',
        ),
      ),
      demo: true,
      credentials: inventedDegree({ abbreviation: 'MD', name: 'Doctor of Medicine' }),
      licence: inventedLicence('DEMO-1002'),
      conflicts: 'None declared.',
      slug: 'demo-reviewer-lindqvist',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({ jobTitle: 'Médico rehabilitador' }),
  },
  {
    key: 'demo-clinician-haddad',
    data: (id) => ({
      name: 'Dr Samira Haddad (demo)',
      jobTitle: 'Physician for joint and nerve pain',
      roles: ['clinician'],
      biography: richText(
        p(
          'Dr Haddad sees patients at both demo clinics. She examines first, and talks through other treatments and waiting before any injection. Dr Haddad is an invented person, and so are her degree and licence.',
        ),
      ),
      clinics: [id('clinics', 'riverside'), id('clinics', 'hillside')],
      demo: true,
      credentials: inventedDegree({ abbreviation: 'MD', name: 'Doctor of Medicine' }),
      licence: inventedLicence('DEMO-1003'),
      conflicts: conflictOfTheClinic,
      slug: 'demo-clinician-haddad',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({ jobTitle: 'Médica para el dolor de articulaciones y nervios' }),
  },
  {
    key: 'demo-assessor-novak',
    data: () => ({
      name: 'Petra Novak (demo)',
      jobTitle: 'Evidence assessor',
      roles: ['assessor'],
      biography: richText(
        p(
          'Petra reads the studies and rates how sure we can be of each result. She treats no patients and earns nothing from treatments. Petra is an invented person, and so is her degree.',
        ),
      ),
      demo: true,
      credentials: inventedDegree({ abbreviation: 'MPH', name: 'Master of Public Health' }),
      conflicts: 'None declared.',
      slug: 'demo-assessor-novak',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({ jobTitle: 'Evaluación de estudios' }),
  },
];
