import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const symptom = String.raw`(?:pains?|painful|sore(?:ness)?|hurts?|hurting|aches?|aching|fevers?|feverish|swelling|swollen|inflam\w+|redness|red|bruis\w+|numb\w*|tingling|weak\w*|dizz\w+|faint\w*|nausea|vomiting|vomit|rash(?:es)?|bleeding|pus|discharge|headaches?|burning|flare[- ]?ups?|flares?|worse(?:ning)?|worsens?|symptoms|reactions?|breathless\w*|shortness of breath|palpitations?|chills|shaking|diarrh\w+|fatigue|itch\w*|blister\w*|peeling|crisis|racing heart|(?:losing|loss of|lost) (?:\w+ )?(?:feeling|sensation)|temperature|balloon\w*|crying|weep\w*|stiff\w*|tender\w*|cramp\w*|spasms?|sweats?|sweating)`;
const alarming = String.raw`(?:(?:high |mild |low-grade |slight )?fevers?|(?:severe|intense|excruciating|extreme|unbearable|sharp|strong|worsening|shooting|crushing|agonising|agonizing|terrible|serious|sudden|increasing|significant) (?:\w+ )?(?:pain|swelling|soreness|headaches?|bleeding|reactions?|weakness|inflammation|inflammatory response)|pus|discharge|spreading redness|redness (?:that )?(?:is )?spread\w*|hot (?:and )?(?:red )?swelling|chest (?:pain|tightness)|short(?:ness)? of breath|(?:difficulty|trouble) breathing|breathless\w*|fainting|passing out|seizures?|loss of (?:feeling|movement|sensation|vision|bladder|bowel|strength|balance)|paralysis|(?:persistent |repeated )?vomiting|heavy bleeding|intense pain|blurred vision|slurred speech|robust inflammatory response|palpitations?|confusion|racing heart|numb\w* (?:that|in|and)|weakness in|makes? your pain worse|pain (?:that )?(?:gets|is getting|becomes) worse|red streaks?|chills|blood in)`;

