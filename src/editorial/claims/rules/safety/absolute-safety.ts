import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const absoluteSafety: Rule = {
  id: 'absolute-safety',
  category: 'safety',
  severity: 'block',
  name: 'Absolute safety',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @absolutely ~1 @safe !!enough
      as safe as ~4
      safe ~2 ( in every|all way|ways|respects|situations )
      safe|safely|harmless ~4 ( for|in|during|on|with|even|at|to ) ~3 everyone|everybody|anyone|anybody|all_ages|any_age|every_age|all|children|pregnancy|pregnant|breastfeeding|babies|newborns|infants|toddlers|elderly|kids|repeated_use|long_term_use|any_dose|mother|every_skin|all_skin|expectant|as_often|daily_use|use_in|little_ones
      safe ~1 for repeated|long|daily|indefinite|unlimited
      safe ~1 ( to have|to repeat|to use|to take ) ~3 as often|every|again|daily|repeatedly|unlimited|indefinitely
      safe ( , | and | , and | yet | but )? ~1 effective|gentle|effectively|painless|natural|proven|reliable|fast|simple|easy|comfortable|non
      effective ( , | and | , and )? ~1 safe
      gentle|natural|proven|reliable|simple|quick|non_invasive|noninvasive|tested|trusted ( , | and | , and )? ~1 safe|safely
      ( are|is|it|'s|stays|remains|being|'re|because|as|that ) ~3 @harmless
      harmless ~2 $|.|!|,|to|for|treatment|procedure
      @cannot ~2 @harmVerb ~2 you|your|anyone|anybody|a|the|patients|people|them|us|anything|$|.|!|,|and|or|at
      never ~3 hurt|harmed|injured|damaged ~2 anyone|anybody|a|any|patient|single
      there is_nothing|'s_nothing ~3 unsafe|dangerous|harmful|risky|toxic|to_fear|that_can|could
      nothing ~2 unsafe|dangerous|harmful|risky|toxic ~2 about|in|here
      nothing|no_part ~6 ( can|could|will|would ) ~2 ( hurt|harm|injure|damage|go wrong )
      safer|safest|safe_than ~4 aspirin|coffee|water|sugar|drinking|crossing|walking|anything|everyday|tea|driving|breathing|sleeping
      could|cannot|never|hardly ~1 be safer|gentler
      not|nothing|never ~6 safer !!than
      the safest ~3 @treatment|way|option|there|thing|laser|around|available|of
      @treatment|it|injections|they|this|dextrose|sugar|lasers ~3 ( is|are|being|has_been|have been|'s ) ~2 safe ~1 $|.|!|,|and|full|period|because|since|for|at|by|in|with|to_use
      ( therefore|so|hence|thus|which means|that means|it follows|must be|makes|means ) ~6 safe|harmless|safely !!side !!hands !!place
      ( because|since|as|given|being ) ~12 ( is|are|be|'s|'re|so|you ) ~4 safe|safely|harmless|safety
      safety ~3 ( is|are ) ~2 ( guaranteed|assured|certain|beyond|proven|undisputed|absolute|total|unquestioned|never )
      ( guaranteed|total|absolute|complete|perfect|proven|unmatched|extreme|unblemished|flawless|spotless|impeccable|excellent|unrivalled|outstanding|exemplary|superb ) ~1 safety|safe|safety_record|safety_profile|record_of_safety
      in safe hands
      safe|safely ~3 ( for|over|since ) ~3 decades|years|centuries|generations|thousands|ages
      ( used|practised|practiced|performed|done|given|injected|trusted ) ~3 safely
      is|are it|this|they|@treatment ~6 safe ~6 ? > ^ ( yes|absolutely|completely|totally|100|definitely|of course|very|perfectly|one hundred|certainly|entirely|without|as ) !!, ~2
      ^ ( completely|totally|100|one hundred|perfectly|entirely|absolutely|utterly|as safe as|certainly|very|extremely|definitely|yes , ~1 one|it could not be safer|of course ) < ( safe|safely|harmless ) ~12 ?
      ( answer|short ~2 ) : ~2 ( yes|100|completely|absolutely|perfectly|totally )
      ( yes|absolutely|certainly|definitely|course ) , ~1 one|100|completely|perfectly|totally|always|entirely|it is !!but & safe < safe
      no ~1 safer ~4
      zero|no safety|health concerns|worries|issues
      could not be safer|gentler
      ( parents|mums|you|everyone ) ~2 relax|rest_easy & safe|harmless|cannot
      ( kind|gentle ) to ~3 body & safe
      ( nothing|no|never|without ~2 ) ( to worry_about|to fear|toxic|dangerous|worry ) & safe|safely|harmless
      safe by ~1 design|nature
      does ( no|not ) ~1 harm
      doctor|lab|clinically|medically|scientifically|fully|certified|federally ~1 tested|approved|proven|certified ~1 safe
      ( safe|safely|risk ) ~2 ( with|from ) no|zero exceptions|limit|worries
      tolerated by everyone|all|everybody|anyone|any
      perfectly|completely|totally|absolutely|entirely|100|utterly ~1 safe|harmless|benign|secure
      gentle|safe_enough for ~3 babies|baby|newborn|newborns|children|child|toddler|anyone|everyone|kids|infants|pregnant
      ^ safe ~0 $ > ~0
      pose|poses|posing|present|presents|is|represents no|zero|never ~2 ( threat|danger|hazard )
      safe ~1 ( at|in|for|through ) ( every|any|all ) ~2 ( stage|stages|trimester|age|dose|time|season|circumstance )
      so ( it|they|this|there|you ) ~1 ( cannot|can_not|will_not|not ) ~3 ( harm|hurt|damage|danger|dangerous|unsafe )
      ( just|only|simply|merely|nothing_but|nothing_more_than ) ~1 ( vitamins|water|sugar|light|air|oxygen|plants|your_own_blood|salt|minerals|sound|cold|heat ) , ~6 ( harm|hurt|safe|wrong|risk|danger|worry )
      you know ~1 ( it|they|this|we|that ~1 ) ~2 safe
      @treatment|it|they|this ~2 ( is|are|'s ) ~1 safe , period|full_stop|simple|always|end
      ( only|just|simply|merely|nothing_but|pure ~4 ) ( vitamins|water|sugar|light|oxygen|plants|blood|salt|minerals|air ) ~2 :|,|- ~1 how ~2 ( hurt|harm|be )
      how ( could|can ) ~2 ( hurt|harm )
      as ( risk free|safe|gentle|harmless ) as ~3 ( gets|get|can_be|it_gets|possible_to )
      among|one_of ~1 the safest ~3
      = no limit to|on ~2 ( how|its|the ) ~1 ( safe|safety|often|much )
      ( is|are|can|could|be ) ~4 ( dangerous|harmful|unsafe|risky|harm|hurt ) ~8 ? > ^ ( no|not_in|never|not_at|absolutely_not|certainly_not|of_course_not|not_ever|impossible|in_no_way|quite_the|on_the_contrary ) ~1 ,|$|.|!|-|the|never|all
      ^ ( not_in_the_least|not_at_all|absolutely_not|never|certainly_not|of_course_not|by_no_means|no_,_never|on_the_contrary|quite_the_opposite ) ~3 < ( dangerous|harmful|unsafe|risky|harm|hurt ) ~8 ?
      ( kinder|gentler|milder|softer|easier ) ~1 ( to|on|for ) ~3 ( than|body ) ~4 & safe
      safe at|in|for any|every|all ~1 ( dose|age|stage|time|season|strength|number )
      ( only|just|simply|nothing_but ) ~1 ( oxygen|water|sugar|light|air|vitamins|salt|plants|magnets|heat|cold|sound|plasma ) ~8 ( safe|harmless|hurt|harm )
      since|because|as it|this|they ~1 ( is|are|'s ) ~1 ( only|just|simply|merely|nothing_but|natural|plant|sugar|your_own ) ~8 ( safe|harmless|not_harm|cannot )
      nothing could|can ~1 be ~1 ( safer|gentler|kinder )
      ( entirely|completely|totally|wholly|perfectly|fully ) ~1 free ~1 ( of|from ) ~1 ( danger|risk|harm )
      there is no way it|this|that|they ~2 ( could|can|would|will ) ~2 ( do_harm|harm|hurt|damage|injure )
      only benefit ~2 from
      = so neither ~1 is ~1 our|the|this ~2
      safe as houses|can_be|anything|milk|water
      safer|gentler ~1 than ~3 ( paracetamol|ibuprofen|painkiller|painkillers|tablet|flying|haircut|shower|breakfast|milk|bath|car|hug|aspirin|coffee|vaccine|vaccines|tattoo|manicure )
      safety ~4 ( is|are ) ~1 ( beyond|above|past|without ) ~1 ( question|doubt|dispute|debate )
      = ( tolerate|tolerates|tolerated ) ~4 ( perfectly|without_problems|without_any|with_ease|wonderfully ) & safe|babies|children|everyone|baby
      damage|harm whatsoever
      no ( damage|harm ) ~1 ( whatsoever|at_all|to_the_body|to_your )
      = natural|organic|plant_based ( , | and )? ( therefore|so|and_so|hence|thus ) ~2 safe|harmless
    `),
    unless: lines(`
      rule out harm
      safe place|hands_washing|to_drive|sex|staircase|storage|dose_of|to_fly|to_eat|to_swallow|level|limit|distance|way_home|side|keeping|guard*|disposal|surgery_checklist|to_take|staff
      whether|if|how|ask|when|unless|until|who|why ~12 safe|safely|harmless &! @absolutely ~1 safe
      generally|usually|considered|thought|believed|appears|seems|may|relatively|fairly|reasonably|might|often|should ~4 safe &! therefore|so|absolutely|completely|100
      safe|safely to|for ~4 ( take|drive|shower|walk|go|return|leave|use|bathe|swim|fly|exercise|restart|resume ) ~12 @not|after|if|until|when|paracetamol|ibuprofen|tomorrow
      being|natural|that|because ~10 ( does|do|is|'s ) not ~4 ( harmless|safe|mean|make )
      not mean ~4 safe|harmless
      natural ~4 safe & not
      keep|kept|stay|staying|feel|keeping ~4 safe
      for your|their|patient|everyone's|your own_safety|safe
      safety check|checks|record_of_every|data|concerns|net|goggles|glasses|glass|officer|standards|rules|measure|measures|sheet|information|reasons|reason|first|test|testing|monitoring|study|studies|alert|alerts|report|reports
      trial|trials|study|studies ~10 safe|safety
      approved|authorised|authorized|licensed|cleared ~16 safe &! @absolutely ~1 safe
      as safe as possible|we_can
      read on|warned|warning|caused_strokes
      vaccin*|paracetamol|ibuprofen ~6 safe
      safest ~1 ( course|step|choice|bet|plan|thing ) ~1 is ~1 ( to|when|if )
      so_that you|they|patients|everyone|it|children ~1 ( are|is|stay|stays|remain|can ) ~2 safe|safely
      scan|x_ray|test|check|exam|examination|questionnaire|ultrasound ~3 ( does|do|will|did ) not hurt
      check|checks|checked|checking|monitor|watch|watches ~12 safe|safely
      safe for one|some|many|most ~1 ( person|people|patients )
      @authority ~10 dangerous ~3 ?
      so ~10 can|may ~3 safely
      more safely
      sound waves|ultrasound|transducer|x_rays
      medicines|medicine|dose|doses|levels|prescribe|drug|drugs ~10 safe
      defining|define|finding_out|find_out|learn|determine ~6 safe
      safe and effective ~2 prescription|vaccine|vaccines|drugs|medicines|contraception
      usually|normally|generally|often ~1 harm
    `),
  },
  es: {
    frames: lines(`
      totalmente|completamente|absolutamente|100|perfectamente|absoluta|plena|enteramente|muy|cien ~4 seguro|segura|seguros|seguras|seguridad|inocuo|inocua|inofensivo|inofensiva
      seguro|segura|seguros|seguras y|e ~1 eficaz|eficaces|efectivo|efectiva|efectivos|indoloro|natural|rapido
      eficaz|efectivo|natural|rapido|indoloro|sencillo y seguro|segura|seguros
      seguro|segura|apto|inofensivo|seguros ~2 para|incluso|en ~3 todos|todas|todo|cualquier|ninos|embarazadas|embarazo|bebes
      inofensivo|inofensiva|inofensivos|inocuo|inocua|inocuos
      no|nunca ~2 ( puede|pueden|hace|hacen|causa|causara|le hara ) ~2 dano|danar|perjudicar|hacer_dano|perjudica
      ( por_lo_tanto|por tanto|por eso|asi que|luego|por ende ) ~5 seguro|segura|seguros|seguras
      seguridad total|garantizada|absoluta
      el_mas|la_mas|lo_mas|los_mas seguro|segura|seguros
      ^ ( por supuesto|si|claro|totalmente|completamente|al cien ) ~6 < seguro|segura|seguros ~10 ?
      cien por cien
      es|son ~1 seguro|segura|seguros|seguras ~1 $|.|!|,|y|porque
      nada ~3 peligroso|inseguro
      seguro|segura|seguros|seguras al ~1 100|cien
      seguro|segura|seguros|seguras , ~1 eficaz|eficaces|efectivo|rapido|indoloro|natural|sencillo
      eficaz|rapido|indoloro|natural|sencillo , ~1 seguro|segura
      seguro|segura|apto|apta ~1 para ~2 ( toda_la_familia|la_familia|todas_las_edades|cualquier_edad|todos_los )
      tratamiento|metodo|tecnica|terapia|procedimiento ~1 seguro|segura ~1 $|.|!|,|y|para
    `),
    unless: lines(`
      ningun|ninguna|depende|pregunte|seguro_de|seguro_medico|esta_seguro|compania|lugar_seguro
      no es|son|esta|significa ~2 seguro|segura|inocuo
      seguro medico|privado|de_salud|cubre
      el|del|al|su|un seguro ~3 ( cubre|cubrir|cubra|paga|pagar|medico|privado|no|suele|rechaza|pide )
      ( mas|menos|tan ) seguro
      si ~4 seguro|segura
    `),
  },
  why: 'No procedure is safe in every case. Who reads that it is safe does not weigh the risk and does not look out for trouble.',
  source:
    'FTC Health Products Compliance Guidance (2022) on safety claims; 21 CFR 202.1(e) on fair balance; UK CAP Code 12.1',
  suggestion:
    'Name the common and the serious effects with their frequency: "Soreness is common. Infection and nerve injury are possible."',
  examples: {
    en: {
      flag: [
        'It is completely safe.',
        'A safe and effective treatment for stiff joints.',
        'Safe for repeated use.',
        'Ozone is harmless.',
        'It cannot hurt you.',
        'Our IV drips are 100% safe.',
        'Done for many years with extreme safety.',
        'It has been practised safely for decades.',
        'Dextrose may be injected into veins, therefore it is considered safe.',
      ],
      pass: [
        'No injection is completely safe.',
        'It is generally safe when a trained person does it.',
        'Is it safe?',
        'It is not safe for everyone.',
        'Ask your doctor whether it is safe for you.',
        'Natural does not mean safe.',
        'It is safe to take paracetamol for a few days.',
        'Keep the tablets in a safe place.',
      ],
    },
    es: {
      flag: ['Es un tratamiento totalmente seguro.', 'Seguro y eficaz.'],
      pass: ['Ningún tratamiento es totalmente seguro.', '¿Es seguro?'],
    },
  },
};
