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
      no pain , |no| no? ~1 gain
      ( let|do_not let|need not|do not_need|no need ) ~3 ( worry|alarm|worried|frighten|scare|put off|panic ) ~6 @grave
      ( a|the|this|called|just|only|known|is|classic|typical ) ~2 healing|detox|herxheimer|herx crisis|reaction !!.
      healing|detox|herxheimer crisis|reaction
      exactly what ~2 hope|want|like
      ( toxins|poisons|stress|badness ) ~3 ( out|leaving ) < @grave ~14
      ( not at all|yay|no ~1 that's ~1 ) ~6 ( toxins|healing|working|normal )
      what healing feels like
      welcome it|them ~8
      worse before ~3 better
      @grave ~6 ( is|are|'s ) ~3 normal|welcome|wanted|healthy|natural|desirable|fine|okay|ok|great|expected|good|harmless|temporary
      normal|natural|common|expected|fine|usual ~3 to ~3 ( have|feel|get|run|lose|see|experience|be ) ~4 @grave
      @grave ~8 ( need|needs|require|requires ) no|nothing
      @grave ~10 ( no|not ) ~2 ( reason|cause|need|anything|thing ) ~3 ( worry|alarm|concern|doctor|call|hospital|panic|fear )
      ( no|not|never ) ~2 ( reason|cause|need|anything|call|go|see ) ~5 ( worry|alarm|concern|doctor|hospital|panic|emergency|er ) ~10 @grave
      @grave ~6 just|simply|only|merely ~3 ( body|nerve|toxins|energy|stress|immune|tissue|healing|your|medicine|treatment|detox )
    `),
    unless: lines(`
      not|never|no ~3 ( a good sign|good sign|sign of healing|sign that|mean|proof|normal|measure|progress )
      not normal|a_good|healing|expected|progress|common
      mild|slight|light|little|minor|small|dull|gentle|temporary|a_bit ~6 ( sore*|swelling|pain|ache|redness|tender*|bruis*|discomfort|tingling|numbness ) &! grave
      mild|slight|minor|little ~3 @alarm &! severe|fever|strong|high
      tender ~8 common
      call|ring|phone|emergency|911|999|112|see_a_doctor|seek|urgent|checked|tell_us_at_once|same_day|hospital|warning|infection|treat_it_as ~1 &! no need|not_call|not_call|never_call|no_reason|not_need
      is|are|does|do|can|should|could ~6 @alarm|pain|fever ~8 ?
      anaesthetic|anesthetic|lidocaine|numbing ~8 normal|wears|numb
      less ~3 pain
      watch for|watch you|one theory|coin|overnight
      a : no .
      tempting|no_evidence|some_websites|some_clinics|not_a_measure|no_proof
      good news ~3 is that|about & not
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
    `),
    unless: lines(`
      no es|son ~2 normal|buena|bueno|senal|senales
      leve|leves|ligera|ligero|ligeras|pequena
      llame|urgencias|acuda|consulte|112|911|medico|infeccion &! no ~3 llame|acuda|medico
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