export const goodSign: Rule = {
  id: 'alarm-as-good-sign',
  category: 'safety',
  severity: 'block',
  name: 'Alarming symptoms called a good sign',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:(?:a|an|the|very|often|usually|actually|really|another|sure|clear) ){0,2}(?:good|positive|healthy|encouraging|great|welcome|excellent|promising|sure|clear|wonderful|reassuring|normal|natural) (?:\w+ )?(?:signs?|indications?|thing|news|indicator|response|signal)(?! (?:language|in))`,
      ),
      phrase(
        String.raw`signs? (?:that )?(?:of )?(?:the |your |it |it's |this |is )?(?:\w+ ){0,3}(?:working|healing|repairing|detoxing|responding|recovery|progress|repair|detoxification|success|improvement|clearing|cleansing)|(?:means|mean|shows?|proves?|indicates?|indicate|tells? (?:us|you)|signals?|proof|evidence|confirms?|suggests?|because) (?:that )?(?:(?:the|your|it|it's|this|is|are|treatment|therapy|body|of|healing|medicine|injection|laser|toxins|nerves?|tissue|a) ){0,5}(?:working|healing|has (?:started|begun|been triggered)|repairing|detoxing|responding|leaving (?:your|the) (?:body|system)|releasing|fighting back|kicking in|taking effect|waking up|success)`,
      ),
      phrase(
        String.raw`healing (?:crisis|reaction)|(?:what|how) healing feels|detox (?:reaction|symptoms|crisis)|herxheimer|(?:worse|hurt more) before (?:it|you|they|things|the pain) (?:gets?|feels?|improves?) better|(?:welcome|embrace) the (?:pain|discomfort|soreness|fever|swelling)|(?:toxins|weakness|disease|pain) (?:is |are )?leaving (?:your|the) (?:body|system)|no pain,? no gain`,
      ),
      phrase(
        String.raw`(?:not|n't|no need to|no reason to|never) (?:be |get )?(?:alarmed|worr(?:y|ied)|panic|concerned|afraid|frightened|scared)[^.]{0,80}?${alarming}|${alarming} (?:[^.]{0,60}? )?(?:nothing to (?:worry|fear|be)|no (?:cause|reason|need) (?:for|to) (?:alarm|concern|worry|panic|call)|(?:is|are) (?:\w+ )?(?:completely |perfectly |totally |entirely |quite |absolutely |just |simply |only |all )?(?:normal|expected|natural|to be expected|harmless|part of (?:the )?(?:\w+ )?(?:process|healing)|fine|ok|okay|common and (?:normal|harmless))|(?:should|can) (?:not|be) (?:\w+ )?(?:alarm|worry|ignored|concern|disregarded|expected)|do(?:es)? not (?:mean|require|need|worry|panic|warrant)|(?:simply|just) (?:your|the) body)`,
      ),
      phrase(
        String.raw`(?:it is|it's|this is) (?:\w+ )?(?:completely |perfectly |totally |entirely |quite |absolutely )?(?:normal|natural|fine|ok|okay|expected|good) (?:to|if|for|when|that) (?:[^.]{0,40}? )?${alarming}|ignore (?:any |the |your )?(?:\w+ )?${symptom}`,
      ),
      phrase(
        String.raw`(?:means?|shows?|proves?|tells?|indicates?|signals?|is|are|it's|that's|this is|as they|because|are all|are just|is just|is simply|are simply|is only|are only|simply|just) (?:that |you |us |how |what )?(?:[\w'-]+ ){0,6}?(?:doing its (?:job|work|thing)|at work|working|taking hold|kicking in|finding its way|cleansing|cleaning itself|flushing|purging|detoxing|healing|rebuilding|responding|waking up|coming (?:back )?(?:to life|alive)|reaching|been reached|fighting|getting (?:stronger|better)|knitting|repairing|settling in|adjusting|good news|progress|a success|successful|what we want|exactly what|fighting back|reacting well|releasing toxins|on the mend|as it should)`,
      ),
      phrase(
        String.raw`(?:like|love|want|hope|happy|pleased|glad|delighted|excited|rejoice|celebrate|welcome|be thankful|congratulations?|be pleased|be glad) (?:to (?:see|hear|feel|notice|get|have)|about|when|if|that|it|for)? ?(?:[\w'-]+ ){0,5}?(?:pain|sore\w*|fevers?|swelling|chills|rash|redness|bruis\w+|flare\w*|reaction|temperature|vomit\w*|numb\w*|worse|bleeding|discharge|blisters?|dizz\w*|faint\w*)|(?:the (?:more|worse|stronger|higher|redder|bigger)) (?:[\w'-]+ ){0,8}?(?:the better|the more|the faster|the stronger|the sooner)|(?:just|simply|merely|only|all|perfectly|completely|entirely|quite|totally) (?:a |an |the |part of |your )?(?:[\w'-]+ ){0,2}?(?:healing|cleansing|detox\w*|normal|natural|sign|process|reaction|body)|(?:don't|do not|no need to|never|nothing to) (?:\w+ )?(?:be )?(?:alarmed|worr(?:y|ied)|panic|concerned|afraid|scared|call|fret|seek|bother)`,
      ),
    ],
    alongBefore: true,
    along: new RegExp(String.raw`(?<![a-z])${symptom}(?![a-z])`),
    unless: anyOf(
      String.raw`mild (?:soreness|pain|bruising|swelling|discomfort) (?:is|are|can be) (?:common|normal|usual)`,
      String.raw`vaccin\w*|immuni[sz]\w*|jab|teeth(?:ing)?|labou?r|contractions|pregnan\w*|anaesthe\w*|anesthe\w*|lidocaine|numbing`,
      String.raw`(?:no|not|never|less|without|lack of|absence of|decrease in|reduction in|reduced|going down|goes down|easing|fading|improv\w+) (?:\w+ ){0,5}${symptom}[^.]*(?:good sign|healing|working)`,
      String.raw`signs? of (?:an )?(?:infection|stroke|sepsis|a heart|allergic|something|serious|a problem|a reaction|bleeding|heart|damage|internal)|(?:call|contact|seek|see|phone|tell|get|speak)\b[^.]*(?:911|999|112|doctor|help|advice|emergency|clinic|us)`,
      String.raw`if (?:it|this|the treatment|the medicine) is (?:not )?working|evidence that (?:it|this)|there is no evidence`,
      String.raw`normal (?:activit\w+|saline|breathing|pressure)|return to normal|back to normal|good (?:night|sleep|care)`,
      String.raw`not (?:\w+ ){0,3}(?:good|normal|positive) sign|(?:warning|danger) sign`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:buena|excelente|clara|positiva) senal|senal de que (?:\w+ )?(?:esta )?(?:funcionando|sanando|funciona|sana|surte)|(?:significa|indica|demuestra) que (?:\w+ ){0,4}(?:esta )?(?:funcionando|sanando|funciona|curando)|crisis curativa`,
      ),
      phrase(
        String.raw`no se (?:preocupe|alarme) [^.]{0,60}?(?:fiebre|dolor (?:fuerte|intenso|severo)|pus|hinchazon|sangrado)|(?:fiebre|dolor (?:fuerte|intenso|severo)|pus) (?:es|son) (?:\w+ )?normal(?:es)?`,
      ),
      phrase(
        String.raw`(?:significa|indica|demuestra|quiere decir|senal de|prueba de) (?:que )?(?:\w+ ){0,4}(?:sanando|funcionando|funciona|curando|haciendo efecto|trabajando|actuando|mejorando|va bien|curacion|recuperacion)|(?:alegrese|buena noticia|es bueno|excelente noticia|es lo que queremos)`,
      ),
    ],
    alongBefore: true,
    along: /dolor|fiebre|hinch|roj[ao]|calient|inflama|molestia|pus|sangra|mareo|rojez|enrojec|sintoma|crisis/,
    unless: anyOf('no es (?:una )?buena senal|vacuna\\w*'),
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
