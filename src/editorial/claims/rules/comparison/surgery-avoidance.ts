import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const surgeryAvoidance: Rule = {
  id: 'surgery-avoidance',
  category: 'comparison',
  severity: 'warn',
  name: 'Promises to avoid surgery',
  liftedBy: [...spoken.filter((lift) => lift !== 'negation'), 'citation'],
  en: {
    frames: lines(`
      ( avoid|avoids|avoiding|avoided|prevent|prevents|escape|skip|sidestep|cancel|cancels|cancelled|postpone|delay|forget|ditch|dodge|bypass|say no to|says no to|spare|spares|save|saves|saved|keep|keeps|no need for|instead of|without|no more|sidesteps|put off|free|out_of|away from|eliminate the need for|turn down|refuse|reject ) ~6 @operation
      alternative|alternatives ~1 ( to|for ) ~3 @operation
      ( non surgical|nonsurgical|surgery free|knife free|no surgery|scalpel free|no knife|no scalpel|without the knife|without going under )
      ( no|never|not|not|without|no_longer ~4 ) ( need|needed|require|necessary|have|face|think about|go|going ) ~5 @operation
      @operation ~5 ( unnecessary|avoidable|not necessary|no_longer|is_not|is_not|can wait|is avoidable|never needed|not needed|off the table|obsolete )
      told ~4 ( need|needed|have ) ~5 @operation
      ( do_not|do_not|never ) ~4 ( let|agree|sign|rush|accept ) ~5 ( surgeon|surgery|operation|cut you|knife )
      ( rather than|instead of ) ~3 ( surgery|an operation|the knife|replacing )
      keep ~3 ( own|natural|original ) ~2 ( knee|hip|joint|tooth|teeth )
    `),
    unless: lines(`
      eat|eating|drink|drinking|food|smoking|aspirin|thinners|driving|exercise|lifting ~6 before ~4 surgery|operation|the_operation
      ask|whether|may|might|some|many|most|often|consider|talk|discuss|speak|if|unless|after ~6 ( surgeon|surgery|operation ) &! avoid surgery with|alternative &! our|we
      many|most|some_people|patients|adults ~14 ( without|avoid ) ~3 @operation
      does|do|did|can|will|cannot|should ~2 not|not ~4 ( replace|avoid|prevent|stop|substitute )
      not|not ~3 ( a substitute|an alternative|a replacement|replace )
      can i|could_i|will_i|do_i|is_it_possible ~10 ?
      no_evidence|trial|study|studies|review ~14
      without ~4 before|until|during|after the|your|an operation|surgery
      laser eye|cataract surgery
      not|never ~2 ( go_away|heal|disappear|resolve|get_better|improve ) ~2 without ~2 surgery|an_operation
      not need ~1 surgery ~2 ( for|if|unless|when|to )
      if|when ~3 ( keeps|keep|kept )
      corrected|cured|gone|removed|fixed without surgery , ~1 never
      @percent|@fraction ~8 ( cancelled|cancel|avoid|avoided )
      without the dangers|risks of surgery
      flushed|repair|repairs|regrow|regrows|heal|heals|rebuild|rebuilds ~8 without ~1 surgery|scalpel|an_operation
      treatments|options|treatment ~4 include|includes|are
      bypass machine|graft|surgery|operation
      not mean ~6 @operation
      put off ~2 surgeon|surgery|operation ~2 while|until
      @operation ~2 not planned
      without deciding
    `),
  },
  es: {
    frames: lines(`
      ( evite|evita|evitar|olvidese|olvidate|diga_no|librese|librate|escape|adios ) ~3 ( cirugia|operacion|quirofano|bisturi|protesis|operarse )
      ( sin )  ~2 ( cirugia|operacion|quirofano|bisturi|pasar_por_quirofano|operarse|operar )
    `),
    unless: lines(`
      no|puede|pueden|muchas|muchos|algunas|algunos|mayoria|pregunte|consulte|cirujano|a_veces|si ~14
    `),
  },
  why: 'For some people an operation is the right treatment, and waiting costs them nerve or joint.',
  source: 'UK CAP Code 12.2: do not discourage essential treatment; good practice in shared decision-making',
  suggestion: 'Say when an operation is needed and advise a surgeon’s opinion first.',
  examples: {
    en: {
      flag: [
        'Avoid surgery with our injections.',
        'Get lasting relief without surgery.',
        'The natural alternative to surgery.',
        'Say no to knee replacement.',
        'You will never need back surgery.',
      ],
      pass: [
        'Ask a surgeon first whether you can avoid surgery.',
        'Many people with a meniscus tear get better without surgery.',
        'It does not replace surgery.',
        'Can I avoid surgery?',
        'Avoid eating for six hours before surgery.',
        'Asking does not mean that you must have an operation.',
        'Do not put off a surgeon while you lose strength.',
      ],
    },
    es: {
      flag: ['Evite la cirugía con nuestras infiltraciones.'],
      pass: ['Pregunte a un cirujano antes de decidir si puede evitar la operación.'],
    },
  },
};
