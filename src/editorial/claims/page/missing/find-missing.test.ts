import { describe, expect, test } from 'vitest';

import { readText } from '../../text/checked-text';
import { findPageProblems } from '../find-page-problems';

const filler =
  'The treatment is given by a doctor in a quiet room. The injection takes a few minutes. You lie on a couch during the procedure. The therapy is given once a week. '.repeat(
    8,
  );

const missingOn = (words: string): string[] =>
  findPageProblems({
    read: readText(`${filler}\n\n${words}\n\nThe room is on the first floor.`),
    locales: ['en', 'es'],
  })
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('missing-'));

const present: Record<string, string[]> = {
  'missing-risks': [
    '## Risks\n\n- Bruising (about 1 in 10)\n- Infection (about 1 in 10,000)',
    '## Side effects\n\nBruising is common. Infection is rare.',
    '## What are the risks?\n\nMost people have none, but infection happens in about 1 in 10,000.',
    'What can go wrong? You may bleed a little.',
    'Possible complications: infection, bleeding.',
    'Unwanted effects: dizziness, bruising.',
    'The most common side effect is soreness for two days.',
    'Some people have side effects.',
    'Bruising is common; no treatment is without risk.',
    'There is a small risk that a nerve is hurt.',
    'As with any injection, there is a risk of infection.',
    'It may rarely cause a collapsed lung.',
    'An infection of the joint happens in about 1 of 10,000.',
    'Efectos secundarios: hematomas y dolor.',
    'Los riesgos más frecuentes son los hematomas.',
    'Puede causar una infección.',
  ],
  'missing-contraindications': [
    '## Who should not have it\n\n- People who are pregnant',
    '## Who it is not for\n\n- Active infection',
    'Not for you if you are pregnant.',
    'We do not treat people who are pregnant.',
    'You cannot have this treatment if you have an infection.',
    'Do not have the injection if you take blood thinners.',
    'It is not given to people with an allergy to corn.',
    'Patients with an active infection are not treated.',
    'Unsuitable for people with diabetes that is poorly controlled.',
    'Contraindicaciones: embarazo.',
    'No debe recibir este tratamiento si está embarazada.',
    'No es para usted si toma anticoagulantes.',
  ],
  'missing-help': [
    '## When to seek help\n\nFever or spreading redness.',
    'Call 911 if you cannot breathe.',
    'Ring us if the redness spreads.',
    'Contact us straight away if you have a fever.',
    'Go to hospital at once if your leg swells.',
    'See a doctor at once if you have a fever.',
    'Llame al 112 si no puede respirar.',
    'Acuda a urgencias si tiene fiebre.',
    'Consulte a un médico de inmediato si tiene fiebre.',
  ],
  'missing-alternatives': [
    '## Alternatives\n\n- Physiotherapy',
    '## Other treatments\n\nPhysiotherapy, painkillers, waiting.',
    'What else could I do? Exercise helps many people.',
    'You could also do nothing.',
    'Instead of an injection you can try exercises.',
    'Other ways to treat it are exercise and a brace.',
    'The choice is between physiotherapy, surgery and waiting.',
    'Otras opciones son la fisioterapia o esperar.',
  ],
  'missing-reviewer': [
    'Reviewer: a demo doctor',
    'Clinically reviewed by a demo doctor',
    'Checked by a demo doctor',
    'By Dr Demo',
    'Autora: una doctora de prueba',
    'Revisión médica: una doctora de prueba',
  ],
  'missing-date': [
    'Last reviewed: 12 March 2026',
    'Page last updated 2026-03-12',
    'Reviewed 03/12/2026',
    'Next review due: March 2027',
    'Reviewed by a demo doctor on 12 March 2026',
    'Author: a demo doctor | Updated: March 2026',
    'Última revisión: 12 de marzo de 2026',
  ],
  'missing-price': [
    'See our price list.',
    'It is 200 dollars.',
    'What do I pay? Ask at the desk.',
    'Tarifas: 50 euros',
  ],
};

const absent: Record<string, string[]> = {
  'missing-risks': [
    'There are no risks of any kind.',
    'This treatment has no side effects.',
    '## Are there any risks?\n\nNone.',
    'Unlike surgery, there is no risk of infection.',
    'A risk-free treatment for busy people.',
    '## Risks\n\n## The room',
  ],
  'missing-contraindications': ['It suits everyone.', 'You should not have pain afterwards.'],
  'missing-help': [
    'Call us if you have any questions.',
    'Contact the clinic today to book your appointment.',
    'No emergency has ever happened here.',
  ],
  'missing-alternatives': [
    'There are no alternatives that work as well.',
    'A natural alternative to surgery.',
    '## Are there alternatives?\n\nNo.',
  ],
  'missing-date': ['A large trial was published in 2019.', 'The evidence of a study was reviewed in May by others.'],
};

const cases = (table: Record<string, string[]>): [string, string][] =>
  Object.entries(table).flatMap(([rule, all]) => all.map((words): [string, string] => [rule, words]));

describe('what a whole page lacks', () => {
  test.each(cases(present))('%s is not raised where the page says: %s', (rule, words) => {
    expect(missingOn(words)).not.toContain(rule);
  });

  test.each(cases(absent))('%s is raised although the page says: %s', (rule, words) => {
    expect(missingOn(words)).toContain(rule);
  });

  test('a text shorter than a page is asked for nothing', () => {
    const read = readText(filler.slice(0, 500));
    expect(findPageProblems({ read, locales: ['en'] })).toEqual([]);
  });
});
