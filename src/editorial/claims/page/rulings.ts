import type { CheckedSentence } from '../text/checked-text';
import { allowing, answerTo, aroundIn, isPermission } from './leave';
import type { Matter } from './matter';
import { matters } from './matters';
import { smallMatters } from './small-matters';
import { subjectsOf } from './subjects';
import { readDays, readOrdinalDays } from './units';

/** A quick look before anything else: whether a sentence may speak of one of them. */
const wordsOfAll = (all: readonly Matter[]) => new RegExp(all.map(({ words }) => words.source).join('|'));
const anyMatter = wordsOfAll(matters);
const anySmall = wordsOfAll(smallMatters);
const largeMatters = matters.filter((matter) => !smallMatters.includes(matter));

/** What only some may or must do, or only then. */
const conditional =
  /\b(?:if|unless|when (?:a|you (?:have|had|get))|depend\w*|in case|those who|people who|some|whether|in most|most cases|usually|mostly|casi|si|cuando se|algunos|trial|study|gentle|light exercise|only soft|only (?:needed|necessary|required)|by contrast|unlike|without(?! (?:having )?(?:eat\w*|food|breakfast))|sedat\w*|sedacion|on your own|without (?:asking|consulting|speaking|telling)|por su cuenta|sin (?:consultar\w*|preguntar))\b/;

const atOnce =
  /\b(?:right (?:after|away)|straight (?:after|away)|immediately|at once|same (?:day|evening|night|afternoon)|that (?:very )?(?:day|evening|night)|on the (?:day|evening|morning) of|from (?:day one|the (?:very )?(?:first day|start|outset))|desde el primer dia|esa misma|el mismo dia|nada mas)\b/;
const nextDay =
  /\b(?:tomorrow|(?:the )?(?:next|following) (?:day|morning)|(?:day|morning) after|(?<!from )day one|full night's sleep|dia siguiente|manana siguiente)\b/;

/** Until a day that is not named, and some days off. */
const untilSeen =
  /\b(?:until|till|hasta) (?:we (?:see|have seen|remove|take)|your (?:next|follow|check|stitches|review)|the (?:stitches|dressing|wound|follow|check)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|que le (?:veamos|quitemos)|la revision|su proxima)/;

const afterwards = /\b(?:after|afterwards?|following|since|once|siguientes?|tras|despues|posterior\w*)\b/;
const beforehand =
  /\b(?:before|beforehand|ahead of|prior to|earlier|morning of|antes|anterior\w*|from midnight|come|arrive|venir|venga)\b/;

/** What a sentence allows or forbids. */
export type Ruling = {
  matter: Matter;
  isAllowed: boolean;
  /** In days: allowed from then on, or forbidden until then. */
  when: number;
  phase: 'before' | 'after' | null;
  subjects: ReadonlySet<string>;
  /** Which of the words of the matter it uses: "sauna". */
  own: ReadonlySet<string>;
  /** Tells people what to do, and not what something does. */
  isAct: boolean;
  sentence: CheckedSentence;
};

/** Some time, nobody says how long. */
const aMoment = 0.01;

/** "Every eight hours" says how often. */
const rate = /\b(?:every|each|cada|per) (?:[\w-]+ )?(?:hours?|days?|weeks?|horas?|dias?|semanas?)\b/g;

const whenOf = (text: string, isAllowed: boolean): number => {
  if (isAllowed && atOnce.test(text)) return 0;
  if (isAllowed && nextDay.test(text)) return 1;
  const once = text.replace(rate, ' ');
  const [stretch] = [...readOrdinalDays(once), ...readDays(once)];
  if (stretch) return isAllowed ? stretch.min : stretch.max === Infinity ? stretch.min : stretch.max;
  if (nextDay.test(text)) return 1;
  if (!isAllowed && untilSeen.test(text)) return 2;
  return isAllowed ? 0 : aMoment;
};

/** Whether a sentence speaks of before the visit or after it. */
export const phaseOf = (text: string): 'before' | 'after' | null => {
  const [isBefore, isAfter] = [beforehand.test(text), afterwards.test(text)];
  if (isBefore === isAfter) return null;
  return isBefore ? 'before' : 'after';
};

/** The words of each matter, and everything that speaks of it, made ready to look for all of them. */
const wordsOf = new Map(
  matters.map((matter) => [
    matter,
    {
      own: new RegExp(matter.words, 'g'),
      all: [matter.words, matter.allows, matter.forbids].flatMap((pattern) =>
        pattern ? [new RegExp(pattern, 'g')] : [],
      ),
    },
  ]),
);

const ownWordsOf = (matter: Matter, text: string): Set<string> => {
  const own = matter.isOfWords === true ? wordsOf.get(matter)?.own : undefined;
  const named = own === undefined ? [] : (text.match(own) ?? []);
  return subjectsOf(named.map((word) => (matter.alike?.test(word) === true ? matter.id : word)).join(' '));
};

/** A text without the words that speak of the matter itself. */
const without = (matter: Matter, text: string): string =>
  (wordsOf.get(matter)?.all ?? []).reduce((left, pattern) => left.replace(pattern, ' '), text);

/** Everything that a sentence allows or forbids. */
export const rulingsIn = (sentence: CheckedSentence): Ruling[] => {
  const { text, asked, isQuestion, kind, isCited, setting } = sentence;
  if (isQuestion || setting.isAskers || isCited || kind === 'reference') return [];
  if (!anyMatter.test(text) && !anyMatter.test(asked)) return [];
  if (
    conditional.test(
      text.replace(
        /^si[,.]|if you(?:'re| are| already| currently| regularly| normally| usually)* (?:take|taking|on|use|using)\b(?= \w+)|si (?:toma|esta tomando|usa)\b(?= \w+)|si (?:le|te|nota|siente|tiene) (?:molesta|duele|molestias|dolor)|if (?:you're|you are|it is|it's|you feel|it feels|things are|you get) (?:\w+ )?(?:sore|achy|tender|uncomfortable|stiff|in pain)|if (?:it|they) (?:hurts?|aches?|stings?)|if you (?:like|wish|want)(?! \w+ \w+ to)|\bin most (?:\w+ )?(?:insur\w+|plans|policies)|\bmostly\b(?= cover)/,
        '',
      ),
    )
  )
    return [];
  const near = anySmall.test(text) || anySmall.test(asked) ? matters : largeMatters;
  return near.flatMap((matter) => {
    const isNamed = matter.words.test(text);
    const answer = matter.words.test(asked) ? answerTo(matter, asked, text) : null;
    if (!isNamed && answer === null && !(matter.words.test(asked) && allowing.test(text))) return [];
    const isAllowed = answer ?? isPermission(matter, aroundIn(matter, text));
    if (isAllowed === null) return [];
    const subjects = subjectsOf(without(matter, `${asked} ${text}`));
    return [
      {
        matter,
        isAllowed,
        when: whenOf(text, isAllowed),
        phase: phaseOf(text),
        subjects,
        own: ownWordsOf(matter, text),
        isAct: matter.acts?.test(text) !== false,
        sentence,
      },
    ];
  });
};
