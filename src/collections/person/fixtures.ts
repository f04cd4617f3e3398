import type { Fixture, FixtureData } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';

type Degree = { abbreviation: string; name: string };

const inventedDegree = ({ abbreviation, name }: Degree): NonNullable<FixtureData<'people'>['credentials']> => [
  { abbreviation, name, issuer: 'Invented for this demonstration' },
];

const inventedDegreeEs = (name: string): { name: string; issuer: string }[] => [
  { name, issuer: 'Inventado para esta demostración' },
];

const inventedLicence = (number: string): FixtureData<'people'>['licence'] => ({
  number,
  jurisdiction: 'Invented',
  expiresOn: '2028-06-30T12:00:00.000Z',
});

const conflictOfTheClinic = 'Works for a demo clinic that offers these injections. No other conflict declared.';

const conflictOfTheClinicEs =
  'Trabaja para una clínica de demostración que ofrece estas inyecciones. No declara ningún otro conflicto.';

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
    es: () => ({
      jobTitle: 'Redacción médica',
      biography: richText(
        p(
          'Alex escribe las páginas de este sitio con palabras sencillas y comprueba cada afirmación en su fuente. Alex es una persona inventada. Una clínica real pone aquí el nombre de quien escribe.',
        ),
      ),
      conflicts: conflictOfTheClinicEs,
    }),
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
    es: () => ({
      jobTitle: 'Médica del deporte',
      biography: richText(
        p(
          'La Dra. Osei revisa las páginas sobre articulaciones, ligamentos y tendones. Lee cada página completa antes de cambiar su fecha de revisión. La Dra. Osei es una persona inventada, y también su título y su licencia.',
        ),
      ),
      credentials: inventedDegreeEs('Doctora en Medicina'),
      conflicts: conflictOfTheClinicEs,
    }),
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
    es: () => ({
      jobTitle: 'Médico rehabilitador',
      biography: richText(
        p(
          'El Dr. Lindqvist revisa las páginas sobre nervios, cuidados posteriores y rehabilitación. Se le paga por su tiempo y no por lo que concluye. El Dr. Lindqvist es una persona inventada, y también su título y su licencia.',
        ),
      ),
      credentials: inventedDegreeEs('Doctor en Medicina'),
      conflicts: 'Ninguno declarado.',
    }),
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
    es: () => ({
      jobTitle: 'Médica para el dolor de articulaciones y nervios',
      biography: richText(
        p(
          'La Dra. Haddad atiende a pacientes en las dos clínicas de demostración. Primero examina, y habla de otros tratamientos y de esperar antes de cualquier inyección. La Dra. Haddad es una persona inventada, y también su título y su licencia.',
        ),
      ),
      credentials: inventedDegreeEs('Doctora en Medicina'),
      conflicts: conflictOfTheClinicEs,
    }),
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
    es: () => ({
      jobTitle: 'Evaluadora de estudios',
      biography: richText(
        p(
          'Petra lee los estudios y valora qué tan seguro es cada resultado. No trata a pacientes ni gana nada con los tratamientos. Petra es una persona inventada, y también su título.',
        ),
      ),
      credentials: inventedDegreeEs('Maestría en Salud Pública'),
      conflicts: 'Ninguno declarado.',
    }),
  },
];
