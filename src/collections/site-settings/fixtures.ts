import type { GlobalFixture } from '@/core/fixtures/fixture';

export const siteSettingsFixture: GlobalFixture<'site-settings'> = {
  data: () => ({
    name: 'Enthesis',
    tagline: 'Injections for joint and nerve pain, in plain words',
    introduction:
      'Read what four injection treatments are, what the research says, what can go wrong and what they cost. Each page names who wrote it, who reviewed it and when. Take what you learn to a doctor who can examine you.',
    disclaimer:
      'This site gives general information. It does not replace advice from a doctor who knows you. Results differ from person to person, and no outcome is guaranteed.',
    demoNotice:
      'This is a demonstration. The people, clinics, prices and phone numbers are invented. Do not use it to make decisions about your health.',
    emergencyText: 'In an emergency, call 911. Do not write a message.',
    emergencyNumber: '911',
    jurisdiction: 'US',
    citationStyle: 'ama',
    fundingStatement:
      'The demo clinics pay for this site and offer the treatments it describes. No maker of medicines or devices pays for it, and it carries no advertising.',
  }),
  es: () => ({
    tagline: 'Inyecciones para el dolor de articulaciones y nervios, en palabras sencillas',
    introduction:
      'Lea qué son cuatro tratamientos con inyecciones, qué dicen los estudios, qué puede salir mal y cuánto cuestan. Cada página dice quién la escribió, quién la revisó y cuándo. Hable de ello con un médico que pueda examinarle.',
    disclaimer:
      'Este sitio da información general. No sustituye el consejo de un médico que le conozca. Los resultados varían de una persona a otra y no se garantiza ninguno.',
    demoNotice:
      'Esto es una demostración. Las personas, las clínicas, los precios y los teléfonos son inventados. No lo use para decidir sobre su salud.',
    emergencyText: 'En una emergencia, llame al 911. No escriba un mensaje.',
    fundingStatement:
      'Las clínicas de demostración pagan este sitio y ofrecen los tratamientos que describe. Ningún fabricante de medicamentos o aparatos lo paga, y no lleva publicidad.',
  }),
};
