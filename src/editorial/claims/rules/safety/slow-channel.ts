import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const slowChannel: Rule = {
  id: 'slow-channel',
  category: 'safety',
  severity: 'block',
  name: 'Severe symptoms sent to a slow channel',
  liftedBy: ['negation'],
  en: {
    frames: lines(`
      @grave & @slow &! @emergency
      vision|sight|speech|face|arm|leg|heart ~3 suddenly ~12 @slow &! @emergency
      suddenly ~4 vision|sight|speech|arm|leg ~12 @slow &! @emergency
      @slow < @grave &! @emergency|not|never
      ( severe|serious|sharp|strong|sudden|worsening|intense|unbearable|bad|extreme|agonising ) ~2 ( pain|swelling|headache|symptoms|reaction|reactions|bleeding|rash|numbness|weakness ) & @slow &! @emergency
      @slow < ( severe|serious|sharp|strong|sudden|worsening|intense|unbearable|bad|extreme ) ~2 ( pain|swelling|headache|symptoms|reaction|bleeding|rash|numbness|weakness ) &! @emergency|not|never
      ( no need|no reason|do not need|never|need not|rather than|instead of|avoid|skip|before ) ~6 ( 911|999|112|emergency|er|hospital|ambulance|casualty ) ~14
      ( cannot|can_not|not|unable ) ~1 ( feel|move|breathe|see|lift|speak|swallow|urinate|stay_awake|stand|bend|walk|pass ) ~10 & @slow|mention|tell_us_at|tell_her|tell_him &! @emergency
      ( confused|drowsy|unconscious|slurred|swells|swollen|bleeding|bleeds|vomiting|breathing|numb ) & @slow|mention|write|report_it_to|note &! @emergency &! @goodSign
      ( mention|raise|bring|tell|discuss|report|flag|show ) ~3 ( it|this|them|that )? ~6 ( next|therapist|follow_up|when_you_see|at_your|appointment|review|visit ) & @grave &! @emergency
      write|write_to|email|contact ~3 example|info|@|address < @grave
      @grave|bleeding ~8 : ~1 ( write|email|message|text|post|send|leave|use|fill )
      ( front_desk|reception|office|desk|secretary ~3 ) ( on )? ( monday|tomorrow|next ) & @grave|calf|swells|chest|breath
      = ( anyone|anybody|everyone|patients|people|those|somebody|whoever ) ~2 ( with|who ) ~2 @grave ~8 ( should|must|can|may|is_asked|are_asked ) ~3 @slow &! @emergency|not|never
      = @grave|stroke|numb ~14 ? ~3 > ( send_us|dm|message|email|text|whatsapp|fill_in|form|answer_within|get_back ) ~8
      ( suicidal|goes_dark|go_dark|goes_blind|goes_black|turns_blue|turns_black|collapses|stops_breathing|passes_out ) & @slow|note|book|online|review|diary|ring &! @emergency
      ( @grave|leg|arm|foot|hand|face ~8 ) ( cold|blue|white|limp|dead|paralysed|paralyzed ) ~8 ( in_the_morning|tomorrow|next|monday|message|email|note|portal )
      send a note
      no need ~2 for ~2 ( emergency|hospital|ambulance|er|casualty|doctor ) ~3
      ( droops|drooping|drops|numb|swells|swell|turns|blue|faints|collapses ~8 ) ( photo|picture|video|note|diary|show_it|next_visit|next_week|on_monday )
    `),
    unless: lines(`
      should|must|never|not|wrong ~5 ( email|message|text|wait|write|use|rely|portal|send|dm|whatsapp|form|leave|post|contact form|voicemail|channel|place|chat|e mail|messages )
      amniotic|weeks needs

      emergency|urgent|911|999|112|ambulance ~20 &! no need &! no reason &! do not need &! not ~2 go|call &! instead of &! rather than &! never ~4
      not urgent|serious|an_emergency|severe|watched|read|monitored|checked|for
      if|unless ~4 ( no|mild|better|gone )
      mild|slight|slightly|minor
      fees|records|complaints|bill|lost
      how much|well|far the|your|you ~2 exercises|exercise|treatment
      stiff|stiffness|ache|aches|exercises|sore ~10 @slow
      routine|repeat_prescription|forms
      symptoms|signs ~4 include|are|of|may
    `),
  },
  es: {
    frames: lines(`
      @grave & @lento &! @urgencia
      @lento < @grave &! @urgencia|no
      no ( es necesario | hace falta | acuda | llame | vaya | necesita | es preciso | hay que ) ~4 ( urgencias|112|911|hospital|ambulancia|medico )
      @grave|perdida|repentina ~14 ? > ( comentelo|escribanos|envie|mande|mensaje|correo|formulario|proxima|whatsapp ) ~6
      ( no puede | no siente | de repente | se le duerme ) ~14 ( formulario|mensaje|correo|whatsapp|proxima|responderemos|escribanos )
    `),
  },
  why: 'Messages are read hours or days later. Severe pain or fever after an injection can be an infection, a bleed or a collapsed lung.',
  source: 'NHS service manual: care cards (non-urgent, urgent, emergency)',
  suggestion:
    'Send severe symptoms to the phone or the emergency number: "Severe pain, fever or trouble breathing: call 911 or go to the nearest emergency department."',
  examples: {
    en: {
      flag: [
        'If you have severe pain, send us a portal message.',
        'Email us about a fever after your drip.',
        'For severe swelling, call the office or leave a message.',
        'Mention numbness at your next appointment.',
        'If the pain is unbearable, wait until your next session.',
      ],
      pass: [
        'Severe pain or fever: call 911.',
        'Do not email us about severe pain.',
        'For questions that are not urgent, send a portal message.',
        'If you have chest pain, call 911 instead of sending a message.',
        'Messages are not read at weekends; for severe symptoms go to the emergency department.',
      ],
    },
    es: {
      flag: ['Si tiene fiebre, envíenos un mensaje.', 'Con dolor intenso, escríbanos por WhatsApp.'],
      pass: ['Con dolor intenso o fiebre, llame al 911.', 'No espere a la próxima cita si tiene fiebre.'],
    },
  },
};
