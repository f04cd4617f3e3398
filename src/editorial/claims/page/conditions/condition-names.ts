import { bodyClasses } from '../../lexicon/en/body';
import { spanishClasses } from '../../lexicon/es/classes';

/** In the lexicon because promises speak of them; here they would be counted where nobody lists illnesses. */
const tooCommon =
  /^(?:ed|ms|als|cold|stone|sore|cramp|limp|stoop|hunger|hunger pang|craving|smoking|tattoo|scar|toxin|hangover|jet lag|old age|ageing|aging|trauma|blood pressure|cholesterol|cavity|wart|dolor|sintoma|molestia|enfermedad|lesion|inflamacion|sufrimiento|condicion|padecimiento|problema|dolencia|mancha|vello|toxina|grasa|tabaco|cicatriz)(?:e?s)?$/;

const known = [...bodyClasses.disease, ...spanishClasses.mal].filter((name) => !tooCommon.test(name));

const place =
  'neck|back|knee|hip|shoulder|ankle|foot|elbow|wrist|hand|pelvic|joint|heel|muscle|nerve|chest|jaw|arm|leg|groin|face';

/** Names that show by their form that they are an illness, in both languages. */
const shapes = [
  String.raw`(?!diagnosis|prognosis|hypnosis|osmosis|dosis|apoptosis)\w{3,}(?:itis|osis|algia|opath(?:y|ies)|opatia)s?`,
  String.raw`(?:${place}) (?:and \w+ )?pain`,
  String.raw`(?:[\w-]+ ){1,2}(?:syndromes?|disease|disorders?|deficiency|dysfunction|entrapment|instability|tears?|strains?|sprains?|impingement)`,
  String.raw`(?:tennis|golfer'?s)(?:\/\w+)? elbow|codo de (?:tenista|golfista)|hombro congelado`,
  String.raw`(?:sindrome|enfermedad|lesion|rotura|dolor) (?:de|del) [\w ]{3,20}?(?=[,.;\n]| y |$)`,
  'spasms?|injuries|scapular winging|sprains?',
];

const all = [...known.sort((one, other) => other.length - one.length), ...shapes].join('|');

/** Finds the names of illnesses and injuries in folded text. */
export const conditionName = new RegExp(String.raw`(?<![\w'-])(?:${all})(?![\w-])`, 'g');
