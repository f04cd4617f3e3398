import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

const share = String.raw`(?:\d+(?:[.,]\d+)?(?:\s?(?:-|to|and)\s?\d+(?:[.,]\d+)?)?\s?(?:%|percent|per cent|percentage points)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|nineteen) (?:out of|in every|in|of every|of our|of) (?:every )?(?:\d+|two|three|four|five|ten|twenty|twelve|a hundred|one hundred)(?! (?:minutes|hours|days|weeks|months|years|mg|ml))|nine-tenths|nine tenths|three[- ]quarters|two[- ]thirds)`;

export const percentage: Rule = {
  id: 'uncited-percentage',
  category: 'outcome',
  severity: 'block',
  name: 'Efficacy figure without citation',
  liftedBy: ['citation', 'question', 'reported', 'negation'],
  en: {
    patterns: [
      phrase(
        `${share} ~9 (?:success\\w*|effective\\w*|efficacy|improv\\w+|reliev\\w+|relief|better|satisf\\w+|recover\\w*|respon\\w+|benefit\\w*|cur(?:e|ed|es)|heal\\w*|pain[- ]free|less pain|reduc\\w+|lower|faster|happy|recommend\\w*|avoid\\w*|return\\w* to|regrow\\w*|growth|lost|lose|more (?:energy|hair|collagen|effective|mobility)|decrease\\w*|drop|cut|resol\\w+|symptom[- ]free|results|helped|free of|sleep better|quit|stopp?(?:ed|ing)?|positive|increase\\w* in (?:collagen|mobility|hair|strength|function|testosterone|energy|range)|thicker|whiter|gains?|successful|accura\\w+|walk\\w* without|no longer (?:need|have)|would choose)`,
      ),
      phrase(
        `(?:success\\w*|effective\\w*|efficacy|improv\\w+|reliev\\w+|relief|satisf\\w+|recover\\w*|respon(?:se|d|ds|ded)|benefit\\w*|cur(?:e|ed|es)(?: rates?)?|heal\\w*|reduc\\w+|cuts?|lowers?|decreas\\w+|results|works?|worked|helps?|helped|better|boosts?|increases? (?:collagen|mobility|hair|strength|function|testosterone|energy|\\w+ growth)|eliminat\\w+|erases?|gone|lose|lost|successful|restor\\w+) ~6 ${share}`,
      ),
      phrase(
        String.raw`(?:doubles?|triples?|halves|halved|doubled|tripled) (?:your|the|their|recovery|healing|hair|results|pain|collagen)(?: \w+)?|(?:twice|two times|three times|four times|five times|ten times|\d+ times|\d+x|[a-z]+-?fold) (?:\w+ )?(?:better|faster|more effective|as effective|the (?:relief|results|improvement)|less pain)`,
      ),
      phrase(
        String.raw`(?:success rate|success|efficacy|effectiveness|satisfaction|cure rate|response rate)(?: \w+){0,2}\s?[:=-]?\s?(?:of |is |at |over |above |about |nearly |up to |almost |around )*\d+(?:[.,]\d+)?\s?(?:%|percent|per cent)`,
      ),
      phrase(
        String.raw`\d+(?:[.,]\d+)?(?:\s?(?:-|to|and)\s?\d+)?\s?(?:%|percent|per cent) of (?:our |all |the |treated |these |those |my )*(?:patients|people|men|women|clients|users|cases|participants|customers|adults|sufferers|members|guests|athletes|runners|smokers|children|knees|shoulders|volunteers|responders|those)(?! (?:have (?:back|neck|a)|will have|get|develop|with|over|in (?:the|this) (?:uk|us|country)|who|are (?:affected|born|over)|live|aged|suffer|experience (?:some|mild|soreness|bruis)))`,
      ),
      phrase(
        String.raw`(?:lifts?|eases?|relieves?|improves?|helps?|cures?|reduces?|cuts?|works?|falls?|fell|drops?|dropped|shrinks?|shrank|decreases?|lowers?|raises?|boosts?|increases?|clears?|stops?|melts?|removes?|eliminates?|soothes?) (?:[\w-]+ ){0,6}?(?:by |in |for |up to |to |about |around |over |nearly |more than |almost |as much as |at least )*\d+(?:[.,]\d+)?\s?(?:%|percent|per cent)`,
      ),
      phrase(
        String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|nineteen) (?:out of|in|of|of every|out of every|in every) (?:every )?(?:\d+|two|three|four|five|ten|twenty|hundred|a hundred) (?:of )?(?:our )?(?:patients|people|men|women|clients|users|cases|adults|sufferers|customers|runners|members) (?:\w+ ){0,8}(?:say|report|feel|felt|stop\w*|finish|notice\w*|get|got|are|were|see|saw|no longer|would|lose|lost|gain\w*|walk\w*|return\w*|improv\w*|sleep|quit|leave|need less|avoid\w*|respond\w*)`,
      ),
    ],
    unless: anyOf(
      String.raw`\d+(?:\.\d+)?\s?(?:%|percent) (?:dextrose|glucose|saline|lidocaine|lignocaine|hydrogen|solution|concentration|water|alcohol|oxygen|salicylic|minoxidil|cream|gel|ethanol|sterile|peroxide|strength|hydrocortisone|fluoride|carbamide|urea|procaine|phenol|ropivacaine|bupivacaine|glycerin)(?![^.]*(?:of (?:patients|people|our)|success))`,
      String.raw`(?:without treatment|on (?:its|their) own|by (?:itself|themselves)|natural history|confidence interval|ci\b|placebo group|neither group|both groups)`,
      String.raw`(?:off|discount|deposit|co-?pay|coinsurance|deductible|insurance|medicare|tax|fee|price|cost|bill|reimburse\w*|coverage)`,
      String.raw`(?:risk|chance|develop|complications?|side[- ]effects?|infections?|bruis\w+|bleeding|mortality|die|death|miscarriage|recurrence|recur|relapse|did not|didn't|no improvement|not improve|fail\w*|no benefit|no better|worse|come back|overweight|body weight|calories|recommended daily)`,
      String.raw`(?:one|two|three) of (?:the|these|two)|day \d|step \d|phase \d|chapter|aged? \d+|\d+ of \d+ (?:steps|pages)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`\d+(?:[.,]\d+)?(?:\s?(?:-|a|y)\s?\d+)?\s?(?:%|por ciento) ~9 (?:mejor\w*|alivi\w*|exito|efica\w*|efectiv\w*|recuper\w*|satisf\w*|cura\w*|redu\w*|benefici\w*|sin dolor|respond\w*)`,
      ),
      phrase(
        String.raw`(?:exito|eficacia|efectividad|mejor\w*|redu\w*|efectiv[oa]|eficaz|alivi\w*) ~6 \d+(?:[.,]\d+)?\s?(?:%|por ciento)`,
      ),
      phrase(
        String.raw`\d+(?:[.,]\d+)?\s?(?:%|por ciento) de (?:los |las |nuestros |nuestras )?(?:pacientes|personas|casos|mujeres|hombres|clientes)|(?:\w+|\d+) de cada (?:\w+|\d+) (?:pacientes|personas|mujeres|hombres|casos) (?:\w+ ){0,3}(?:mejor\w*|dejan?|notan?|se |quedan?|recupera\w*|no vuelven|reduc\w*|alivi\w*)`,
      ),
    ],
    unless: anyOf(
      String.raw`\d\s?% (?:de )?(?:dextrosa|glucosa|lidocaina|solucion|suero)|riesgo|infeccion|complicacion\w*|descuento`,
    ),
  },
  why: 'A figure without its study cannot be checked, and most such figures come from a clinic counting its own patients.',
  source:
    'FTC Health Products Compliance Guidance (2022): establishment claims need the substantiation they name; UK CAP Code 3.7',
  suggestion:
    'Cite the study beside the figure and give both groups with one denominator: "60 in 100 with the injection, 45 in 100 without."',
  examples: {
    en: {
      flag: [
        'Our shockwave treatment has a 92% success rate.',
        'About 85 to 90% of patients improve.',
        'Nine out of ten people feel relief.',
        'It is effective in 80 percent of cases.',
        'Reduces pain by 70%.',
        'Patients recover twice as fast, with double the relief and 3 times better results.',
        'In a trial, 60% of people treated with PRP improved.',
      ],
      pass: [
        'The solution is 5% dextrose.',
        'In the trial, 60% of the dextrose group improved (4).',
        'About 1 in 100 people has an infection.',
        'Insurance may pay 80% of the cost.',
        'Nine out of ten people with sciatica get better without treatment.',
        'The cream holds 1% hydrocortisone.',
      ],
    },
    es: {
      flag: ['El 90% de los pacientes mejora.', 'Tiene una eficacia del 95%.'],
      pass: ['Se usa dextrosa al 5 %.', 'El 60 % mejoró en el ensayo (3).'],
    },
  },
};
