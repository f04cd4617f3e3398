import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

const symptom = String.raw`(?:severe(?:ly)?|worsening|intense|fevers?|feverish|chest pain|chest tightness|short(?:ness)? of breath|breathless\w*|trouble breathing|difficulty breathing|numb(?:ness)?|paraly\w+|loss of|weakness|infect\w+|bleeding|emergenc\w+|unbearable|excessive pain|excruciating|serious|alarming|pus|faint\w*|pass(?:ed|ing)? out|seizures?|swelling that|allergic|anaphyla\w+|suicid\w*|vomiting|getting worse|gets worse|much worse|sudden(?:ly)?|extreme|terrible|worst|concerning|red streaks?|spreading|strong pain|very painful|blurred|vision|collapse\w*|high temperature|hives|throat|palpitations|stroke|urgent|pain in (?:the|your) chest|crushing|stiff neck|confusion|temperature|unwell|thunderclap|collapsed|can't breathe|cannot breathe|choking|black stools?|slurred|drooping)`;

export const slowChannel: Rule = {
  id: 'slow-channel',
  category: 'safety',
  severity: 'block',
  name: 'Severe symptoms sent to a slow channel',
  liftedBy: ['negation'],
  en: {
    patterns: [
      phrase(
        String.raw`(?:portal|e-?mail(?:s|ed)?|(?:text|direct|online|app|chat|secure|private|voice|quick|short|whatsapp) messages?|messages? (?:us|me|the|through|via|your|our|on)|(?:send|leave|drop) (?:us |me |\w+ )?(?:a |an )?(?:\w+ )?(?:message|note|text|dm|line)|text (?:us|me|the|your|our)|whatsapp|(?:contact|web|online|website|enquiry|feedback|inquiry) ?(?:form|enquiry|request)|voicemail|instagram|facebook|live chat|chat ?bot|(?:our|the) (?:app|chat|inbox|forum)|write to us)`,
      ),
      phrase(
        String.raw`(?:at|until|till|for|during|before) (?:your|the) (?:next|following|scheduled|follow-up|upcoming) (?:appointment|visit|session|follow-?up|check-?up|treatment|consultation|review)|(?:wait|waiting) (?:until|till|for|it out|a (?:few|couple)|at least|\d+|two|three|and see|some days)|mention (?:it|this|them) (?:at|when|to us (?:at|next))|(?:on|until) (?:the next (?:working|business) day|monday)|during (?:office|business|working|opening) hours|(?:sleep|ride|tough) it (?:off|out)|give it (?:a (?:few|couple)|some|\d+|two|three)|no need to (?:call|go|see|seek|visit|worry)|(?:avoid|do not go to|don't go to|skip|stay away from) (?:the )?(?:er|emergency (?:room|department)|hospital|a&e)|schedule (?:a|an|your next) (?:follow-up|appointment|visit)`,
      ),
      phrase(
        String.raw`(?:chat|chat bubble|comment|online diary|diary|app|inbox|contact page|web page|website|note|form|survey|questionnaire|ticket|fax|letter|postcard|mailbox)(?: \w+){0,4}(?=[\s.,;!]|$)|(?:reply|answer|respond|get back to you|call you back|read|look at it|check(?:ed)?) (?:\w+ ){0,4}(?:by (?:the end|monday|friday)|within (?:\d+|one|two|three|a few|24|48) (?:\w+ )?(?:hours|days|working days|business days)|the next (?:day|morning|working day)|every (?:\w+day|week)|during (?:business|office|working)|next week|tomorrow|when we can|at our next)|(?:tomorrow|in the morning|after the weekend|next week|when we (?:are )?(?:open|reopen))|(?:lie down|take (?:a |an |some |two )?(?:paracetamol|ibuprofen|aspirin|painkiller\w*|rest|nap|bath)) (?:and|until|,) (?:\w+ ){0,5}(?:pass|wait|see|sleep|goes|settle|improve)\w*`,
      ),
    ],
    alongBefore: true,
    along: new RegExp(String.raw`(?<![a-z])${symptom}(?![a-z])`),
    unless: anyOf(
      String.raw`(?:call|dial|phone|ring|go|come|get|attend|visit|seek|take)\b[^.]{0,60}(?:911|999|112|111|988|emergency (?:room|department|services|care|help|medical)|a&e|ambulance|nearest (?:hospital|emergency)|urgent care|(?:immediate|urgent|emergency) (?:medical )?(?:help|attention|care|advice)|poison)(?![^.]*(?:unless|only if|before (?:going|calling)))`,
      String.raw`(?:do not|don't|never|not|rather than|instead of|without) (?:\w+ ){0,3}(?:wait(?:ing)?|e-?mail|text|message|messag\w+|use|send|rely|leave|portal|delay|report|mention)`,
      String.raw`(?:e-?mails?|portal|messages?|inbox|form|mailbox) (?:is|are) not (?:\w+ )?(?:monitored|read|checked|for|suitable|meant)`,
      String.raw`non-?urgent|not (?:urgent|severe|an emergency|serious)|(?:minor|mild|routine|general) (?:questions|symptoms|concerns)|(?:less|no longer|are not|is not) severe|severe enough to`,
      String.raw`(?:mild|slight|minor|little|small|dry) (?:\w+ ){0,4}(?:mention|message|e-?mail|wait|portal|app)|(?:mild|slight|minor) (?:\w+ ){0,6}: `,
      String.raw`needs? (?:an? )?(?:\w+ )?emergency|emergency (?:clinic|department|room) now`,
      String.raw`(?:e-?mail|text) (?:reminders?|newsletter|address)|privacy|research|studies|appointment reminders?|confidential|waiting (?:list|room|time)|text(?:book)?s? (?:describe|say)`,
      String.raw`(?:antibiotics|infection) (?:is|are|has|have) (?:cleared|treated|gone)|until (?:the|your) infection|wait until (?:the|your|any) (?:infection|fever|cold|wound|bleeding|swelling)|(?:postpone|delay|reschedule|cancel)\w*`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:mensaje|correo(?: electronico)?|whatsapp|formulario|portal|buzon de voz|proxima (?:cita|visita|consulta)|redes sociales|espere (?:hasta|unos|a)|facebook|instagram)`,
      ),
      phrase(
        String.raw`(?:mensaje|correo|whatsapp|formulario|chat|aplicacion|app|email|e-mail|instagram|web)|le (?:contestaremos|responderemos) (?:\w+ ){0,4}(?:dia siguiente|horas|lunes|laborable)\w*|(?:espere|aguarde|comentelo) (?:\w+ ){0,3}(?:a|en|hasta|unos|dias)`,
      ),
    ],
    along:
      /sever|intens|fuerte|fiebre|pecho|respirar|sangrad|infecci|grave|insoportable|desmay|emergencia|urgente|paraliz|pus\b/,
    unless: anyOf(
      String.raw`(?:llame|acuda|vaya|marque)\b[^.]{0,60}(?:911|112|061|urgencias|emergencias?|ambulancia|hospital)`,
      String.raw`no (?:\w+ )?(?:espere|envie|use|mande|escriba)|no (?:son|es) (?:urgente|grave)s?`,
    ),
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
