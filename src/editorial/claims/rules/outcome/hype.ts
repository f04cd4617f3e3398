import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const hype: Rule = {
  id: 'hype',
  category: 'outcome',
  severity: 'warn',
  name: 'Hype',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @hypeWord
      work|works|working wonders|magic|miracles
      take|takes|taking|turn|knock|shave|drop ~4 years off|back|younger
      @hypeWord results
      next level|gen|big
      the last ~3 you will ever need
    `),
    unless: lines(`
      breakthrough device|pain|bleeding|infection|seizure|cancer
      magic bullet|wand & no|not|never
      not|nothing|never|no|neither|hardly|is_not ~6 @hypeWord
      wonder whether|if|why|how|about
      magnetic|amazing_grace|ultimate_decision|ultimately
      revolution of ~2 ( pedals|wheel|machine )
      breakthrough ~3 devices|device|programme|program|designation
      deserve to feel
    `),
  },
  es: {
    frames: lines(`
      revolucionario|revolucionaria|revolucionarios|revolucionarias|milagroso|milagrosa|milagro|milagros|milagrosos
      increible|increibles|asombroso|asombrosa|asombrosos|espectacular|espectaculares|extraordinario|extraordinaria|extraordinarios|impresionante|impresionantes|sensacional ~2 resultado|resultados|efecto|efectos|cambio|tratamiento|terapia|transformacion
      resultado|resultados|efecto|efectos|cambio|transformacion ~2 increible|increibles|asombroso|asombrosos|espectacular|espectaculares|extraordinario|extraordinarios|impresionante|impresionantes
      de ultima generacion
      de vanguardia
      magia|magico|magica|maravilla|maravillas
    `),
    unless: lines(`
      no es|hay|existe|son ~3 milagro|milagros|milagroso|milagrosa|magico|magica
    `),
  },
  why: 'Words like these promise more than the evidence and say nothing a patient can use.',
  source:
    'FTC Health Products Compliance Guidance (2022): puffery that implies proof; UK CAP Code 12.7 on "breakthrough" and "miracle"',
  suggestion: 'Take the word out and say plainly what is done and what studies found.',
  examples: {
    en: {
      flag: [
        'A revolutionary laser for tired knees.',
        'This breakthrough therapy changes everything.',
        'Our cutting-edge drips work wonders.',
        'Patients see amazing results.',
        'A miracle treatment for hair loss.',
      ],
      pass: [
        'The device has a breakthrough device designation.',
        'Tell your nurse about breakthrough pain.',
        'It is not a miracle treatment.',
        'Blood pressure can fall dramatically.',
        'Be wary of treatments that are sold as a breakthrough.',
      ],
    },
    es: {
      flag: ['Una terapia revolucionaria.', 'Un tratamiento milagroso para la piel.'],
      pass: ['No hay tratamientos milagrosos.'],
    },
  },
};
