import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const fdaRegistered: Rule = {
  id: 'fda-registered',
  category: 'regulatory',
  severity: 'warn',
  name: 'Registration as praise',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @authority ~2 ( registered|registration|compliant|inspected|listed|cleared|certified|regulated|monitored|audited|accredited|supervised|grade|licensed|clearance )
      ( registered|listed|cleared|inspected|compliant|audited|certified|accredited ) ~3 ( with|by|at ) ~2 @authority
      gmp|iso|cgmp certified|compliant|facility|lab|laboratory|grade
      ( lab|laboratory|pharmacy|facility ) ~6 @authority
    `),
    unless: lines(`
      without ever
      not|never|no|does|nothing|whether|unless ~8 ( registered|registration|approval|approved|listed|cleared )
      ( registered|registration|listed|cleared|listing|clearance ) ~8 ( not|never|no|does|says nothing|is no )
      @authority ~2 approved|approval
      nurse|nurses|midwife|doctor|doctors|professional|gmc|medical_council
      cleared for ~6 ( relief|pain|depression|use|weight|the )
      cleared ~6 for ~8 ( relief|use|uses|treatment|pain|weakness )
    `),
  },
  es: {
    frames: lines(`
      ( registrado|registrada|registrados|certificado|certificada|inspeccionado|homologado|auditado ) ~1 ( por|en|ante ) ~2 @autoridad
    `),
    unless: lines(`
      no|significa|ni|medico|medicos|enfermera|colegiado
    `),
  },
  why: 'Any maker can register an establishment. Registration says nothing about safety or effect, and using it as praise is misbranding.',
  source: '21 CFR 807.39 and 207.77: registration does not denote approval',
  suggestion: 'Leave it out, or say what it means: "Registration does not mean that the FDA has reviewed the product."',
  examples: {
    en: {
      flag: [
        'Our exosomes come from an FDA-registered laboratory.',
        'All our devices are registered with the FDA.',
        'We use FDA-cleared lasers.',
      ],
      pass: [
        'FDA registration does not mean approval.',
        'The laboratory is not FDA-registered.',
        'Is the laboratory FDA-registered?',
      ],
    },
    es: {
      flag: ['Equipos registrados por la FDA.'],
      pass: ['El registro no significa que esté registrado por la FDA para este uso.'],
    },
  },
};
