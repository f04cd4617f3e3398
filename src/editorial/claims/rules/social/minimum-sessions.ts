import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const minimumSessions: Rule = {
  id: 'minimum-sessions',
  category: 'social',
  severity: 'warn',
  name: 'Minimum number of sessions without source',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    frames: lines(`
      ( minimum|at_least|no fewer than|no less than|never fewer than|never less than|not less than|a minimum ~2 ) of? ~1 @num ~3 ( sessions|session|treatments|visits|injections|adjustments|appointments|drips|infusions|weeks )
      ( at_least|no fewer than|never fewer than|no less than|minimum|never less than|minimum of|shortest ~3 ) @num ~1 $|.|,|!
      ( require|requires|required|must|need|needs|have to|complete|completing|commit|sign up|obligatory|mandatory ~4 ) ( at least )? @num|twelve|ten|six|eight ~3 ( sessions|treatments|visits|injections|adjustments|appointments|drips|infusions )
      @num ~2 ( sessions|treatments|visits|injections|adjustments|drips ) ~3 ( minimum|required|are needed|is needed|are necessary|at_least|mandatory|or more|are required|essential )
      ( shortest|smallest|minimum ) ~2 ( course|package|commitment|number|plan ) ~6 @num
      nobody|no_one ~3 fewer|less than @num
    `),
    unless: lines(`
      may|might|some|could|can|usually|often|typically|about|around|varies|depends|trial|trials|study|studies|apart|between|wait|before ~10 ( sessions|treatments|visits|injections|adjustments|weeks|appointments )
      ( wait|leave|allow|rest|apart|gap|after|hours|keep ) ~6 ( minimum|at_least )
      at least ~2 @num ~1 ( weeks|days|hours|minutes|months|years|people ) ~4 ( apart|before|after|between|old|notice|of|without )
      symptoms|occur|last|lasted|exam ~10 at least
    `),
  },
  es: {
    frames: lines(`
      ( minimo|al_menos|como_minimo|no_menos_de|son_necesarias|obligatorias|hacen_falta ) ~3 @num ~2 sesiones|visitas|tratamientos|infiltraciones|aplicaciones
      @num sesiones|visitas ~2 ( como_minimo|minimo|obligatorias|necesarias|imprescindibles )
    `),
    unless: lines(`
      suele|suelen|puede|podria|aproximadamente|entre|semanas_entre|depende|ensayo|estudio|unas
    `),
  },
  why: 'How many sessions are needed is rarely known. A minimum makes people pay on when the first ones did nothing.',
  source: 'UK CAP Code 3.7; good practice in consent: agree when to stop',
  suggestion:
    'Give the usual number with its source and say when you stop: "If nothing has changed after three sessions, we stop."',
  examples: {
    en: {
      flag: [
        'You will need a minimum of 4 sessions.',
        'At least six treatments are required.',
        'Patients must complete ten adjustments.',
      ],
      pass: [
        'Some people may need three sessions.',
        'How many sessions will I need?',
        'In the trial, people had at least three injections (2).',
        'Wait at least two weeks between visits.',
      ],
    },
    es: {
      flag: ['Un mínimo de ocho sesiones.'],
      pass: ['Suelen bastar al menos tres sesiones.'],
    },
  },
};
