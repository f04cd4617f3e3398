import { qualifiersOf, treatmentsIn } from '../page/comparable';
import { bodyClasses } from '../lexicon/en/body';
import { spanishClasses } from '../lexicon/es/classes';

/** Stands in sentences about anything, or for what every injection passes. */
const tellsNothing = new Set(
  (
    'stomach sore bruise swelling redness back body joint muscle nerve tendon ligament fascia skin face hair smile sleep mood memory posture hormone metabolism head heart hand ' +
    'cuerpo piel cara pelo cabello articulacion articulaciones nervio musculos mano manos dolor dolores molestia molestias sintoma sintomas ' +
    'problema problemas condicion condiciones inflamacion enfermedad enfermedades lesion lesiones'
  ).split(' '),
);

const places = [...bodyClasses.disease, ...bodyClasses.part, ...spanishClasses.mal, ...spanishClasses.parte].filter(
  (word) => !tellsNothing.has(word) && !tellsNothing.has(word.replace(/s$/, '')),
);

const place = new RegExp(String.raw`\b(?:${places.sort((one, other) => other.length - one.length).join('|')})\b`, 'g');

/** Only some people, or only sometimes. */
const partly =
  /\b(?:some|sometimes|others?|a few (?:people|patients)|few people|occasionally|rarely|now and then|not everyone|algun\w*|a veces|otr[oa]s?|poc[oa]s)\b/;

/** Whether a sentence speaks of some people only, so that another may say something else. */
export const isSaidOfSome = (text: string): boolean => partly.test(text);

/**
 * What a sentence is said of besides the therapy that the pages are about: parts of the body, illnesses, other
 * treatments, a visit of several. Only what is said of the same is compared. All texts are folded; `names` are those
 * of the therapy.
 */
export const restrictionOf = ({
  text,
  context,
  names,
}: {
  text: string;
  /** The title of the page, or the question that the sentence answers. */
  context: string;
  names: readonly string[];
}): string => {
  const whole = `${context}\n${text}`;
  const named = [...[...whole.matchAll(place)].map(([word]) => word.replace(/s$/, '')), ...treatmentsIn(whole)];
  const besides = named.filter((word) => !names.some((name) => name.includes(word) || word.includes(name)));
  return [...new Set([...besides, qualifiersOf(text)])].filter(Boolean).sort().join(' ');
};
