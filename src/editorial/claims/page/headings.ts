import { subjectsOf } from './subjects';

/** Headings that tell no thing apart from the rest of the page. */
const general = new Set(
  subjectsOf(
    'schedule scheduling booking appointment prepare preparation preparing before after afterwards aftercare recovery downtime cost pricing fee payment paying billing reimbursement insurance cover coverage result effect relief expect expectation question answer faq course plan progress safety risk note notice summary overview detail team staff who treat start begin benefit reason why how what when love client comfort practical information info preparacion cuidado despues antes pago precio tarifa seguro cobertura resultado pregunta duracion importante consejo plazo reserva',
  ),
);

/** The stems of a heading that names a thing: "Legs", "Espalda baja". */
export const thingOf = (heading: string): string[] => {
  if (heading === '' || heading.includes('?')) return [];
  const stems = [...subjectsOf(heading)];
  return stems.length > 0 && stems.length <= 2 && !stems.some((stem) => general.has(stem)) ? stems : [];
};
