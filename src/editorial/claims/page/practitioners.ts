import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { areOfOtherCases } from './circumstances';
import { qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { problemAt } from './problem';
import { subjectsOf } from './subjects';

const professions = {
  doctor:
    'doctors?|consultants?|physicians?|surgeons?|gps?|(?:derm|ophthalm|radi|neur|cardi|ur|rheumat|gynaec|gynec|oncol|allerg|anaesthesi|anesthesi)\\w*ologists?|dermatologists?|an(?:a)?esthetists?|medic[oa]s?|doctor(?:as?|es)?|cirujan[oa]s?|\\w+olog[oa]s?(?<!psicolog[oa]s?|podolog[oa]s?)|anestesistas?',
  nurse: 'nurses?|enfermer[oa]s?',
  therapist: 'physiotherapists?|physical therapists?|therapists?|fisioterapeutas?',
  dentist: 'dentists?|dentistas?',
  hygienist: 'hygienists?|higienistas?',
  beautician: 'beauticians?|aestheticians?|cosmetologists?|esteticistas?|tecnic[oa]s? en estetica',
  acupuncturist: 'acupuncturists?|practitioners? of chinese medicine|acupuntor\\w*',
  pharmacist: 'pharmacists?|farmaceutic[oa]s?',
  midwife: 'midwi(?:fe|ves)|matronas?',
  podiatrist: 'podiatrists?|chiropodists?|podolog[oa]s?',
  chiropractor: 'chiropractors?|quiropractic[oa]s?',
  osteopath: 'osteopaths?|osteopatas?',
  psychologist: 'psychologists?|psicolog[oa]s?',
  optician: 'opticians?|optometrists?|opticos?|optometristas?',
  dietitian: 'dieti[ct]ians?|nutritionists?|nutricionistas?|dietistas?',
  masseur: 'masseurs?|masseuses?|masajistas?',
  audiologist: 'audiologists?',
  assistant: 'assistants?|technicians?|auxiliar\\w*|tecnic[oa]s?(?! en estetica)',
};

const who = Object.values(professions).join('|');
const anybody = new RegExp(String.raw`\b(?:${who})\b`);
const named = Object.entries(professions).map(
  ([profession, words]) => [profession, new RegExp(String.raw`\b(?:${words})\b`)] as const,
);

const act = String.raw`(?:gives?|injects?|inject|carr(?:y|ies) out|performs?|does|do|administers?|appl(?:y|ies)|places?|handles?|removes?|extracts?|inserts?|fits?|sees?|treats?|assesses|examines?|checks?|reads?|reports? on|scans?|takes?|draws?|runs?|leads?|delivers?|provides?|prescribes?|tests?|cleans?|operates?|makes?|trains?|teaches|looks after|aplican?|extrae|quita|coloca|atiende|saca|toma|coge|revisa|valora|examina|pasa|lleva|dirige|imparte|prescribe|opera|administran?|ponen?|inyectan?|realizan?|hacen?)`;
const done = String.raw`(?:given|injected|carried out|performed|done|administered|applied|placed|handled|removed|extracted|inserted|fitted|treated|assessed|examined|checked|read|reported|scanned|taken|drawn|run|led|delivered|provided|prescribed|tested|cleaned|made|taught|seen|looked after|aplicad\w+|realizad\w+|administrad\w+|hech\w+|extraid\w+|colocad\w+|atendid\w+|revisad\w+|valorad\w+|impartid\w+|llevad\w+)`;

/** "The doctor injects", "is given by a nurse", "lo aplica siempre un medico". */
const acts = new RegExp(
  String.raw`(?:^|[,;:] )(?:\W*(?:only|always|our|an?|the|your|one of our|solo|siempre|una?|el|la|nuestr\w+) )*(?:\w+ )?(?:${who}) (?:\w+ )?(?:who |que )?${act}\b|\b${done} (?:\w+ )?(?:by|por) (?:(?:an?|the|our|your|one|of|una?|el|la|nuestr\w+) )*(?:\w+ ){0,2}?(?:${who})\b|\b(?:it is|it's|is|es|son) (?:an? |the |our |una? |el |la |los |las |nuestr\w+ )(?:\w+ )?(?:${who}) (?:\w+ )?(?:who|that|quien(?:es)?|que|l[oa]s? que) (?:\w+ )?${act}\b|\b(?:lo|la|los|las) ${act} (?:\w+ ){0,2}(?:una?|el|la|nuestr\w+) (?:${who})\b`,
);

/** Different things done with the same: one takes the pictures, another reads them. */
const deeds: readonly RegExp[] = [
  /\b(?:takes?|taken|draws?|drawn|saca|toma|coge)\b/,
  /\b(?:reads?|reports? on|reported)\b/,
  /\b(?:checks?|checked|examines?|examined|assesses|assessed|sees|seen|revisa\w*|valora\w*|examina\w*)\b/,
  /\b(?:prescribes?|prescribed|prescribe)\b/,
  /\b(?:cleans?|cleaned)\b/,
];

const deedOf = (text: string): number => deeds.findIndex((deed) => deed.test(text));

/** Leaves room for another. */
const open =
  /\b(?:or|if|some|sometimes|may|can|usually|mostly|often|supervis\w+|together|assist\w*|o|si|puede\w*|a veces|bajo)\b/;

const rest = new RegExp(
  String.raw`\b(?:${who}|${act}|${done}|siempre|solo|always|personally|licensed|trained|qualified|registered|experienced|himself|herself|practitioners?|personalmente|tod[oa]s?|en estetica|massage)\b`,
  'g',
);

/** "We have no nurses", "it is never done by a nurse". */
const absent = new RegExp(
  String.raw`\b(?:have|has|employ|are|is|with|there's) no (?:\w+ )?(?:${who})\b|\bno (?:hay|tenemos|contamos con) (?:\w+ )?(?:${who})\b|(?:\b(?:not|never)|n't) (?:\w+ )?by (?:an? |the |our |your )?(?:\w+ )?(?:${who})\b|\b(?:sin|no interviene\w*) (?:ningun |ninguna |el |la )?(?:${who})\b`,
);

type Performed = {
  professions: string[];
  excluded: string[];
  deed: number;
  objects: ReadonlySet<string>;
  sentence: CheckedSentence;
};

const professionsIn = (text: string): string[] =>
  text === '' ? [] : named.filter(([, words]) => words.test(text)).map(([profession]) => profession);

const performedIn = (sentence: CheckedSentence): Performed[] => {
  const { text, kind, isQuestion, isCited, setting } = sentence;
  if (kind === 'reference' || isQuestion || setting.isAskers || isCited || !anybody.test(text) || open.test(text))
    return [];
  const excluded = professionsIn(absent.exec(text)?.[0] ?? '');
  const match = acts.exec(text);
  if (!match)
    return excluded.length === 0 ? [] : [{ professions: [], excluded, deed: -1, objects: new Set(), sentence }];
  const found = professionsIn(match[0]);
  const from = Math.max(0, text.slice(0, match.index).search(/[^,;:]*$/));
  const end = match.index + match[0].length;
  const clause = text.slice(from, end + text.slice(end).search(/[,;:]|$/));
  const injects = /\binject|inyect/.test(match[0]) ? 'inject ' : '';
  return [
    {
      professions: found,
      excluded,
      deed: deedOf(match[0]),
      objects: subjectsOf(injects + clause.replace(rest, ' ')),
      sentence,
    },
  ];
};

const clash = (one: Performed, other: Performed): boolean => {
  const shared = [...one.objects].filter((stem) => other.objects.has(stem)).length;
  const isExcluded = [
    [one, other],
    [other, one],
  ].some(([here, there]) => here?.excluded.some((profession) => there?.professions.includes(profession)));
  if (isExcluded && (shared > 0 || one.objects.size * other.objects.size === 0)) return true;
  return (
    one.professions.length > 0 &&
    other.professions.length > 0 &&
    (one.deed === other.deed || one.deed === -1 || other.deed === -1) &&
    (shared > 0 || one.objects.size + other.objects.size === 0) &&
    shared * 2 >= Math.min(one.objects.size, other.objects.size) &&
    !one.professions.some((profession) => other.professions.includes(profession)) &&
    qualifiersOf(one.sentence.text) === qualifiersOf(other.sentence.text) &&
    !areOfOtherCases(one.sentence, other.sentence)
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
