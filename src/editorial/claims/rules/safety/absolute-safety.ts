import { anyOf, phrase } from '../phrase';
import { type Rule, spoken } from '../rule';

export const absoluteSafety: Rule = {
  id: 'absolute-safety',
  category: 'safety',
  severity: 'block',
  name: 'Absolute safety',
  liftedBy: spoken,
  en: {
    answers: {
      question: anyOf(
        String.raw`(?:is|are) (?:it|this|they|the \w+|\w+)(?: \w+){0,3} safe(?: \w+){0,5}|dangerous|any (?:danger|risk)`,
      ),
      answer:
        /^\W*(?:(?:yes|absolutely|of course|definitely|certainly),? ?(?:it is |it's )?(?:100|one hundred|completely|totally|entirely|perfectly|absolutely|always|without|very|and always|for everyone|in every)|absolutely\W*$|100 ?%|completely\W*$|not at all\W*$)/,
    },
    patterns: [
      phrase(
        String.raw`(?:{wholly}|proven|so|remarkably|unbelievably|perfectly) (?:and )?(?:\w+ and )?(?:safe|harmless|safely)(?! (?:distance|limit|level|side))`,
      ),
      phrase(
        String.raw`safe for (?:everyone|everybody|anyone|anybody|all|repeated use|long[- ]term use|every|any|the whole family|children and adults|pregnan\w+|daily use|both|most|virtually|people of all|patients of (?:all|any)|use (?:in|by|on) (?:all|every\w*|any\w*)|use at any|kids|your (?:whole|entire))`,
      ),
      phrase(
        String.raw`safe(?:,? and|,| &|,? yet|,? as well as) (?:\w+,? (?:and )?)?(?:effective|proven|painless|natural|easy|gentle|reliable|powerful|comfortable|simple|quick|drug-free|fast|successful|non-?invasive|highly effective|affordable|convenient|successful|pain-free|beneficial|well[- ]tested)(?: \w+)?`,
      ),
      phrase(
        String.raw`(?:effective|natural|gentle|easy|simple|painless|quick|non-?invasive|proven|reliable|drug-free|comfortable),? (?:and|yet|but) (?:\w+ )?safe`,
      ),
      phrase(
        String.raw`(?:{treatment}|prolotherapy|dextrose|it|they|ozone|this|these|we|ingredients?|formula|substances?) (?:\w+ )?(?:is|are|has been|have been|was|remains) (?:(?:known|proven|shown|considered|both|also|all|simply|therefore|generally regarded|therefore considered|thus|deemed|certified|recogni[sz]ed) (?:to be |as )?){0,2}safe(?=[.!,;]|$| (?:for (?:you|your)|because|since|as it|with no|and will|and (?:it )?(?:has|is|are|cannot|can)|so|at any|to use (?:for|in|on) (?:any|every|all)|thanks|option|choice|due))`,
      ),
      phrase(
        String.raw`(?:a|an|the|our|your|this|as|offers?|provides?|offering|100%|is|most|truly) (?:\w+,? ){0,2}safe,? (?:\w+,? ){0,2}(?:{treatment}|alternative|way|option|solution|choice|injection|answer|means)`,
      ),
      phrase(
        String.raw`safest (?:\w+ ){0,2}(?:{treatment}|way|option|alternative|choice|available|possible|medicine|thing)|as safe as (?:it gets|can be|water|sugar|drinking|taking)|extreme safety|(?:perfect|flawless|spotless|impeccable|unblemished|100%|unmatched|excellent|outstanding) safety (?:record|profile)|(?:practi[sc]ed|performed|used|given|done|administered) (?:\w+ )?safely (?:for|by|in|on) (?:\w+ ){0,2}(?:years|decades|thousands|millions|hundreds|everyone|a century)`,
      ),
      phrase(
        String.raw`(?:completely|totally|entirely|perfectly|utterly|100%|is|are) (?:\w+ )?(?:harmless|non-?toxic|innocuous)|(?:cannot|can't|can not|could never|will not|won't|can never|could not|will never) (?:possibly )?(?:harm|hurt|injure|damage) (?:you|your|anyone|anybody|the|patients|people|healthy|any)|does no harm|do you no harm|(?:ensures?|guarantees?|ensuring) (?:\w+ ){0,3}(?:safe|safety)(?! (?:standards?|of our (?:staff|patients|website)))|safety (?:is|has been) (?:\w+ )?(?:proven|assured|undisputed|beyond)|nothing (?:to fear|dangerous|to worry about)|absolutely nothing can go wrong`,
      ),
      phrase(
        String.raw`safe,? (?:without (?:exception|question|doubt|reservation)|beyond (?:doubt|question)|in every (?:way|case|respect)|at (?:any|every) (?:age|dose|stage)|no matter|under all|regardless|by (?:nature|definition|design)|through and through|one hundred per ?cent|100 ?(?:%|percent|per cent))|(?:one hundred|100) ?(?:per ?cent|%) (?:\w+ )?(?:safe|harmless|natural and safe)|(?:there is|there's) (?:absolutely |simply |really )?(?:nothing|no reason) to (?:worry|fear|be afraid)(?: about| of)?|(?:utterly|completely|perfectly|entirely|quite) (?:innocuous|benign|harmless|without danger|gentle and safe)|(?:cannot|can't|could not|couldn't|will not|won't|can never|could never|unable to|incapable of) (?:possibly |ever )?(?:\w+ )?(?:do(?:ing)? (?:you )?(?:any )?(?:harm|damage)|harm\w*|hurt\w* (?:you|your)|go wrong|cause (?:you )?(?:any )?(?:harm|damage|injury|problems))`,
      ),
      phrase(
        String.raw`is (?:it|this|\w+ \w+|\w+) (?:\w+ )?safe(?: \w+){0,5}\? (?:yes|absolutely|of course|completely|totally|one hundred|100)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:generally|usually|mostly|relatively|reasonably|fairly|normally) (?:\w+ )?(?:considered |regarded as |thought to be )?(?:to be )?(?:very |quite )?safe`,
      String.raw`(?:safe (?:dose|limit|level|distance|place|space|sex|side|from|disposal|storage|handling|return|amount|number|hands|to (?:drive|eat|drink|take|use|fly|swim|stop|exercise|resume|have sex|return|breastfeed|go|shower|start|travel|wait|leave|give)))`,
      String.raw`(?:how|if|as long as|provided|whether|until|unless|when|to (?:be|keep you|stay|keep|make sure|check|ensure)|make sure|ensure|check|keep|stay|not|no) (?:\w+ ){0,4}safe`,
      String.raw`(?:vaccin\w*|paracetamol|acetaminophen|mri|x-rays?|breastfe\w+|folic acid|(?:ultrasound|ct) scans?|screening|contracepti\w+|fluoride|walking|swimming|physical activity|being active)`,
      String.raw`(?:does|do|did) not mean|doesn't mean|safe(?:r|st)? than|safe and effective (?:use|dose|way to use)|(?:show|shown|prove|establish|determine|demonstrate|judge|assess|evaluate|study|find out|test|require\w*|evidence)\b[^.]*safe and effective|safe and well`,
      String.raw`safe (?:for|in) most|for most (?:people|patients|adults)`,
      String.raw`the safest (?:option|choice|way|thing|course) (?:is|may|for you|to|depends)`,
    ),
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:completamente|totalmente|100%|absolutamente|perfectamente|siempre|muy|extremadamente|100 ?%) (?:segur|inofensiv)[oa]s?|segur[oa]s? y (?:\w+ )?(?:eficaz|eficaces|efectiv[oa]s?|natural)|(?:eficaz|efectiv[oa]) y segur[oa]|segur[oa]s? para (?:todos|todo el mundo|cualquiera|cualquier)|(?:es|son) inofensiv[oa]s?|no (?:puede )?hace[r]? (?:ningun )?dano`,
      ),
      phrase(
        String.raw`(?:completamente|totalmente|absolutamente|del todo|perfectamente|100 ?%|cien por cien) (?:\w+ )?(?:inocu[oa]|segur[oa]|inofensiv[oa])s?|(?:inocu[oa]|segur[oa])s? (?:al 100|al cien|para (?:todos|cualquier|embarazadas|ninos))|no (?:puede|pueden|podria) (?:\w+ )?(?:hacerle |hacer |causar )?(?:dano|danar|perjudicar)\w*|no hay (?:nada que temer|ningun peligro|por que preocuparse)`,
      ),
    ],
    unless: anyOf(
      String.raw`no (?:es|son|hay|existe) (?:\w+ ){0,4}(?:segur|inofensiv)\w+|ningun\w* (?:\w+ ){0,2}es (?:\w+ )?segur\w+|para la mayoria`,
    ),
  },
  why: 'No procedure is safe in every case. Who reads that it is safe does not weigh the risk and does not look out for trouble.',
  source:
    'FTC Health Products Compliance Guidance (2022) on safety claims; 21 CFR 202.1(e) on fair balance; UK CAP Code 12.1',
  suggestion:
    'Name the common and the serious effects with their frequency: "Soreness is common. Infection and nerve injury are possible."',
  examples: {
    en: {
      flag: [
        'It is completely safe.',
        'A safe and effective treatment for stiff joints.',
        'Safe for repeated use.',
        'Ozone is harmless.',
        'It cannot hurt you.',
        'Our IV drips are 100% safe.',
        'Done for many years with extreme safety.',
        'It has been practised safely for decades.',
        'Dextrose may be injected into veins, therefore it is considered safe.',
      ],
      pass: [
        'No injection is completely safe.',
        'It is generally safe when a trained person does it.',
        'Is it safe?',
        'It is not safe for everyone.',
        'Ask your doctor whether it is safe for you.',
        'Natural does not mean safe.',
        'It is safe to take paracetamol for a few days.',
        'Keep the tablets in a safe place.',
      ],
    },
    es: {
      flag: ['Es un tratamiento totalmente seguro.', 'Seguro y eficaz.'],
      pass: ['Ningún tratamiento es totalmente seguro.', '¿Es seguro?'],
    },
  },
};
