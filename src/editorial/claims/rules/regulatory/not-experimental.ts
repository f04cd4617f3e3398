import { anyOf, phrase } from '../phrase';
import type { Rule } from '../rule';

export const notExperimental: Rule = {
  id: 'not-experimental',
  category: 'regulatory',
  severity: 'block',
  name: 'Experimental status denied',
  liftedBy: ['question', 'citation'],
  en: {
    answers: {
      question: anyOf(String.raw`experimental|investigational|guinea pigs?|unproven`),
      answer:
        /^\W*(?:no\b|not (?:at all|any ?more|in the least)|hardly|far from|on the contrary|it (?:isn't|is not)|nonsense|never)/,
    },
    patterns: [
      phrase(
        String.raw`(?:is|are|was|were|has|be|it's|being|'s)(?: not|n't| no longer| never| neither| hardly| anything but| far from| in no way| by no means) (?:\w+ ){0,4}(?:experimental|investigational)(?: (?:treatment|therapy|procedure|anymore|any more|at all))?|(?:not|no longer|hardly|never|anything but|far from|isn't|aren't|nothing|in no way) (?:\w+ ){0,4}(?:experimental|investigational)`,
      ),
      phrase(
        String.raw`experimental[,."'\s]{1,4}(?:but |yet |however,? )?(?:it|this|that|they|prolotherapy|the treatment|we|nothing) (?:is|are|do|does|has|have|could|know)?(?: not| never|n't| be further| is further| disagree| agree)`,
      ),
      phrase(
        String.raw`(?:wrongly|incorrectly|mistakenly|unfairly|falsely|unjustly|outdated\w*|erroneously) (?:\w+ ){0,4}(?:experimental|investigational)|(?:call|label|label(?:l)?ed|consider|considered|deem|classify|classified|regard) (?:\w+ ){0,4}["']?(?:experimental|investigational)["']?,? (?:but|yet|even though|although|despite|when in fact|which is)|(?:moved|gone|well|long) (?:\w+ )?(?:past|beyond) (?:the )?(?:experimental|investigational)|experimental (?:stage|phase|label|status) (?:is|are) (?:\w+ )?(?:over|past|behind|outdated|wrong)`,
      ),
      phrase(
        String.raw`(?:not|isn't|no longer) (?:an )?unproven (?:treatment|therapy|procedure)|(?:is|are) (?:now )?(?:fully |widely |well )?(?:established|accepted|mainstream),? (?:and )?not experimental`,
      ),
      phrase(
        String.raw`(?:label|call|consider|classify|describe|brand|dismiss|term)\w* (?:[\w-]+ ){0,9}?(?:as )?["']?(?:experimental|investigational|unproven|an experiment)["']? (?:is|makes|beyond|are|seems|has|would be|,)? ?(?:\w+ )?(?:beyond|absurd|wrong|ridiculous|nonsense|no sense|unfair|outdated|false|mistaken|a mistake|laughable|incorrect|misguided|out of date)|(?:left|passed|outgrown|outgrew|moved past|moved beyond|graduated from|shed) (?:[\w-]+ ){0,3}(?:experimental|investigational) (?:stage|phase|label|status|tag|days)?|experimental (?:stage|phase|days|label|tag|status) (?:\w+ ){0,4}(?:behind|over|long gone|past|ended|years ago|a long time ago)`,
      ),
      phrase(
        String.raw`(?:not|isn't|no|never|hardly|won't be|aren't|without being|nor) (?:be |an? |some |any |our |\w+ ){0,3}(?:experiment|experiments|guinea pigs?|trial run|lab rats?|test subjects?)(?= |[.,:;!]|$)|established medicine|(?:experimental|investigational|unproven)\? (?:no|not|hardly|far from|on the contrary|it isn't|we disagree|nonsense|not at all|quite the opposite)|(?:contrary to|despite) (?:what|claims|the) [^.]{0,60}(?:experimental|investigational)`,
      ),
    ],
    unless: anyOf(
      String.raw`(?:tell|told|say|says|claim\w*|anybody|anyone|someone|wary|beware|some clinics) (?:\w+ )?(?:you )?(?:that )?(?:it|this) is not (?:\w+ )?experimental`,
      String.raw`(?:only |plans? |insur\w+ |medicare |policy |policies )(?:\w+ ){0,4}(?:cover|covers|pay|pays|treatments? that (?:is|are) not)|cover\w* (?:\w+ ){0,5}not experimental|(?:not|never) (?:\w+ )?(?:been )?(?:covered|offered|pay|paid|approved|recommended|tested|cover|allowed|suitable|proven|studied)|not (?:an )?experimental (?:study|design|data|group|evidence)|outside (?:a|of)|cover(?:s|ed)? because|because (?:they|it|insurers) consider|not (?:\w+ )?(?:because|covered)`,
    ),
  },
  es: {
    patterns: [
      phrase(String.raw`(?:no es|ya no es|no son|deja de ser|nada) (?:\w+ ){0,3}experimental(?:es)?`),
      phrase(
        String.raw`(?:no|ya no|nada|dejo de|lejos de) (?:\w+ ){0,4}(?:experimental|un experimento|experimentales)|(?:experimental|experimento)[^.]{0,30}(?:no lo es|es falso|ya quedo atras)|etapa experimental (?:\w+ ){0,3}(?:quedo|esta) atras`,
      ),
    ],
    unless: anyOf('cubre\\w*|seguro\\w* (?:solo|no)'),
  },
  why: 'Most insurers and Medicare class these treatments as experimental. Denying it hides something a patient needs for consent and for the bill.',
  source: 'CMS national coverage determination 150.7 (prolotherapy); rules on informed consent of state medical boards',
  suggestion: 'Say it as it is: "Insurers consider it experimental, because trials are few and small."',
  examples: {
    en: {
      flag: [
        'It is not experimental.',
        'PRP is no longer an experimental treatment.',
        'Insurers call it "experimental," it is not.',
        'Insurance companies still wrongly label acupuncture as experimental.',
        'There is nothing experimental about our peptides.',
      ],
      pass: [
        'Insurers consider it experimental.',
        'It is still experimental.',
        'Medicare only covers treatments that are not experimental.',
        'Is it experimental?',
      ],
    },
    es: { flag: ['No es un tratamiento experimental.'], pass: ['Las aseguradoras lo consideran experimental.'] },
  },
};
