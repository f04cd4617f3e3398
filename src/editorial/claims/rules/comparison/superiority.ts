import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const better = String.raw`(?:better|safer|superior|stronger|faster|quicker|gentler|longer[- ]lasting|more (?:effective(?:ly)?|powerful|potent|successful(?:ly)?|durable|lasting|reliable|reliably|beneficial|efficient(?:ly)?|precise|natural|complete|accurate|permanent|comfortable|consistent|thorough(?:ly)?|advanced|long-lasting|quickly)|less (?:painful|invasive|risky|dangerous|harmful|expensive)|fewer (?:side effects|complications|risks)|greater (?:\w+ )?(?:relief|improvements?|benefits?|results|effect)|longer)`;

export const superiority: Rule = {
  id: 'uncited-comparison',
  category: 'comparison',
  severity: 'block',
  name: 'Better than or as good as, without citation',
  liftedBy: [...spoken, 'hedge', 'citation'],
  en: {
    patterns: [
      phrase(
        String.raw`${better} (?:[\w-]+ ){0,8}?(?:than|to|over|compared (?:to|with)|when compared (?:to|with)) (?:(?:with|the|a|an|any|all|most|those|that|what|from|of|in|to|your|by|traditional|conventional|standard|other|repeated|regular|invasive|prescription|costly|using|taking|having|both|either|even|many|corticosteroid|cortisone|steroid|commonly|used|usual|long-term|daily|just|alone|only|open|back|knee|spinal|oral|strong|expensive|harsh|typical|seen|with|achieved|who|people|patients|received|get|had|group|control) ){0,6}(?:{comparator}|controls?|control group|(?:steroid|placebo|saline|comparison) group)`,
      ),
      phrase(
        String.raw`(?:outperform\w*|outclass\w*|outshin\w*|surpass\w*|exceed(?:s|ed|ing)?|beats?|beating|trumps?|eclipses?|rivals?|matches) (?:[\w-]+ ){0,5}?(?:{comparator})|superior (?:in (?:every|all) (?:way|respect)s?|alternative|option|choice|treatment|therapy|approach|relief|healing) ?(?:to )?|(?:is|are|proves?|far|clearly|vastly|was|were|been|significantly) superior|superior to`,
      ),
      phrase(
        String.raw`(?:as|just as|equally as|every bit as|at least as|equally) (?:good|effective|safe|powerful|strong|successful|well|reliable|potent|beneficial|lasting|accurate) (?:\w+ ){0,2}?(?:as|to) (?:[\w-]+ ){0,4}?(?:{comparator})|(?:equivalent|comparable|equal|on (?:a )?par|similar|identical) (?:\w+ ){0,2}(?:to|with|or exceeding) (?:[\w-]+ ){0,5}?(?:{comparator})|(?:equivalent|comparable|equal|similar) (?:results|outcomes|relief|benefits|effects?) (?:to|as|with) (?:[\w-]+ ){0,4}?{comparator}|equal(?:s|ling)? or (?:better|exceed\w*)|comparable to or (?:better|exceed\w*)`,
      ),
      phrase(
        String.raw`(?:works?|perform\w*|heals?|relieves?|does|do) (?:\w+ ){0,2}(?:better|faster|more effectively|far better) than (?:[\w-]+ ){0,3}(?:{comparator})|(?:twice|three times|two times|ten times|four times|five times|\d+ times|\d+x|many times) (?:as|more|better|the|stronger|faster) (?:\w+ ){0,3}(?:as|than|of) (?:[\w-]+ ){0,3}{comparator}|better (?:results|outcomes|relief) (?:than|without)`,
      ),
      phrase(
        String.raw`the (?:single )?(?:most effective|best|most advanced|most powerful|strongest|safest|fastest|quickest|most successful|most natural|surest|most reliable) (?:\w+ ){0,2}(?:{treatment}|way|option|solution|alternative|answer|medicine) (?:\w+ ){0,2}(?:available|on the market|in the world|today|there is|known|ever|anywhere|ever (?:made|developed)|out there|money can|for your|to (?:beat|end|relieve|heal|fix|get rid|eliminate|treat|restore|lose))|(?:no|nothing|no other) (?:other )?(?:{treatment}|else|medicine|drug|product)? ?(?:works|comes close|compares|is as (?:effective|good|safe)|can (?:match|compare|compete|rival|beat)|even comes close|matches)|(?:makes?|making|is|are) (?:the|our|your|this|it) ?(?:\w+ )?(?:treatment|therapy|injections?|procedure|technique)s? more effective|the only (?:{treatment}|thing|solution|way|clinic method) that (?:\w+ )?(?:works|heals|helps|relieves|treats|actually|gets|fixes|addresses)`,
      ),
      phrase(
        String.raw`(?:the same|identical|equal|equivalent|comparable|similar|matching) (?:\w+ )?(?:results?|relief|outcomes?|effects?|benefits?|improvements?) (?:[\w'-]+ ){0,6}?(?:{comparator})|(?:does?|do|achieves?|accomplish\w*|gives?|delivers?|provides?|offers?|brings?|produces?|get|gets) (?:[\w-]+ ){0,2}?(?:more|better|greater|superior|faster|longer|stronger|twice|deeper) (?:[\w-]+ ){0,4}?(?:than|as) (?:[\w-]+ ){0,6}?(?:{comparator}|could|ever|ordinary|standard|usual|a (?:month|year|week|course|lifetime) of)|{comparator} (?:[\w'-]+ ){0,3}?(?:could never|will never|simply can't|can never|(?:cannot|can't|can not|doesn't|don't|does not|do not) (?:match|compete|compare|come close|offer|do what|keep up|hold|measure up|achieve|deliver|begin to)|no match|pales?|can only dream|falls? short|fell short|comes? nowhere|is no match|are no match|does not come|lags?)(?: \w+){0,3}`,
      ),
      phrase(
        String.raw`(?:leaves?|left|blows?|knocks?|puts?) (?:[\w-]+ ){0,4}?(?:{comparator}) (?:\w+ ){0,2}(?:behind|standing|in the dust|out of the water|to shame|in the shade)|(?:works?|heals?|relieves?|lasts?|acts?) (?:[\w-]+ ){0,3}?(?:where|when) (?:[\w-]+ ){0,3}?{comparator} (?:[\w-]+ ){0,2}?(?:fail\w*|don't|doesn't|can't|cannot|do not|does not)|(?:preferable|a better (?:option|choice|alternative|solution|answer|way)) (?:to|than) (?:[\w-]+ ){0,3}{comparator}|(?:compared (?:to|with)|against|versus|vs\.?) (?:[\w-]+ ){0,3}?{comparator},? (?:[\w-]+ ){0,6}?(?:better|superior|safer|faster|stronger|more effective|wins?|longer|fewer|gentler)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:the same|similar) (?:effect|results?) (?:as|in) (?:both|each|the two)|(?:some|many|older|younger|other) people |(?:may|might|could|not|no|n't|neither|nor|whether|unclear|uncertain) (?:\w+ ){0,8}(?:better|more|same|similar|superior|as)|should not replace|(?:cannot|can't) (?:\w+ )?(?:be (?:used|taken|given|combined|mixed)|take|tell|help everyone)|(?:drugs?|medicines?|injections?|surgery|exercises?) (?:\w+ )?(?:cannot|can't|does not|doesn't|do not|don't) (?:\w+ )?(?:be|work for|help (?:you|everyone|enough)|suit|cure|take away)`,
      String.raw`no (?:better|more (?:effective|helpful)|worse|different|safer)|not (?:\w+ ){0,3}(?:better|more|superior|as (?:effective|good|well))|(?:than|to) (?:any|no|a single) (?:kind|type) of`,
      String.raw`(?:ask|tell|check|compare|discuss|talk) (?:\w+ ){0,6}(?:better|more)|better (?:understand|understood|prepare|idea)|longer than (?:\d|a|one|two|three|expected|usual|planned|it should|\w+ (?:days|weeks|hours|months))|(?:similar|equal) (?:to (?:a|an|the) |in )(?!treatment)[\w-]+ (?:injection|test|shot)?(?: for| in| at|\.)|more (?:likely|common|often)|as (?:well as|soon as|long as)`,
      String.raw`(?:less painful|longer|faster|quicker|stronger) than (?:an? )?(?:injection|blood test)|like (?:a|an) `,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:mejor(?:es)?|mas (?:eficaz|efectiv[oa]|segur[oa]|potente|rapido|duradero)s?|superior(?:es)?) (?:\w+ ){0,4}?(?:que|a|al) (?:\w+ ){0,3}?(?:cirugia|operacion|cortisona|corticoides?|esteroides?|medicamentos?|farmacos?|fisioterapia|placebo|otr[oa]s?|cualquier|tratamientos?|analgesicos|pastillas)|(?:supera|superan|superior a|igual de (?:eficaz|efectiv[oa])|tan (?:eficaz|efectiv[oa]|bueno|segur[oa])) (?:\w+ ){0,4}(?:cirugia|cortisona|esteroides?|medicamentos?|farmacos?|otr[oa]s?|corticoides?|fisioterapia|placebo)`,
      ),
      phrase(
        String.raw`(?:los mismos|el mismo|iguales|identicos|mejores|iguala) (?:\w+ ){0,3}(?:resultados?|alivio|efectos?|eficacia)? ?(?:que|a|al|a los de) (?:\w+ ){0,3}(?:cirugia|operacion|cortisona|corticoides?|esteroides?|medicamentos?|farmacos?|fisioterapia|rehabilitacion|infiltracion\w*|otr[oa]s?|pastillas|protesis)|(?:frente a|comparad[oa] con|a diferencia de) (?:\w+ ){0,4}(?:cirugia|cortisona|rehabilitacion|fisioterapia|medicamentos?|farmacos?|convencional|corticoides?|tradicional),? (?:\w+ ){0,6}(?:mas|mejor|superior|menos)`,
      ),
    ],
    unless: anyOf(String.raw`no (?:\w+ ){0,3}(?:mejor|mas|superior|tan)`),
  },
  why: 'Which of two treatments does better can only be known from trials that compare them. Without the trial the sentence steers readers away from care that may suit them.',
  source: 'FTC Health Products Compliance Guidance (2022) on comparative claims; UK CAP Code 3.33 and 12.1',
  suggestion:
    'Cite the trial that compared both and say who was studied and for how long, or describe both without ranking them.',
  examples: {
    en: {
      flag: [
        'PRP works better than cortisone.',
        'Acupuncture is as effective as painkillers.',
        'The results are comparable to or exceed those of surgery.',
        'Shockwave outperforms every other treatment.',
        'It is safer than surgery.',
        'Our laser is superior to physical therapy.',
        'It is the most effective treatment available.',
        'Nothing else comes close.',
      ],
      pass: [
        'In one trial, dextrose did better than a steroid at six months (1).',
        'It may work better than a steroid for some people.',
        'It is no better than placebo.',
        'It is not known whether it works better than exercise.',
        'Is it better than surgery?',
        'The soreness can last longer than a week.',
        'Older people are more likely to have side effects than younger adults.',
      ],
    },
    es: {
      flag: ['Es más eficaz que la cirugía.', 'Mejor que la cortisona.'],
      pass: ['No es mejor que el placebo.', 'En un ensayo fue más eficaz que un esteroide (2).'],
    },
  },
};
