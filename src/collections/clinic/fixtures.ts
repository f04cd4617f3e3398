import type { Fixture } from '@/core/fixtures/fixture';
import { p, richText, ul } from '@/core/rich-text/build';

/** Two invented clinics in towns that do not exist; their phone numbers are reserved for fiction. */
export const clinicFixtures: Fixture<'clinics'>[] = [
  {
    key: 'riverside',
    data: (id) => ({
      name: 'Riverside Demo Clinic',
      shortName: 'Riverside',
      summary:
        'An invented clinic by the river in Alder Bend. It offers dextrose prolotherapy and nerve hydrodissection, with ultrasound on site.',
      picture: id('media', 'clinic-building-1'),
      therapies: [id('therapies', 'dextrose-prolotherapy'), id('therapies', 'nerve-hydrodissection')],
      arrival: richText(
        p('The entrance is on Ferry Street, level with the sidewalk. The door opens by itself.'),
        ul(
          'By bus: the stop "Old Ferry" is in front of the door. Buses have a ramp.',
          'By car: three marked accessible bays are beside the entrance. Parking is free for patients.',
          'Inside: all rooms are on one floor. The toilet is wheelchair accessible, and the treatment couch can be lowered.',
          'Please phone ahead if you need an interpreter, a quiet room or more time. Assistance dogs are welcome.',
        ),
      ),
      demo: true,
      address: { street: '12 Ferry Street', city: 'Alder Bend', region: 'LA', postalCode: '00000', country: 'US' },
      hours: [
        { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '08:30', closes: '17:00' },
        { days: ['Friday'], opens: '08:30', closes: '13:00' },
      ],
      phone: '+1 555-555-0112',
      email: 'riverside@clinic.example',
      emergencyNumber: '911',
      afterHours: 'When we are closed, go to urgent care or an emergency room. In an emergency, call 911.',
      slug: 'riverside',
      generateSlug: false,
      _status: 'published',
    }),
    es: () => ({
      name: 'Clínica de demostración Riverside',
      summary:
        'Una clínica inventada junto al río en Alder Bend. Ofrece proloterapia con dextrosa e hidrodisección de nervios, y tiene ecógrafo.',
      arrival: richText(
        p('La entrada está en Ferry Street, a nivel de la acera. La puerta se abre sola.'),
        ul(
          'En autobús: la parada «Old Ferry» está delante de la puerta. Los autobuses tienen rampa.',
          'En coche: junto a la entrada hay tres plazas accesibles. El aparcamiento es gratis para pacientes.',
          'Dentro: todas las salas están en una planta. El baño es accesible y la camilla se puede bajar.',
          'Llame antes si necesita intérprete, una sala tranquila o más tiempo. Los perros de asistencia son bienvenidos.',
        ),
      ),
      afterHours: 'Cuando está cerrado, vaya a urgencias. En una emergencia, llame al 911.',
    }),
  },
  {
    key: 'hillside',
    data: (id) => ({
      name: 'Hillside Demo Clinic',
      shortName: 'Hillside',
      summary:
        'An invented clinic on the edge of Quarry Heights. It offers glucopuncture and perineural injection therapy.',
      picture: id('media', 'clinic-building-2'),
      therapies: [id('therapies', 'glucopuncture'), id('therapies', 'perineural-injection-therapy')],
      arrival: richText(
        p(
          'The front of the building has six steps. Use the side door on Lantern Lane: it has a ramp and a bell at sitting height.',
        ),
        ul(
          'By bus: "Quarry Heights School" is a walk of about five minutes, uphill.',
          'By car: two accessible bays are at the side door.',
          'Inside: the clinic is one floor up. The elevator has spoken floor numbers and raised digits.',
          'There is a hearing loop at the front desk. Phone ahead if you would like to be met at the door.',
        ),
      ),
      demo: true,
      address: { street: '4 Lantern Lane', city: 'Quarry Heights', region: 'OR', postalCode: '00000', country: 'US' },
      hours: [
        { days: ['Monday', 'Wednesday', 'Friday'], opens: '09:00', closes: '16:30' },
        { days: ['Tuesday'], opens: '11:00', closes: '19:00' },
      ],
      phone: '+1 555-555-0163',
      email: 'hillside@clinic.example',
      emergencyNumber: '911',
      afterHours: 'When we are closed, go to urgent care or an emergency room. In an emergency, call 911.',
      slug: 'hillside',
      generateSlug: false,
      _status: 'published',
    }),
  },
];
