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
          'En auto: junto a la entrada hay tres lugares accesibles señalados. El estacionamiento es gratis para pacientes.',
          'Dentro: todas las salas están en un piso. El baño es accesible en silla de ruedas y la camilla se puede bajar.',
          'Llame antes si necesita un intérprete, una sala tranquila o más tiempo. Los perros de asistencia son bienvenidos.',
        ),
      ),
      afterHours:
        'Cuando la clínica esté cerrada, vaya a un centro de urgencias o a una sala de emergencias. En una emergencia, llame al 911.',
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
    es: () => ({
      name: 'Clínica de demostración Hillside',
      summary:
        'Una clínica inventada a las afueras de Quarry Heights. Ofrece glucopuntura y terapia de inyección perineural.',
      arrival: richText(
        p(
          'La parte delantera del edificio tiene seis escalones. Use la puerta lateral en Lantern Lane: tiene una rampa y un timbre a la altura de una persona sentada.',
        ),
        ul(
          'En autobús: desde «Quarry Heights School» se camina unos cinco minutos, cuesta arriba.',
          'En auto: hay dos lugares accesibles junto a la puerta lateral.',
          'Dentro: la clínica está un piso más arriba. El ascensor dice los pisos en voz alta y tiene números en relieve.',
          'En la recepción hay un bucle de audición. Llame antes si quiere que le esperen en la puerta.',
        ),
      ),
      afterHours:
        'Cuando la clínica esté cerrada, vaya a un centro de urgencias o a una sala de emergencias. En una emergencia, llame al 911.',
    }),
  },
];
