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
      safe ( , | and | , and | yet | but )? ~1 effective|gentle|effectively|painless|natural|proven|reliable|fast|simple|easy|comfortable|non
      gentle|natural|proven|reliable|simple|quick|non_invasive|noninvasive|tested|trusted ( , | and | , and )? ~1 safe|safely
      ( are|is|it|'s|stays|remains|being|'re|because|as|that ) ~3 @harmless
      harmless ~2 $|.|!|,|to|for|treatment|procedure
      @cannot ~2 @harmVerb ~2 you|your|anyone|anybody|a|the|patients|people|them|us|anything|$|.|!|,|and|or|at
      never ~3 hurt|harmed|injured|damaged ~2 anyone|anybody|a|any|patient|single
      there is_nothing|'s_nothing ~3 unsafe|dangerous|harmful|risky|toxic|to_fear|that_can|could
      nothing|no_part ~6 ( can|could|will|would ) ~2 ( hurt|harm|injure|damage|go wrong )
      not|nothing|never ~6 safer !!than
      the safest ~3 @treatment|way|option|there|thing|laser|around|available|of
      @treatment|it|injections|they|this|dextrose|sugar|lasers ~3 ( is|are|being|has_been|have been|'s ) ~2 safe ~1 $|.|!|,|and|full|period|because|since|for|at|by|in|with|to_use
      ( therefore|so|hence|thus|which means|that means|it follows|must be|makes|means ) ~6 safe|harmless|safely !!side !!hands !!place
      ( because|since|as|given|being ) ~12 ( is|are|be|'s|'re|so|you ) ~4 safe|safely|harmless|safety
      safety ~3 ( is|are ) ~2 ( guaranteed|assured|certain|beyond|proven|undisputed|absolute|total|unquestioned|never )
      ( guaranteed|total|absolute|complete|perfect|proven|unmatched|extreme|unblemished|flawless|spotless|impeccable|excellent|unrivalled|outstanding|exemplary|superb ) ~1 safety|safe|safety_record|safety_profile|record_of_safety
      in safe hands
      ( used|practised|practiced|performed|done|given|injected|trusted ) ~3 safely
      is|are it|this|they|@treatment ~6 safe ~6 ? > ^ ( yes|absolutely|completely|totally|100|definitely|of course|very|perfectly|one hundred|certainly|entirely|without|as ) !!, ~2
      ^ ( completely|totally|100|one hundred|perfectly|entirely|absolutely|utterly|as safe as|certainly|very|extremely|definitely|yes , ~1 one|it could not be safer|of course ) < ( safe|safely|harmless ) ~12 ?
      ( answer|short ~2 ) : ~2 ( yes|100|completely|absolutely|perfectly|totally )
      could not be safer|gentler
      ( parents|mums|you|everyone ) ~2 relax|rest_easy & safe|harmless|cannot
      does ( no|not ) ~1 harm
      perfectly|completely|totally|absolutely|entirely|100|utterly ~1 safe|harmless|benign|secure
      gentle|safe_enough for ~3 babies|baby|newborn|newborns|children|child|toddler|anyone|everyone|kids|infants|pregnant
      ^ safe ~0 $ > ~0
      pose|poses|posing|present|presents|is|represents no|zero|never ~2 ( threat|danger|hazard )
      safe ~1 ( at|in|for|through ) ( every|any|all ) ~2 ( stage|stages|trimester|age|dose|time|season|circumstance )
      so ( it|they|this|there|you ) ~1 ( cannot|can_not|will_not|not ) ~3 ( harm|hurt|damage|danger|dangerous|unsafe )
      you know ~1 ( it|they|this|we|that ~1 ) ~2 safe
      ( only|just|simply|merely|nothing_but|pure ~4 ) ( vitamins|water|sugar|light|oxygen|plants|blood|salt|minerals|air ) ~2 :|,|- ~1 how ~2 ( hurt|harm|be )
      as ( risk free|safe|gentle|harmless ) as ~3 ( gets|get|can_be|it_gets|possible_to )
      among|one_of ~1 the safest ~3
      = no limit to|on ~2 ( how|its|the ) ~1 ( safe|safety|often|much )
      ( is|are|can|could|be ) ~4 ( dangerous|harmful|unsafe|risky|harm|hurt ) ~8 ? > ^ ( no|not_in|never|not_at|absolutely_not|certainly_not|of_course_not|not_ever|impossible|in_no_way|quite_the|on_the_contrary ) ~1 ,|$|.|!|-|the|never|all
      ^ ( not_in_the_least|not_at_all|absolutely_not|never|certainly_not|of_course_not|by_no_means|no_,_never|on_the_contrary|quite_the_opposite ) ~3 < ( dangerous|harmful|unsafe|risky|harm|hurt ) ~8 ?
      ( kinder|gentler|milder|softer|easier ) ~1 ( to|on|for ) ~3 ( than|body ) ~4 & safe
      ( only|just|simply|nothing_but ) ~1 ( oxygen|water|sugar|light|air|vitamins|salt|plants|magnets|heat|cold|sound|plasma ) ~8 ( safe|harmless|hurt|harm )
      since|because|as it|this|they ~1 ( is|are|'s ) ~1 ( only|just|simply|merely|nothing_but|natural|plant|sugar|your_own ) ~8 ( safe|harmless|not_harm|cannot )
      nothing could|can ~1 be ~1 ( safer|gentler|kinder )
      ( entirely|completely|totally|wholly|perfectly|fully ) ~1 free ~1 ( of|from ) ~1 ( danger|risk|harm )
      there is no way it|this|that|they ~2 ( could|can|would|will ) ~2 ( do_harm|harm|hurt|damage|injure )
      only benefit ~2 from
      safe as houses|can_be|anything|milk|water
      safer|gentler ~1 than ~3 ( paracetamol|ibuprofen|painkiller|painkillers|tablet|flying|haircut|shower|breakfast|milk|bath|car|hug|aspirin|coffee|vaccine|vaccines|tattoo|manicure )
      safety ~4 ( is|are ) ~1 ( beyond|above|past|without ) ~1 ( question|doubt|dispute|debate )
      = ( tolerate|tolerates|tolerated ) ~4 ( perfectly|without_problems|without_any|with_ease|wonderfully ) & safe|babies|children|everyone|baby
      no ( damage|harm ) ~1 ( whatsoever|at_all|to_the_body|to_your )
      = natural|organic|plant_based ( , | and )? ( therefore|so|and_so|hence|thus ) ~2 safe|harmless
    `),
    unless: lines(`
      rule out harm
      safe place|hands_washing|to_drive|sex|staircase|storage|dose_of|to_fly|to_eat|to_swallow|level|limit|distance|way_home|side|keeping|guard*|disposal|surgery_checklist|to_take|staff
      whether|if|how|ask|when|unless|until|who|why ~12 safe|safely|harmless &! @absolutely ~1 safe
      generally|usually|considered|thought|believed|appears|seems|may|relatively|fairly|reasonably|might|often|should ~4 safe &! therefore|so|absolutely|completely|100
      being|natural|that|because ~10 ( does|do|is|'s ) not ~4 ( harmless|safe|mean|make )
      not mean ~4 safe|harmless
      trial|trials|study|studies ~10 safe|safety
      approved|authorised|authorized|licensed|cleared ~16 safe &! @absolutely ~1 safe
      read on|warned|warning|caused_strokes
      vaccin*|paracetamol|ibuprofen ~6 safe
      safest ~1 ( course|step|choice|bet|plan|thing ) ~1 is ~1 ( to|when|if )
      so_that you|they|patients|everyone|it|children ~1 ( are|is|stay|stays|remain|can ) ~2 safe|safely
      scan|x_ray|test|check|exam|examination|questionnaire|ultrasound ~3 ( does|do|will|did ) not hurt
      safe for one|some|many|most ~1 ( person|people|patients )
      sound waves|ultrasound|transducer|x_rays
      medicines|medicine|dose|doses|levels|prescribe|drug|drugs ~10 safe
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
      ^ ( por supuesto|si|claro|totalmente|completamente|al cien ) ~6 < seguro|segura|seguros ~10 ?
      cien por cien
      es|son ~1 seguro|segura|seguros|seguras ~1 $|.|!|,|y|porque
      seguro|segura|seguros|seguras al ~1 100|cien
      seguro|segura|apto|apta ~1 para ~2 ( toda_la_familia|la_familia|todas_las_edades|cualquier_edad|todos_los )
      tratamiento|metodo|tecnica|terapia|procedimiento ~1 seguro|segura ~1 $|.|!|,|y|para
    `),
    unless: lines(`
      ningun|ninguna|depende|pregunte|seguro_de|seguro_medico|esta_seguro|compania|lugar_seguro
      no es|son|esta|significa ~2 seguro|segura|inocuo
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
