import { lines } from '../../frames/lists';
import { type Rule } from '../rule';

export const urgency: Rule = {
  id: 'urgency',
  category: 'social',
  severity: 'warn',
  name: 'Urgency',
  liftedBy: ['negation', 'reported'],
  en: {
    frames: lines(`
      @book ~7 @now !!if !!about
      ( limited|last|final|few|only|remaining|rare ~2 ) ( time offer|spots|availability|places|slots|appointments|offer|spaces|seats|openings|chance )
      only|just|last ~2 @num|few|couple|handful ~3 @seats ~2
      @num ~1 @seats ~1 ( left|remain|remaining|available )
      @seats ~3 ( limited|filling|going fast|running out|disappearing|left|remain|fill up|go fast|sell out|are few|book up|vanish )
      ( offer|sale|deal|discount|price|special|promotion ) ~2 ( ends|expires|only|runs out|valid|closes|finishes )
      last_chance|hurry|act_fast|act_now|act_quickly|why_wait|stop_waiting|time_is_running_out|clock_is_ticking|do_not_delay|do_not_delay|do_not_miss|do_not_miss|countdown|now_or_never|before_it_'s_too_late|before_it_is_too_late|too_late
      ( this week|this month|this weekend|today|tonight ) only
      ( fill|fills|filling|book|books|booking|sell|sells|selling|go|goes|going ) ~1 ( up|out )? ~1 fast|quickly|soon
      ( do_not|do_not|never|why|not ) ~1 ( wait|delay|suffer|put off|let|lose|waste|put up ~2 ) ~3 ( another|any|longer|until|for the pain|till|pain|arthritis|back|one more|your|minute|moment|day|$|!|. )
      ( every|each ) ~1 ( day|week|hour|month|minute ) ~2 ( you wait|you delay|without|of delay|counts|that passes|you put )
      ( start|begin|book|secure|lock in|reserve|claim|grab|snap up ) ~5 ( spot|place|slot|seat|space|offer|discount|deal )
      ( today|tomorrow|tonight|now ) ! $
      ( spots|places|slots|appointments|spaces|seats ~1 ) ( are|is ) ~1 ( going|filling|selling|disappearing|vanishing|limited|scarce ) ~1 ( fast|quickly|up|out|$|, )
      ( only|valid|ends|until|runs ) ~1 ( until|till|through|this|by ) ~1 ( sunday|monday|friday|saturday|midnight|tomorrow|tonight|weekend|week|month ) $|.|!
      beat the rush|queue|deadline|price
      ( do_not|never|stop|why ) ~1 ( put|putting ) ~1 ( it|this|things|treatment ) off
    `),
    unless: lines(`
      911|999|112|111|988|116|emergency|emergencies|ambulance|a&e|gp|nurse|pharmacist|midwife|surgeon|nhs|urgent|urgently|poison|crisis|samaritans|chest|fever|stroke|severe|bleeding|breath*|seizure|infection|anaphyla*|suicide|suicidal|hospital|worse|pus|spreading|care_centre|care_center
      ( your|a|the ) ~1 ( doctor|gp|nurse|pharmacist|dentist|care team|midwife|surgeon|health )
      if|when|unless ~1 ( you have|you notice|you feel|you get|you think|you see|you are|you develop|you cannot|your|the|it|there|symptoms ) &! why wait
      do_not|not|never|cannot|should_not ~1 ( start|stop|take|schedule|book|order|call|eat|drink|use|drive|exercise|apply )
      no|there is no rush|hurry|deadline|pressure
      you_can|could|may ( start|book|call|begin|apply|register ) &! today|now !
      places|place ~2 ( left|where|to|in the|of )  &! only &! @num
      waiting list
      lose ~3 hair|weight|blood|feeling|sleep
      faint|faints|bleed|bleeds|fever|must|somebody|breath*|chest|worse|symptoms|rash|swelling ~10 ( call|ring|phone ) ~2 at_once|now|immediately
      offer it|this|them only
      foot_team|diabetes
      book now and|for ~1 ( be|feel|see|pain )
      been|is|are called
      in a hurry
      not ~1 hurry you|anybody|people
      problems|symptoms|signs ~2 ( do_not|not ) wait
      not delay ~1 visit|operation|appointment|care
    `),
  },
  es: {
    frames: lines(`
      ( llame|llamanos|reserve|reserva|pida|pide|solicite|agende|agenda|aproveche|aprovecha|apuntate|contacte|compre ) ~6 ( ya|hoy|ahora|hoy mismo|ahora mismo )
      ultimas|ultimos plazas|citas|dias|huecos|lugares
      oferta|promocion ~3 ( limitada|termina|hasta|acaba|valida )
      no espere|esperes ~2 ( mas|a )
      solo|hoy ~2 ( hoy|quedan|esta semana )
    `),
    unless: lines(`
      112|911|urgencias|medico|si|dolor_en_el_pecho|fiebre|no_llame
    `),
  },
  why: 'A decision about a procedure needs time. Pressure is a sign that the text sells instead of informing.',
  source: 'FTC Act section 5; UK CAP Code 12 and GMC guidance on cosmetic interventions: no pressure, time to reflect',
  suggestion: 'Say how to reach the clinic without a deadline: "You can ask for an appointment by phone or online."',
  examples: {
    en: {
      flag: [
        'Call now!',
        'Schedule your treatment today!',
        'Only three places left this month.',
        'Act fast, spaces are limited.',
        "Don't wait any longer.",
        'The offer ends on Friday.',
      ],
      pass: [
        'Call 911 now if you cannot breathe.',
        'Call your doctor today if you have a fever.',
        'You can book an appointment online.',
        'There is no hurry to decide.',
        'Do not start a new medicine today without asking.',
        'We do not hurry you.',
        'Vessel problems do not wait and have their own plan.',
        'An injection must not delay that visit.',
      ],
    },
    es: {
      flag: ['¡Reserve hoy mismo!', 'Últimas plazas.'],
      pass: ['Llame al 112 ahora si no puede respirar.', 'Puede pedir cita por teléfono.'],
    },
  },
};
