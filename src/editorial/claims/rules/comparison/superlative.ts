import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const superlative: Rule = {
  id: 'clinic-superlative',
  category: 'comparison',
  severity: 'block',
  name: 'Superlative about the clinic',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @superlative ~5 @provider|in_the_country|results|name
      @strongSuperlative ~6 @inPlace
      ( we|our ~2 ) ( are|'re|is|have|have been|were ) ~2 ( the|a|an )? ~1 @strongSuperlative
      ( voted|named|rated|ranked|crowned|chosen|recognised|recognized|awarded|hailed|called|known|regarded|selected ) ~3 @strongSuperlative
      ( voted|named|rated|ranked|crowned ) ~4 ( best|top|number|first|no|#|winner|in )
      @provider|care|team|hands|expertise|results|skill ~3 ( second_to_none|unrivalled|unrivaled|unmatched|unparalleled|without equal|unbeatable|in a class|like no_other|above the rest|unsurpassed|beyond compare|without rival|peerless )
      second_to_none|in_a_class_of|head_and_shoulders_above|cut_above|leaders_in|leader_in|leading_the_field|leading_the_way|setting_the_standard|sets_the_standard|world_leaders
      ( no|nobody|no_one|none|nowhere|not another|not|never|you will not find|hard to find|few ) ~5 ( clinic|provider|doctor|surgeon|team|practice|dentist|specialist|else|place|chiropractor|office|centre|center|one|hands ) ~10 ( better|like we|match|matches|as we|like us|like ours|more experience|comes close|come close|compare|knows|as good|as skilled|as well|rival|offers|can do what|beats|does it|than ours|our )
      ( nobody|no_one|no_other|none ) ~6 ( does|knows|cares|treats|performs|has|offers|comes|matches|beats|understands ) ~8 ( better|like we|like us|as we|close|more|as well )
      no|not_a|never|not_find_a better|finer ~3 place|hands|team|clinic|care|surgeon|dentist|doctor|choice|name|practice
      not find ~2 better ~4
      ( home of|home to|welcome to|meet|choose|visit|trust|only|see|come to|from|by ) ~3 @superlative ~4 @provider
      ( award|awards|prize|prizes|accolades ) ~2 ( winning|won|winner|winners )
      ( go to|number one|no 1|# 1 ) ~2 ( clinic|choice|destination|name|address|practice|provider|dentist|chiropractor )
      most ~2 ( experienced|trusted|advanced|respected|successful|skilled|qualified|reputable|sought|renowned|loved|popular|talented|recommended|awarded|gifted|skilful|highly|modern|caring|prestigious ) ~4 ( @provider|in|on|of|around )
      ( top|leading|finest|elite|best|premier|world class|world leading|world renowned|celebrity|star|master ) ~2 @provider !!cause
      ( the one|ones|clinic|people|place|name|experts|doctors ~2 ) ( you|others|doctors|everyone|that other|the other ) ~3 ( turn to|trust|trusts|send|copy|imitate|recommend|learn from|rely on ) ~4
      the best ~4 ( there is|you_can|in the|money|around|anywhere|in_town|of the best|of ~2 best )
      best|finest|greatest|cleverest in_town|the|texas|london|ohio|spain|florida|california|business
      ^ ( best|top|leading|premier|finest|no . 1|# 1|number one|award winning ) ~6
      leader|leaders|authority|pioneer|pioneers|trailblazer ~1 ( in|of|for ) ~4
      ( @name|founder|our doctor|our ~3 ) ~4 ( is|are|as ) ~3 ( @superlative )
      ( set|sets|setting|raise|raises ) the ( bar|standard|pace|benchmark|gold ) ~4
      ( never|not|hard_to|cannot|will_not ) ~2 find ~2 ( better|finer|kinder|more_skilled|more_experienced|more_skilful ) ~3
      ( fly|travel|come|drive|flock ) ~3 ( from|in_from ) ~3 ( all_over|around|across|everywhere|abroad|every_corner|far_and|the_globe ) ~6
      = ^ ~1 best ~1 ( dentist|doctor|clinic|surgeon|physio|therapist|podiatrist|chiropractor|acupuncturist|osteopath|optician ) ~4 ( in|ever|around|hands )
      not_one ~2 of them|these ~1 ( achieves|achieve|does|manages|offers|comes|gets ) ~6 ( we|our|us )
      hear|find ~1 ( one|only_one ) name ~6
    `),
    unless: lines(`
      leading cause|causes|to|up|questions|edge|role
      best understood|known_as|way|time|results_if|to|evidence|practice|before|for_you|for_them|treated|interests|interest|possible|guess|done|taken|sent|avoided|price|option|choice|suited|position|place_to &! best place to &! choice for|option_in &! clinic|doctor|surgeon|provider|dentist
      at best|do_our_best|try_our_best|your_best|how_best|what_is_best|what_best|best_if|best_when|as_best|all_the_best|best_seen|works_best|feel_best|best_left|is_best|are_best|best_of|at_their_best|best_by|best_to|best_not
      not|never|neither|nor|whether|cannot|nobody ~5 ( @superlative|leading|award ) &! better &! no other &! not find &! nobody|no_one ~4 ( does|knows|better )
      ask|find|finding|choosing|choose|look|how|words|phrases|terms|claims|claim|beware|wary|who_says|any|say|tell|tells|ranking|compare|check ~8 ( @superlative|leading )
      gold standard ~3 ( test|for|diagnos*|trial|scan|of|method|randomised ) 
      top of|up|left|right|shelf|layer|tip|surface|tooth|teeth|lip
      number one|two :
      most ~1 ( people|patients|of|common|insurers|clinics|often|likely|cases|important|days|doctors|studies|trials|adults ) &! experienced|trusted|respected|skilled
      famous for|first_choice_treatment|first_line
      best|leading|top ~2 ( treatment|evidence|option|medicine|drug|study|journal|results )  &! clinic|doctor|surgeon|team|in_town|in the
      is|are|which|who|what|how ~8 ( best|top|leading ) ~10 ? $
      not one|not_a_single ~1 of our ~4 ( had|has|have|suffered|reported|complained )
      best decision|thing|day|money|gift
      is|are ~1 too ~1 old|young|late|far|ill|stubborn|heavy
      leading universities|university|journals|journal|symptom|symptoms|sign|cause|article|question
      premier league
      best clinic|doctor|surgeon|treatment|place|time|option ~1 ( for )? ~1 ( you|me|your )? ~2 ( depends|varies|is_a_matter )
      listed|mentioned|named|given ~1 first|before|below
      five star reviews
      no_one|nobody who ~8
    `),
  },
  es: {
    frames: lines(`
      mejor|mejores|lider|lideres|principal|principales|prestigioso|prestigiosa|prestigiosos|reconocido|reconocida|reconocidos|premiado|premiada|galardonado|excelente|excelentes ~4 @proveedor
      @proveedor ~4 ( lider|lideres|numero uno|numero 1|referente|referencia|pionera|pioneros|puntera|mejor valorada )
      mas ~1 ( prestigiosos|prestigioso|experimentados|experimentado|experto|expertos|avanzada|avanzado|reconocidos|cualificados|prestigiosa|premiada|premiado|valorada|completa|moderna )
      ( somos|son|es ) ~2 ( el|la|los|las )? ~1 ( mejor|mejores|numero uno|lider|lideres|referentes )
      numero uno|1 en|de
      lider|lideres|referente|referentes|pioneros ~1 en ~3
      el|la|los|las mejor|mejores ~6 ( ciudad|pais|region|madrid|espana|mexico|valencia|barcelona|mundo|sevilla|zona )
    `),
    unless: lines(`
      igual o mejor
      mejor ~1 ( momento|manera|forma|opcion|que|si|hora|evidencia|hable|posible )
      no|ni|nunca ~4 ( mejor|mejores|lider )
      causa|es_mejor|a_lo_mejor|cual|quien|desconfie|promete
    `),
  },
  why: 'Nobody ranks clinics in this way, so the claim cannot be shown to be true; most medical boards forbid it.',
  source: 'Rules of state medical boards on advertising; UK CAP Code 3.1 and 3.7',
  suggestion: 'Give facts that can be checked: training, licence, years, number of procedures.',
  examples: {
    en: {
      flag: [
        'We are the best clinic in town.',
        'The leading pain specialists in Texas.',
        'Our doctors are second to none.',
        'An award-winning dental team.',
        'Voted number one for hair transplants.',
        'The most experienced injectors in the country.',
        'No other clinic offers better care.',
      ],
      pass: [
        'The treatment is best understood as a way to start healing.',
        'Back pain is a leading cause of disability.',
        'Ask your doctor what is best for you.',
        'Find the most experienced surgeon you can.',
        'Is this the best clinic?',
        'We do not say that we are the best.',
        'Rest is the best way to start.',
      ],
    },
    es: {
      flag: ['Somos la mejor clínica de la ciudad.'],
      pass: ['No somos la mejor clínica para todos.', 'El mejor momento es por la mañana.'],
    },
  },
};
