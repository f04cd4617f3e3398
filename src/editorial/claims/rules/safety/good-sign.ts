import { lines } from '../../frames/lists';
import { type Rule, spoken } from '../rule';

export const goodSign: Rule = {
  id: 'alarm-as-good-sign',
  category: 'safety',
  severity: 'block',
  name: 'Alarming symptoms called a good sign',
  liftedBy: spoken,
  en: {
    frames: lines(`
      @grave ~20 @goodSign & !!x &! @emergency
      @alarm ~12 @goodSign
      @goodSign ~14 @alarm
      @goodSign & @grave &! @emergency
      @goodSign < @grave &! @emergency|not|call|doctor
      the stronger|more|worse|darker|higher|redder|bigger|sorer|longer ~16 the better|more|faster|deeper|sooner
      ( a|the|this|called|just|only|known|is|classic|typical ) ~2 healing|detox|herxheimer|herx crisis|reaction !!.
      healing|detox|herxheimer crisis|reaction
      exactly what ~2 hope|want|like
      ( toxins|poisons|stress|badness ) ~3 ( out|leaving ) < @grave ~14
      ( not at all|yay|no ~1 that's ~1 ) ~6 ( toxins|healing|working|normal )
      welcome it|them ~8
      worse before ~3 better
      @grave ~6 ( is|are|'s ) ~3 normal|welcome|wanted|healthy|natural|desirable|fine|okay|ok|great|expected|good|harmless|temporary
      @grave ~10 ( no|not ) ~2 ( reason|cause|need|anything|thing ) ~3 ( worry|alarm|concern|doctor|call|hospital|panic|fear )
      ( no|not|never ) ~2 ( reason|cause|need|anything|call|go|see ) ~5 ( worry|alarm|concern|doctor|hospital|panic|emergency|er ) ~10 @grave
      @grave ~6 just|simply|only|merely ~3 ( body|nerve|toxins|energy|stress|immune|tissue|healing|your|medicine|treatment|detox )
      ^ ( great|perfect|wonderful|fantastic|excellent|brilliant|super|lovely|relax|no_worries|all_good|bravo|hurrah|hooray|terrific|good|lucky_you|enjoy_it|welcome_it ) ~1 ,|!|.|:|- < @grave|@alarm ~8 ?
      @grave|@alarm ~8 , ~1 ( be|stay|keep ) ~1 ( patient|calm|going|happy|positive )
      ^ ( that is|that 's|it is|it 's|this is ) ~1 ( just|only|simply|merely|your|the|how|a|nature ) ~8 < @alarm|@grave ~6 ? &! @emergency|emergency|danger|sign_of|warning|serious|infection|why|reason|question|common|known|side
      ^ ( totally|completely|perfectly|absolutely|quite|all|nothing ) ~1 ( fine|normal|ok|okay|harmless|natural|good|to_fear ) < @alarm|@grave &! @emergency
      @grave|@alarm ~10 ( tells|tell|show|shows|signals|signal|signifies|proves|confirms|indicates ) ~3 ( working|works|healing|taking_effect|success|worked|effective|right )
      @grave|@alarm ~14 ( they|it|this|that ) ~1 ( prove|proves|means|mean|shows|show|is|are ) ~3 ( works|working|work|healing|toxins|cure|success|medicine|body )
      @alarm|@grave ~8 ( is|are|'s ) ~1 ( what|how|exactly_what|just_what|precisely_what|nature_'s|the_body_'s|part_of|a_normal_stage|a_normal_part|a_healthy|a_positive|a_stage|the_sign|one_of_the_signs ) ~3 ( we|you|way|body|cure|process|detox|hope|healing|want|like|response|reaction|stage|need )
      @grave|@alarm|wound|swells|hurts|bleeds|weeps|oozes|itches|burns ~6 , ~1 ( be|you_can_be|you_should_be ) ~1 ( pleased|glad|happy|proud|grateful|patient|reassured )
      @grave|@alarm ~8 ( tells|tell|telling|shows|lets ) you|us ~1 know? ~1 ( the|that|your|it ) ~2 ( cells|treatment|therapy|body|laser|drip|medicine|nerve|toxins|tissue|it|immune|injection|needle ) ~2
      ^ ( enjoy|welcome|celebrate|embrace|love ) ~1 ( it|this|them|that ) < ( @grave|@alarm|racing|race|pounding|burn|burns|shake )
      ( do_not|need_not|no_need_to|never ) ~1 ( be )? ~1 ( frightened|afraid|scared|alarmed|worried|fear|worry|panic|put_off|discouraged|surprised ) ~6 @grave|@alarm ~10 ( prove|proves|show|shows|mean|means|sign|works|working|normal|healing|toxins|good|part|tells )
      @goodSign < @alarm|@grave &! @emergency|not|call|doctor|unless|mild|slight|minor
      ^ ( we call|this is|that is|it is|it 's|they are ) ~2 ( the|a|your|how|what|just|only ) ~4 ( crisis|detox|healing|works|working|toxins|response|cleanse|cleansing|good|normal ) < @grave|@alarm &! @emergency|mild|slight|minor|emergency
      @grave|@alarm|heart|pulse ~8 ( is|are|welcome|counts_as|is_a ) ~1 ( welcome|positive|desired|wanted|good|healthy|great|excellent ) ~1 ( response|reaction|news|$|.|!|outcome|thing )
      ( metals|toxins|poisons|heavy_metals|candida|parasites|virus|bacteria|impurities|waste ) ~1 ( are|is|being|leaving|draining|dying|coming|flushed ) ~4 & @alarm|@grave|rash|wound
      = ( we|they|it|this|doctors ~1 ) ( call|calls|called ~2 ) the|a|it|this ~1 ( healing|detox|herx|cleansing|retracing ) ~1 ( crisis|reaction|response )
      ( blinding|splitting|pounding|thumping|crushing|searing|violent|terrible|raging|unbearable|burning|racing ) ~1 ( headache|pain|heart|fever|rash|migraine ) ~10 ( positive|good|normal|welcome|expected|great|healing|healthy|part_of|proof|shows|means|sign )
      ( headache|pain|ache|burning|rash|itching|diarrhoea|diarrhea|vomiting|nausea|sweating|trembling|cramps|dizziness|numbness|swelling|fever|temperature|blisters|bleeding|shivering ~12 ) ( means|shows|proves|signals|indicates|tells|is|are ) ~5 ( working|healing|taking_effect|toxins|success|releasing|resetting|responding|cleansing|thank_you|waking|moving|letting_go|adjusting )
      ( severe|strong|intense|sharp|terrible|extreme|violent|unbearable|fierce|heavy ) ~1 ( burning|swelling|pain|itching|headache|cramps|bleeding|nausea|sickness|rash ) ~8 ( good|normal|welcome|positive|healthy|expected|part_of|sign ) &! @emergency
      @grave|@alarm ~6 , ~1 ( relax|smile|enjoy|rejoice|breathe|celebrate|cheer|do_not_panic|sit_back )
      ( saying|say|says ) ~1 thank_you & @alarm|@grave|diarrhoea|diarrhea|shivering
      ( bleeding|swollen|burning|itching|weeping|oozing ) ~2 ( gums|wound|skin|wounds|needle_sites|joint ) ~8 ( healthy|good|positive|welcome|normal|healing ) ~1 ( response|sign|reaction|thing )
      ( cheer|celebrate|rejoice|smile|glad|happy ~4 ) ( because|as|since|when|: ) ~6 ( toxins|working|works|healing|burns|blisters|body )
    `),
    unless: lines(`
      not|never|no ~3 ( a good sign|good sign|sign of healing|sign that|mean|proof|normal|measure|progress )
      mild|slight|light|little|minor|small|dull|gentle|temporary|a_bit ~6 ( sore*|swelling|pain|ache|redness|tender*|bruis*|discomfort|tingling|numbness ) &! grave
      mild|slight|minor|little ~3 @alarm &! severe|fever|strong|high
      call|ring|phone|emergency|911|999|112|see_a_doctor|seek|urgent|checked|tell_us_at_once|same_day|hospital|warning|infection|treat_it_as ~1 &! no need|not_call|not_call|never_call|no_reason|not_need|nothing_to_call|nothing_to_report
      is|are|does|do|can|should|could ~6 @alarm|pain|fever ~8 ?
      less ~3 pain
      mild|slight|light|little|minor|small|some ~4 ( sore*|swelling|redness|tender*|bruis*|discomfort|tingling|spotting ) ~14
      never|not ~2 ( let|believe|listen|say|call|treat|accept ) ~8 @grave|@alarm
      never ~2 ( a )? ~2 ( normal|good|part|sign|expected|healthy )
      light|slight|little spotting|bleeding|bruising|redness
      some|a_little|mild pain|soreness|swelling|redness|tenderness|bruising|discomfort ~10
      course|outlook|prognosis ~6 good
      details|information|questions|you_exercise|you_know|you_tell|exercise|practise|sooner_you ~14 better
      tells|tell you nothing|little
      too ~1 ( strong|hot|deep|high|much )
    `),
  },
  es: {
    frames: lines(`
      @alarma ~14 @buenaSenal
      @buenaSenal ~14 @alarma
      @buenaSenal < @alarma &! @urgencia
      cuanto|cuanta|cuantos_mas|mayor ~12 mejor|mas
      crisis curativa|de_curacion|de_sanacion
      @alarma ~6 ( es|son|resulta ) ~2 normal|normales|bueno|buena|esperable|natural|positivo|positiva
      no ~2 ( preocupe|preocupes|alarme|asuste|tema|preocuparse|alarmarse ) ~10 @alarma
      @alarma ~12 no ~2 ( preocupe|preocupes|alarme|asuste|tema )
      @alarma ~8 significa|significan|indica|indican|demuestra ~6 funciona|funcionando|sanando|curando|actuando|curacion|cura|respondiendo|sana|efecto
      @grave ~12 @buenaSenal
      ( se le duerme | se duerme | nota que | hormigueo | no siente ) ~14 ( alegrese|enhorabuena|significa_que|funciona|hace_efecto|buena_senal )
    `),
    unless: lines(`
      no es|son ~2 normal|buena|bueno|senal|senales
      llame|urgencias|acuda|consulte|112|911|medico|infeccion &! no ~3 llame|acuda|medico
      un poco de ~1 @alarma
    `),
  },
  why: 'Pain, fever and swelling can be an infection or an injury. A reader who was told that they are good waits too long.',
  source: 'NHS content standard on red flags; good practice in consent and aftercare',
  suggestion:
    'Say what is usual, how long, and from when on to get help: "Mild soreness is common for some days. Call us about strong pain or a fever."',
  examples: {
    en: {
      flag: [
        'Soreness is a good sign of healing.',
        'Strong pain means the treatment is working.',
        'Do not be alarmed by a fever.',
        'A high fever is completely normal after the drip.',
        'If you feel worse, it is just a healing crisis.',
        'Swelling shows that the healing has started.',
        'Lingering pain can be a sign of healing.',
      ],
      pass: [
        'Mild soreness is common.',
        'Fever is not a good sign.',
        'It is normal to have mild swelling for two days.',
        'Pain does not mean that the treatment is working.',
        'Redness and pus are signs of infection; call us.',
        'Is pain a sign that it is working?',
      ],
    },
    es: {
      flag: ['El dolor es una buena señal.', 'La fiebre es normal.'],
      pass: ['La fiebre no es normal.', 'Las molestias leves son frecuentes.'],
    },
  },
};
