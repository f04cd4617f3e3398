import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

const good =
  '{benefit}|fix|solutions?|answer|treatments?|corrections?|repair|hair removal|fat (?:loss|reduction|removal)|results?|pain relief|weight loss|alternative|end';

export const permanence: Rule = {
  id: 'permanence',
  category: 'outcome',
  severity: 'block',
  name: 'Permanent effect',
  liftedBy: spoken,
  en: {
    patterns: [
      phrase(
        String.raw`(?:more |truly |even |nearly |virtually |almost |potentially )?permanent(?:,? \w+(?:,| and| or)?)? (?:\w+ )?(?:${good})`,
      ),
      phrase(
        String.raw`(?:lifelong|life-long|lifetime|everlasting|never-ending|definitive|eternal|irreversible) (?:\w+ ){0,2}(?:relief|results?|cure|fix|solution|improvements?|effects?|freedom|benefits?|pain relief|recovery|protection|correction)`,
      ),
      phrase(
        String.raw`permanently (?:\w+ )?(?:reliev\w+|eliminat\w+|fix\w*|cur\w+|resolv\w+|correct\w*|heal\w*|repair\w*|restor\w+|stop\w*|end\w*|gets? rid|solv\w+|eras\w+|free\w*|improv\w+|gone|treat\w*|banish\w*|rebuild\w*|regenerat\w+|revers\w+ (?:arthritis|aging|ageing|diabetes|hair|the|your)|reduc\w+ (?:pain|fat|hair|wrinkles|your|the)|remov\w+ (?:pain|fat|wrinkles|hair|unwanted|cellulite|the pain|your)|destroy\w* fat|pain[- ]free|better)`,
      ),
      phrase(
        String.raw`(?:relief|results?|benefits?|improvements?|treatment|{treatment}|fix|outcomes?|effects?|reliev\w+|cured?|heal\w*|recovery|relieved|corrected|it) (?:\w+ ){0,5}(?:(?:is|are|be|become|becomes|prove|proves|being) (?:\w+ ){0,2}permanent|permanently)`,
      ),
      phrase(
        String.raw`(?:relief|results?|benefits?|improvements?|effects?|reliev\w+|cur\w+|heal\w*|fix\w*|gone|goodbye|end\w*|eliminat\w+|rid of|free|{ill}|better|resolv\w+|stop\w*|solv\w+|works?|beat|correct\w*|disappear\w*|away|banish\w*|behind you|changed|repair\w*|vanish\w*) (?:[\w'-]+ ){0,5}(?:forever|for good|for life|for ever|once and for all|for the rest of (?:your|their|his|her) (?:life|lives)|for a lifetime|for all time|indefinitely)`,
      ),
      phrase(String.raw`(?:forever|once and for all|for good),? (?:\w+ ){0,4}(?:pain|relief|cure\w*|gone|healed)`),
      phrase(
        String.raw`last(?:s|ing)? (?:you )?(?:a |your )?(?:\w+ )?(?:lifetime|forever|for life|for good|for ever|indefinitely|permanently|the rest of)`,
      ),
      phrase(
        String.raw`(?:never|will not|won't|does not|doesn't|cannot|can't|do not|don't) (?:ever )?(?:come|comes|coming|grow|grows) back|never (?:ever )?(?:returns?|recurs?|relapses?)|(?:pain|symptoms|problem|it|hair|fat|{disease}) (?:will not|won't|will never|cannot|can't) (?:ever )?(?:returns?|recur|come back|reappear)|stays? (?:away|gone) (?:forever|for good)`,
      ),
      phrase(
        String.raw`never (?:need|have to (?:have|take|worry|see|use|undergo)|require) (?:another|surgery|any|it|more|again|painkillers|medication|an? |treatment|to (?:take|see|have|worry|return))|one[- ](?:and[- ]done|time (?:fix|cure|solution))|only (?:ever )?(?:need|takes?) (?:it )?(?:once|one (?:session|treatment|visit))|(?:one|a single) (?:\w+ )?(?:session|treatment|injection|visit|procedure) (?:is all (?:you|it)|and you(?:'re| are)|lasts)`,
      ),
      phrase(
        String.raw`forever(?! (?:chemicals?|changed by))|for ever|once and for all|for the rest of (?:your|their|his|her|one's) (?:days|life|lives)|for good(?=[.,!;]|$| (?:and|with|after|in|at|thanks|when))|(?:never|not|won't|will not|doesn't|does not) (?:ever )?(?:wear(?:s)? off|wear(?:s)? out|fade(?:s)?|wane(?:s)?|expire(?:s)?|lose(?:s)? (?:its|their)|need (?:to be )?(?:repeat\w*|redo\w*|top\w*|another))|no (?:expiry|expiration|end|sell-by) (?:date )?(?:on|to|for)|(?:no|without) (?:relapse|recurrence|going back|top-ups?|maintenance|repeat (?:treatments?|visits?))(?: needed| required| ever)?|(?:is|are|be|effect|results?|change) (?:\w+ )?(?:irreversible|everlasting|for keeps|yours to keep|here to stay|lifelong|permanent(?! (?:damage|side)))`,
      ),
      phrase(
        String.raw`(?:won't|will not|never|don't|do not|no longer|'ll never|not) (?:ever )?(?:need|have to have|require|want) (?:[\w'-]+ )?(?:another|again|any (?:more|further|other)|(?:injections?|treatment|painkillers|pills|surgery|glasses|medication) (?:ever )?again)|(?:holds?|last|lasts|lasting|keeps?|stays?|endures?|good) (?:\w+ ){0,3}(?:as long as you live|for decades|a lifetime|all your life|your whole life|till you die|until the end|for ever|for years and years)|one-?(?:time|off) (?:job|treatment|procedure|investment|event|visit)|(?:stays?|remains?) (?:fixed|gone|cured|healed|away|corrected|straight)|results? you keep|(?:keep|kept) (?:the|your) (?:results?|relief|improvement) (?:for|forever)|(?:pain|symptoms?|{disease}) (?:\w+ )?(?:never|won't|will not) (?:\w+ )?(?:return|come back|recur)s?`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:smoking|quit\w*|medicine|drinking)[^.]*for good|last(?:s)? forever (?:is|are)|(?:bone|enamel|gum|nerve|teeth|tooth|hair loss|lost)[^.]*(?:does not|do not|cannot|will not|never) (?:\w+ )?(?:grow back|come back|return)|irreversible (?:damage|injur\w+|loss|harm|joint|nerve|step|procedure)|(?:before|decid\w+|remember|consider|note|because|as)[^.]*irreversible|(?:surgery|sterili\w+|vasectomy|fusion|removal) (?:is|are) (?:permanent|irreversible)`,
      String.raw`permanent (?:\w+ )?(?:damage|injur\w+|scar\w*|disabilit\w+|loss|nerve damage|harm|hearing|weakness|numbness|pacemaker|teeth|tooth|change in|colou?r|discolou?r\w*|stain\w*|marks?|contracepti\w+|resident\w*|makeup|birth control|catheter|colostomy|stoma|side[- ]effects?|blindness|pain|address|record|problems?|disorders?|paralysis|deformit\w+|vision)`,
      String.raw`(?:damage|scar\w*|side[- ]effects?|complications?|numbness|weakness|loss of (?:vision|feeling|sensation|hearing)|hearing loss|disability|tattoo|steriliz\w+|sterilis\w+|vasectom\w+|stoma|colostomy|amputat\w+|fusion|harm|paralysis|brain injury|nerve injury|discolou?ration|contraception)`,
      String.raw`(?:medicines?|medication|tablets?|insulin|inhalers?|treatment|thyroxine|anticoagulants?|follow-up) (?:\w+ ){0,4}(?:for life|for the rest of your life|lifelong)`,
      String.raw`(?:take|taking|need|use|continue) (?:\w+ ){0,5}(?:for life|for the rest of your life)`,
      String.raw`lifelong (?:condition|treatment|disease|illness|medication|medicine|care|monitoring)|quality for life|last(?:s)? forever (?:is|are) not`,
      String.raw`permanently (?:damag\w+|disab\w+|los\w+|weak\w*|close\w*)`,
      String.raw`(?:it|pain|symptoms|infection|fits|bleeding|they) (?:come|comes) back|(?:more|less) (?:invasive|permanent) (?:procedures?|options?)|becoming permanently worse`,
      String.raw`if (?:the |your )?(?:pain|symptoms|it)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:alivio|resultados?|solucion|cura|efectos?|mejoria|remedio|correccion) (?:\w+ ){0,3}(?:permanentes?|definitiv[oa]s?|para siempre|de por vida|eternos?)`,
      ),
      phrase(
        String.raw`(?:elimina\w*|cura\w*|alivia\w*|acaba\w*|adios|desaparec\w+|{mal}|sana\w*|soluciona\w*|quita\w*) (?:\w+ ){0,5}(?:para siempre|de por vida|permanentemente|definitivamente|de forma (?:permanente|definitiva))`,
      ),
      phrase(String.raw`(?:el dolor|los sintomas) (?:no|nunca) (?:volveran?|regresaran?|vuelven?)`),
      phrase(
        String.raw`para siempre|de por vida|(?:dur[ae]n?|durara|duraran) (?:toda|para) (?:la|su|siempre)(?: vida)?|toda la vida|(?:nunca|no) (?:\w+ )?(?:volver[a-z]*|necesitara|recaer[a-z]*|reaparec\w+)|(?:es|son|sera|seran) (?:permanente|definitiv[oa])s?`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:medic\w+|tratamiento|insulina) (?:\w+ ){0,3}(?:de por vida|toda la vida)|no (?:es|son|dura|duran) (?:\w+ )?(?:para siempre|permanente|de por vida|definitiv\w+)|enfermedad`,
      'dano|danos|cicatri\\w+|secuelas|efectos secundarios|perdida',
    ),
  },
  why: 'Follow-up in studies ends after months or a few years, so a permanent effect cannot be shown.',
  source: 'FTC Health Products Compliance Guidance (2022); UK CAP Code 12.1',
  suggestion:
    'Say how long people were followed: "In the study, the difference was still there after six months; nobody looked later."',
  examples: {
    en: {
      flag: [
        'Enjoy permanent relief from knee pain.',
        'Results that last a lifetime.',
        'The pain is gone for good.',
        'Long-lasting or even permanent relief can be expected.',
        'In many cases the treatment can be permanent.',
        'Our method relieves migraines once and for all.',
        'The pain will never come back.',
        'One session is all you need, and the effect is permanent.',
      ],
      pass: [
        'Some people choose more permanent procedures such as surgery.',
        'Nerve damage may be permanent.',
        'The effect is not permanent.',
        'A steroid injection does not give permanent relief.',
        'A permanent scar is possible.',
        'You may need to take this medicine for life.',
        'Is the relief permanent?',
        'Nobody can promise a permanent result.',
      ],
    },
    es: {
      flag: ['Alivio permanente del dolor.', 'Elimina las migrañas para siempre.'],
      pass: ['El alivio no es permanente.', 'Puede dejar cicatrices permanentes.'],
    },
  },
};
