import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { isOfAnother, qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { problemAt } from './problem';
import { subjectsOf } from './subjects';

const professions = {
  doctor: 'doctors?|consultants?|physicians?|surgeons?|medic[oa]s?|doctoras?|cirujan[oa]s?',
  nurse: 'nurses?|enfermer[oa]s?',
  therapist: 'physiotherapists?|physical therapists?|therapists?|fisioterapeutas?',
  dentist: 'dentists?|dentistas?',
  hygienist: 'hygienists?|higienistas?',
  beautician: 'beauticians?|aestheticians?|cosmetologists?|esteticistas?',
  acupuncturist: 'acupuncturists?|acupuntor\\w*',
  assistant: 'assistants?|technicians?|auxiliar\\w*|tecnic[oa]s?',
};

const who = Object.values(professions).join('|');
const anybody = new RegExp(String.raw`\b(?:${who})\b`);
const named = Object.entries(professions).map(
  ([profession, words]) => [profession, new RegExp(String.raw`\b(?:${words})\b`)] as const,
);

const act = String.raw`(?:gives?|injects?|inject|carr(?:y|ies) out|performs?|does|do|administers?|appl(?:y|ies)|places?|handles?|aplican?|administran?|ponen?|inyectan?|realizan?|hacen?)`;
const done = String.raw`(?:given|injected|carried out|performed|done|administered|applied|placed|handled|aplicad\w+|realizad\w+|administrad\w+)`;

/** "The doctor injects", "is given by a nurse", "lo aplica siempre un medico". */
const acts = new RegExp(
  String.raw`^(?:\W*(?:only|always|our|an?|the|your|one of our|solo|siempre|una?|el|la|nuestr\w+) )*(?:\w+ )?(?:${who}) (?:\w+ )?${act}\b|\b${done} (?:\w+ )?(?:by|por) (?:(?:an?|the|our|your|one|of|una?|el|la|nuestr\w+) )*(?:\w+ ){0,2}?(?:${who})\b|\b(?:lo|la|los|las) ${act} (?:\w+ ){0,2}(?:una?|el|la|nuestr\w+) (?:${who})\b`,
);

/** Leaves room for another. */
const open =
  /\b(?:or|if|some|sometimes|may|can|usually|mostly|often|supervis\w+|together|assist\w*|o|si|puede\w*|a veces|bajo)\b/;

const rest = new RegExp(
  String.raw`\b(?:${who}|${act}|${done}|siempre|solo|always|personally|licensed|trained|qualified|registered|experienced|himself|herself|massage)\b`,
  'g',
);

type Performed = { professions: string[]; objects: ReadonlySet<string>; sentence: CheckedSentence };

const performedIn = (sentence: CheckedSentence): Performed[] => {
  const { text, kind, isQuestion, isCited } = sentence;
  if (kind === 'reference' || isQuestion || isCited || !anybody.test(text) || open.test(text)) return [];
  const match = acts.exec(text);
  if (!match) return [];
  const found = named.filter(([, words]) => words.test(match[0])).map(([profession]) => profession);
  const injects = /\binject|inyect/.test(match[0]) ? 'inject ' : '';
  return [{ professions: found, objects: subjectsOf(injects + text.replace(rest, ' ')), sentence }];
};

const clash = (one: Performed, other: Performed): boolean => {
  const shared = [...one.objects].filter((stem) => other.objects.has(stem)).length;
  return (
    (shared > 0 || one.objects.size + other.objects.size === 0) &&
    shared * 2 >= Math.min(one.objects.size, other.objects.size) &&
    !one.professions.some((profession) => other.professions.includes(profession)) &&
    qualifiersOf(one.sentence.text) === qualifiersOf(other.sentence.text) &&
    !isOfAnother(one.sentence.text, other.sentence.text)
  );
};

/** The same is done by people of different professions. */
export const findOtherHands = ({ text, sentences }: CheckedText): Finding[] => {
  const known: Performed[] = [];
  return sentences.flatMap((sentence) =>
    performedIn(sentence).flatMap((performed) => {
      const one = known.find((earlier) => clash(earlier, performed));
      known.push(performed);
      if (!one) return [];
      const said = text.slice(one.sentence.start, Math.min(one.sentence.end, one.sentence.start + 120));
      const detail = `About who does it the page also says "${said}".`;
      return [problemAt({ rule: contradiction, text, start: sentence.start, end: sentence.end, detail })];
    }),
  );
};
