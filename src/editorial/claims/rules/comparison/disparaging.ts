import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const disparaging: Rule = {
  id: 'disparages-usual-care',
  category: 'comparison',
  severity: 'warn',
  name: 'Runs down usual care',
  liftedBy: [...spoken, 'citation'],
  en: {
    frames: lines(`
      @usualCare ~6 ( only|merely|just|simply|often|never|do nothing but|at best|does nothing but ) ~3 ( mask*|cover*|hide|hides|hiding|suppress*|numb|numbs|treat|treats|manage|manages|dull*|delay*|push*|make|makes|band|bandaid|patch|patches|address*|paper*|temporary|postpone* )
      @usualCare ~6 ( mask|masks|masking|cover up|covers up|covers|papers over|paper over|sweeps|suppress|suppresses ) ~4 ( symptom|symptoms|pain|problem|cracks|cause|it|things|alarm )
      band aid|bandaid|sticking_plaster ~4
      ( mask|masks|masking|cover|covers|covering|hide|hides|hiding|paper|papers ) ( up|over )? ~2 ( symptom|symptoms|pain|problem|cracks|underlying )
      ( toxic|dangerous|harmful|poisonous|risky|harsh|addictive|useless|outdated|barbaric|unnecessary|destructive|debilitating|synthetic|failed|ineffective|nasty|endless|needless|pointless|old fashioned|crude|expensive|brutal|cruel|mutilating|butchering ) ~2 @usualCare
      @usualCare ~5 ( fails|fail|failed|poison|poisons|ruin|ruins|destroy|destroys|barbaric|toxic|poisonous|useless|outdated|nothing but|nothing to offer|no answers|no answer|gives up|give up|gave up|waste|wastes|old fashioned|obsolete|dangerous|addictive|rot|rots|rob|robs|hurt|hurts|kill|kills|wrecks|wreck|scar|scars|butcher|butchers|crude|medieval|stone age|does more harm|do more harm|more harm|cause more|causes more|a scam|a racket|harm|make you worse|makes you worse|weakens|weaken|harmful|chemical|no solution|a dead end|thing_of_the_past|dinosaur )
      waste|waste|wastes|wasted|wasting ~2 ( of|your|precious ) ~3 ( time|money ) & @usualCare|exercises|doctor|physio*|advice|gp
      unlike ~3 surgery|drugs|cortisone|steroids|pills|painkillers|doctors|conventional|traditional|opioids
      ( rather than|instead of|stop|tired of|sick of|fed up with|not just|without|no more|forget|ditch|skip|done with ) ~2 ( just|merely|simply|only )? ~1 ( masking|covering|suppressing|hiding|numbing|pumping|popping|drugging|poisoning|treating the symptoms|treating symptoms|waiting for|chasing symptoms|painting over )
      ( tired of|sick of|fed up with|forget|ditch|throw away|bin|toss|stop relying on|dump|forget about|quit|skip|say no to|stop taking|goodbye to ) ~4 @usualCare !!if
      ( your|the|most|many|other|regular|conventional|family ) ~2 ( gp|doctor|doctors|physician|physicians|dentist|dentists|surgeon|surgeons|clinics|providers|practitioners|specialist|specialists|hospital|hospitals|orthodontist|vet|optician ) ~6 ( just|only|simply|never|do_not|does not|will_not|will_not|cannot|rush|rushes|push|pushes|ignore|ignores|fail|fails|miss|misses|have no idea|has no idea|does not know|dismiss|dismisses|shrug|shrugs|give you ten|ten minutes|a prescription|care more|rarely|overlook|too busy|trained to )
      ( old fashioned|outdated|lazy|bad|useless|obsolete ) ~1 ( advice|medicine|approach|treatment|methods|thinking ) ~8
      @usualCare ~4 has|have ~1 ( failed you|let_you_down|given up|nothing|no answers|abandoned )
      ( why|do_not|never|no need to|who needs|without ) ~4 ( rot|poison|butcher|cut you open|cut open|carve|hack )
      ( treat|treats|treating|fix|fixes|get to|address|addresses|heal|heals|target|targets ) ~2 ( the )? ( root cause|cause|source|real cause ) ~2 ( , )? ( not|instead of|rather than|never ) ~4 ( symptom|symptoms|mask*|cover* )
      @usualCare ~2 ( dull|dulls|ruin|ruins|wreck|wrecks|cloud|clouds|numb|numbs|upset|destroy|burden|burdens ) ~2 ( senses|stomach|liver|kidneys|mind|health|body|gut|immune )
      = @usualCare ~3 ( put|puts|stick|sticks|slap|slaps ) ~2 ( plaster|band_aid|bandage|patch|lid ) ~1 on
    `),
    unless: lines(`
      ( did|does|do|has|have|if|when|where|after|who ) ~8 ( not|not|failed|fail|fails ) ~2 ( help*|work*|enough|to|conventional|other ) &! you|let_you &! toxic|mask*|band
      antibiotics|infection
      drug|chemical free
      not true|myth|wrong_to_say|do_not_stop|without_asking|talk_to_your_doctor|ask_your_doctor|alongside|keep_taking|never_stop
      apply|put|place ~4 ( band|plaster )
      your|the doctor|doctors|surgeon|surgeons ~2 ( will_not|does not|do_not|cannot ) ~3 ( need|mind|touch|use|guarantee|promise|know everything|do this|recommend|advise|tell )
      throw away ~1 glasses|lenses
      can|may|might|could ~1 harm|hurt|damage
      without numbing
    `),
  },
  es: {
    frames: lines(`
      ( medicamentos|pastillas|farmacos|analgesicos|cortisona|medicina|antiinflamatorios ~3 ) ( solo|unicamente|simplemente )? ~1 ( enmascaran|enmascara|tapan|tapa|ocultan|oculta|esconden|disfrazan|envenenan|destruyen|intoxican )
    `),
  },
  why: 'Running down medicines, surgery or other doctors drives people from care that may help them more.',
  source: 'UK CAP Code 12.2 and 3.42; FTC Health Products Compliance Guidance (2022)',
  suggestion: 'Say what the other treatment does and when it is the better choice.',
  examples: {
    en: {
      flag: [
        'Drugs only mask your pain.',
        'Cortisone is just a Band-Aid.',
        'Stop relying on toxic medications.',
        'Unlike surgery, our method heals.',
        'Conventional medicine has failed you.',
        'We work on the cause rather than masking symptoms.',
      ],
      pass: [
        'Painkillers help many people.',
        'Physiotherapy did not help everyone.',
        'This treatment is for people whom other treatments have not helped.',
        'Painkillers can mask a fever.',
        'It is not true that drugs only mask pain.',
        'Most people have it without numbing medicine.',
      ],
    },
    es: {
      flag: ['Las pastillas solo enmascaran el dolor.'],
      pass: ['Los analgésicos ayudan a muchas personas.'],
    },
  },
};
