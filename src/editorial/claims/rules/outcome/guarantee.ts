import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const guarantee: Rule = {
  id: 'guarantee',
  category: 'outcome',
  severity: 'block',
  name: 'Guaranteed outcome',
  liftedBy: spoken,
  cues: [
    ...[
      'guarant',
      'promise',
      'pledge',
      'assur',
      'certain',
      'sure',
      'bound',
      'you',
      'success',
      'fail',
      'works',
      'every',
    ],
    ...[
      'money',
      'refund',
      'will',
      'infallib',
      'foolproof',
      '100',
      'definite',
      'count',
      'word',
      'never',
      'cannot',
      'can',
      'vow',
    ],
    ...['garant', 'promet', 'asegur', 'infalib', 'exito', 'usted', 'siempre'],
  ],
  en: {
    patterns: [
      phrase(String.raw`guarant(?:ee|ees|eed|eeing|y|ies)`),
      phrase(
        String.raw`(?<!(?:to|i) )(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?) (?!to (?:listen|treat|keep|respect|be|explain|tell|answer|care|protect)) ?~6 {benefit}`,
      ),
      phrase(String.raw`promise[sd]? (?:you|that you|lasting|real|total|complete|fast)`),
      phrase(
        String.raw`(?:we|you) (?:can )?(?:assure|have) (?:you|our word|my word) ~8 (?:{benefit}|works?|feel|better)`,
      ),
      phrase(String.raw`rest assured ~8 (?:{benefit}|gone|disappear|work|works|feel better|feel great)`),
      phrase(
        String.raw`assured (?:of )?(?:\w+ )?{benefit}|(?:success|relief|recovery|results) (?:is|are) (?:\w+ )?(?:assured|certain|inevitable|a certainty)`,
      ),
      phrase(
        String.raw`(?:certain|sure|bound) to (?:work|help|succeed|relieve|improve|feel|get better|fix|heal|see|ease|end|make)`,
      ),
      phrase(
        String.raw`(?:definitely|certainly|absolutely|undoubtedly|surely|without fail|without (?:a )?doubt) (?:work|works|help|helps|relieve|relieves|improve|improves|fix|fixes|feel better|get better|heal|heals|see|make|ease)`,
      ),
      phrase(
        String.raw`you (?:will|are going to|'ll|can expect to|shall)(?: (?:definitely|certainly|absolutely|surely|always|soon|quickly|finally|also))? (?:feel (?:better|great|amazing|younger|like new|like yourself|relief|no pain|stronger|the difference)|get (?:better|well|relief|results|your life back)|recover|be (?:cured|healed|pain[- ]free|free|well again|better|back (?:to|on|in)|amazed|able to (?:walk|run|play|move) ~3 (?:again|pain)|rid of)|regain|(?:see|notice|experience|enjoy|achieve|have|find) (?:\w+ ){0,3}(?:results?|improvements?|relief|difference|benefits?|change|reduction|recovery)|improve|heal|lose (?:\d+|the weight|weight|fat|inches)|walk (?:again|normally|without|pain)|run again|sleep (?:better|through)|look (?:younger|years)|love (?:your|the)|never (?:need|have|suffer|feel|worry|look))`,
      ),
      phrase(
        String.raw`100 ?(?:%|percent|per cent) (?:\w+ )?(?:success|effective|effectiveness|results|guarante\w+|satisfaction|cure|recovery|relief|improvement|successful|efficacy)|(?:success rate|success|effective(?:ness)?|efficacy|works) (?:\w+ ){0,2}100 ?(?:%|percent|per cent)`,
      ),
      phrase(
        String.raw`(?:never|cannot|can't|can not|does not|doesn't|has never|will not|won't) (?:yet )?fail(?:s|ed)?(?: (?:to (?:work|relieve|deliver|help|ease|produce|bring)|you|us|a patient|our))?|foolproof|fail-?safe|infallible|sure-?fire|works? every (?:single )?time|results every (?:single )?time|always (?:works?|delivers?|succeeds?|gets? results|effective|successful|relieves?|brings relief)`,
      ),
      phrase(
        String.raw`money[- ]back|or your money back|full refund if|if it (?:does not|doesn't) work,? you (?:do not|don't) pay|no (?:results|relief),? no (?:fee|charge|pay\w*)|(?:you can )?(?:count|rely) on (?:\w+ ){0,2}(?:results|relief|recovery)`,
      ),
      phrase(
        String.raw`your? (?:\w+ ){0,2}(?:pain|symptoms|{disease}) (?:will|is going to|'ll) (?:\w+ )?(?:go|go away|improve|disappear|vanish|be gone|be relieved|get better|resolve|ease|fade|stop|end|lift|clear)`,
      ),
    ],
    unless: anyOf(
      'loan guarantee',
      String.raw`guaranteed[- ](?:issue|standard treatment|income|delivery|appointment)`,
      String.raw`(?:blood|test|scan|biopsy|x-ray|lab|mri|laboratory|screening) results`,
      'results of (?:the|your|any|this|these) (?:test|scan|biopsy|blood|check)',
      'warranty',
      String.raw`(?:feel|be) better (?:in|within|after) (?:a|about|around|\d+) (?:few|couple|week)`,
      String.raw`recover (?:in|from) (?:the|a) (?:recovery|anaesth|anesth)\w*`,
      String.raw`you will have (?:a|an|the|your) (?:follow|appointment|chance|scan|test|local|general)\w*`,
      String.raw`always effective against`,
      String.raw`if (?:the |your )?(?:pain|symptoms|it|you) (?:do|does) not`,
    ),
  },
  es: {
    patterns: [
      phrase('garanti(?:a|as|za|zan|zamos|zado|zada|zados|zadas|zar|ce|zo)'),
      phrase(
        String.raw`(?:prometemos|le prometo|promete|aseguramos|le asegura|asegura|asegurado|asegurada|asegurados|asegurados) ~6 (?:resultados?|alivio|exito|curacion|mejoria|recuperacion|sanar|mejora)`,
      ),
      phrase(
        String.raw`(?:exito|resultados?|alivio) asegurad[oa]s?|infalible|nunca falla|siempre funciona|funciona siempre|no falla|le devolvemos su dinero`,
      ),
      phrase(
        String.raw`usted (?:se curara|mejorara|sanara|vera resultados|quedara sin dolor|se recuperara)|su dolor (?:desaparecera|se ira|terminara)`,
      ),
    ],
  },
  why: 'Nobody can know in advance how a treatment turns out for one person. A promise that fails harms the patient, and regulators treat it as a false claim.',
  source:
    'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1; rules of state medical boards on advertising',
  suggestion:
    'Say what was seen in studies and that it does not help everybody, for example "Some people have less pain after a few weeks; others notice no change."',
  examples: {
    en: {
      flag: [
        'We guarantee relief from your back pain.',
        'Guaranteed results with our laser programme!',
        'Relief is guaranteed after six adjustments.',
        'Our doctors promise you lasting results.',
        'You will feel better after your first IV drip.',
        'This treatment never fails to relieve sciatica.',
        'Your pain will disappear.',
        'If you are not better in ten visits, you get your money back.',
        'Not only do we listen, we guarantee results.',
        'Is success guaranteed? Yes, every time.',
      ],
      pass: [
        'No outcome is guaranteed.',
        'We cannot guarantee that acupuncture will help you.',
        'There are no guarantees in medicine.',
        'Nobody can promise that the pain will go away.',
        'Be wary of anyone who guarantees a result.',
        'Are results guaranteed?',
        'A guaranteed result does not exist in medicine.',
        'Guaranteed to work? No.',
        'You will get your test results within a week.',
        'You will feel a small scratch when the needle goes in.',
        'Results are not guaranteed, and some people need another treatment.',
      ],
    },
    es: {
      flag: ['Garantizamos el alivio de su dolor.', 'Resultados garantizados en tres sesiones.'],
      pass: ['No podemos garantizar ningún resultado.', 'Nadie puede garantizar que el dolor desaparezca.'],
    },
  },
};
