import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const conspiracy: Rule = {
  id: 'conspiracy',
  category: 'evidence',
  severity: 'warn',
  name: 'Hidden truth',
  liftedBy: [...spoken.filter((lift) => lift !== 'negation')],
  en: {
    frames: lines(`
      @hidden ~10
      ( what|truth|secret|secrets|facts ~4 ) @usualCare|@hidden|industry|clinics ~6 ( will not tell|will_not tell|not want|not want|hide|hides|hiding|never tell|not allowed|not tell|do_not tell|keep|keeps|not tell|afraid|rather you )
      ( they|@usualCare|industry|establishment|pharma|government|companies ~3 ) ( do_not|does not|do_not|does not|never ) want ~3 ( you|us|patients|people|this ) ~4
      ( truth|secret|secrets ) ~3 ( about|behind|that|they ) ~8 ( doctors|dentists|not allowed|hide|hides|hidden|industry|they )
      ( tried|try|trying|wanted|want ) to ~1 ( silence|suppress|ban|bury|hide|discredit|shut )
      no|little|not ~1 ( money|profit ) in ~3 ( cure|healing|curing|healthy|sugar|natural|cheap|it )
      ( cannot|cannot|not|not ) be patented
      ( not|never|not|rarely ) ~2 taught ~2 ( in|at ) ~2 medical
      ( kept|keep|keeping|hidden|hide|hiding ) ~3 ( from you|secret|quiet|in the dark|from patients|from the public )
      ( follow the money|open your eyes|do your own research|sheeple )
    `),
    unless: lines(`
      beware|wary|be_suspicious|talk_of|red_flag|warning|claims|claim_that|who_say|conspiracy_theories|myth|forbidden_foods
      not forbidden
      nobody|no_one is hiding|keeping|suppressing
      not telling you everything|the_whole|all
      no|nothing ~3 hidden|kept from you
      suppress|suppressed|suppresses ~5 immune|cough|appetite|hormone|virus|growth|ovulation|inflammation|tumour|tumor
    `),
  },
  es: {
    frames: lines(`
      ( farmaceuticas|industria_farmaceutica|grandes_laboratorios|medicos|sistema ~3 ) ( no_quieren|no_quiere|ocultan|oculta|esconden|callan|silencian )
      ( no_quieren_que | no_quiere_que ) ~2 ( sepa|sepas|conozca|descubra )
    `),
  },
  why: 'Hints at a hidden truth replace evidence with distrust, and turn people from the care they need.',
  source: 'FTC Health Products Compliance Guidance (2022), warning signs of health fraud',
  suggestion: 'Say why evidence is missing without blame: "Few trials have been done, and they were small."',
  examples: {
    en: {
      flag: [
        'Big Pharma does not want you to know.',
        'What your doctor won’t tell you about peptides.',
        'It cannot be patented, so nobody studies it.',
        'Prolotherapy is not taught in medical school.',
      ],
      pass: [
        'Few trials have been done.',
        'Be wary of talk of a cure that is kept secret.',
        'Tell your doctor about all medicines.',
      ],
    },
    es: {
      flag: ['La industria farmacéutica no quiere que lo sepa.'],
      pass: ['Se han hecho pocos ensayos.'],
    },
  },
};
