import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const guarantee: Rule = {
  id: 'guarantee',
  category: 'outcome',
  severity: 'block',
  name: 'Guaranteed outcome',
  liftedBy: spoken,
  en: {
    answers: {
      question: anyOf(
        String.raw`(?:is|are) (?:\w+ )?(?:results|success|it|relief) (?:\w+ )?certain|(?:will|does) it (?:definitely )?work|will it (?:help|work) (?:me|for me)`,
      ),
      answer:
        /^\W*(?:yes,? (?:it (?:will|does|always)|always|every time|definitely|absolutely|without)|absolutely|definitely|certainly|of course)/,
    },
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
      phrase(
        String.raw`(?:a|an|as) (?:\w+ )?(?:certainty|sure thing|sure bet|foregone conclusion|dead cert|given|done deal)|(?:simply |just )?(?:has|have) to work|(?:is|are|'s) (?:sure|certain|guaranteed) to|(?:how|that) (?:certain|sure|confident) (?:we|i) (?:are|am)`,
      ),
      phrase(
        String.raw`(?:or|otherwise) (?:it|the (?:rest|next|treatment|session|whole thing)) ~5 (?:on us|free|costs you nothing|on the house)|or (?:you )?(?:do not|don't) pay|or we (?:refund|pay|give you)|(?:get|have) your money (?:back|returned|refunded)|refund (?:you|your|every|the full)`,
      ),
      phrase(
        String.raw`you(?:'ll| will| shall| are going to) (?:(?:definitely|certainly|soon|quickly|finally|also|always|once again|again) )?(?:see|notice|feel|have|get|enjoy|gain|wake up|walk out|leave|look|sleep|move|experience|find|come away|go home|end up) (?:[\w-]+ ){0,4}?(?:fuller|thicker|smoother|younger|stronger|pain-?free|lighter|less pain|relief|brighter|whiter|slimmer|happier|rested|refreshed|improved|better(?! (?:prepared|informed|understanding|idea))|normal again|free of|without pain|renewed|transformed|healed|cured|improvement|results|difference)`,
      ),
      phrase(
        String.raw`(?:we|our \w+) (?:can|do|will) (?:always )?(?:deliver|ensure|secure|make sure of) (?:\w+ ){0,3}(?:results|relief|success|recovery|improvement)|(?:success|relief|recovery|improvement|results?|new growth) (?:is|are|comes?) (?:\w+ )?(?:certain|assured|inevitable|guaranteed|automatic|a matter of course|as standard)|failure is (?:not an option|impossible)|there is no doubt (?:that )?(?:it|you|this|our)`,
      ),
      phrase(String.raw`other \w+ (?:say|tell you) (?:\w+ ){0,6}(?:guarantee|promise)\w*[^.]*\. we (?:can|do)`),
    ],
    unless: anyOf(
      String.raw`(?:manufacturer|maker|parts?|product|labou?r|price)(?:'s|s')? (?:\w+ )?guarantee|guarantee (?:against|on (?:parts|the part))`,
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
      phrase(
        String.raw`(?:mejoria|exito|alivio|resultados?|recuperacion|curacion) (?:\w+ ){0,3}(?:asegurad|garantizad)[oa]s?|(?:se lo|le) (?:prometemos|aseguramos|garantizamos)|devol(?:vemos|veremos|ucion) (?:\w+ ){0,3}dinero|asi de (?:seguros|convencidos) estamos|(?:notara|sentira|vera) (?:\w+ ){0,3}(?:mejoria|resultados|el cambio|alivio|la diferencia)|sin duda (?:mejorara|se curara|funciona)`,
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
