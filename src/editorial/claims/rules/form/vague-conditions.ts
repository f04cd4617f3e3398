import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const vagueConditions: Rule = {
  id: 'vague-conditions',
  category: 'form',
  severity: 'warn',
  name: 'Vague "certain conditions"',
  liftedBy: ['question', 'reported'],
  en: {
    frames: lines(`
      certain|various|multiple ~4 conditions|illnesses|diseases|disorders|ailments|problems|complaints !!such !!( !!, !!like !!:
      range|variety|number of ~2 conditions|problems|complaints|ailments|issues
      ( many|wide|broad|huge|whole|vast|long|full|all|numerous|a number|variety|range|lots|countless|host|array|list|dozens|hundreds|several|any number ~4 ) ( conditions|illnesses|diseases|disorders|ailments|health problems|complaints|aches and pains|aches|health issues|issues|medical problems|symptoms|injuries|pain conditions ) !!such !!( !!including !!like !!:
      all sorts|kinds|manner_of ~4
      and ( many|much|lots ) more
    `),
    unless: lines(`
      are|is|do|does|should|can|what|which|could ~12 ?
      certain that|be_certain|certain_time|make_certain|certain_of
      we need|long_term_conditions
      causes|caused|cause|mimic|similar_symptoms|tell|ask|history|other_conditions|rule_out|your
      risk of many ~1 diseases
      @authority ~6 all kinds|sorts|types
      symptom|symptoms ~1 of|include|are|can
      many ~3 symptoms|signs|ways
    `),
  },
  es: {
    frames: lines(`
      ( ciertas|diversas|determinadas|varias|multiples|numerosas|todo_tipo_de|infinidad_de ) ~1 ( enfermedades|condiciones|dolencias|patologias|afecciones|molestias|padecimientos )
    `),
    unless: lines(`
      como|por_ejemplo|tales|incluidas|siguientes|pregunte
    `),
  },
  why: 'A reader cannot tell whether they are meant. For contraindications that is dangerous.',
  source: 'NHS content standard: be specific',
  suggestion: 'Name the conditions.',
  examples: {
    en: {
      flag: [
        'It is not for people with certain conditions.',
        'Certain systemic inflammatory or metabolic conditions.',
        'We treat a wide variety of conditions.',
      ],
      pass: [
        'It is not for people with certain conditions, such as a bleeding disorder.',
        'Are there certain conditions I should mention?',
        'You can be certain that it is clean.',
      ],
    },
    es: {
      flag: ['Ayuda con diversas enfermedades.'],
      pass: ['Ayuda con diversas enfermedades, como la artrosis.'],
    },
  },
};
