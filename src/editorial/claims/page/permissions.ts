import type { Finding } from '../finding';
import type { CheckedSentence, CheckedText } from '../text/checked-text';
import { isOfAnother, qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { problemAt } from './problem';
import { subjectsOf } from './subjects';
import { readDays } from './units';

/** Something that people ask whether it is so, or whether and when they may do it. */
type Matter = { id: string; name: string; words: RegExp; forbids?: RegExp; allows?: RegExp };

const matters: readonly Matter[] = [
  {
    id: 'driving',
    name: 'driving',
    words: /\b(?:driv(?:e|es|ing|en)|behind the wheel|own car|the car|car keys|conduc\w+|conduzca\w*|coche)\b/,
    forbids: /\b(?:to drive you|drive you|driver|someone (?:else )?(?:to|who)|acompanante|alguien (?:que|le))\b/,
    allows:
      /\bdrive (?:themselves|yourself|home)\b|\boff you go\b|\bpick up (?:\w+ )?car keys|collect (?:\w+ )?car keys/,
  },
  {
    id: 'eating',
    name: 'eating',
    words:
      /\b(?:eat|eats|eating|eaten|meals?|breakfast|lunch|dinner|food|stomach|fast|fasting|hungry|snacks?|coma|comer|desayun\w*|almuer\w*|almorz\w*|ayunas|comida)\b/,
    forbids: /\b(?:fast|fasting|hungry|empty|ayunas)\b/,
    allows:
      /\b(?:eat (?:a|well|normally|whatever|as|something)|(?:good|proper|full|light|decent|normal|hearty) (?:meal|breakfast|lunch|snack|stomach)|have (?:a meal|breakfast|lunch|something to eat)|desayune|almuerce|coma (?:algo|bien|con))\b/,
  },
  {
    id: 'alcohol',
    name: 'alcohol',
    words: /\b(?:alcohol\w*|wine|beer|cocktails?|have a drink|cerveza|vino|copa)\b/,
  },
  {
    id: 'exercise',
    name: 'exercise',
    words:
      /\b(?:gym|exercis\w+|train|training|run|runs|running|runners|jog|jogging|sports?|work ?outs?|working out|swim|swimming|pool|sauna|yoga|spin class|weights|ejercicio|deporte|correr|nadar|gimnasio|entrenar)\b/,
    allows: /\bback (?:on|in|at|to)\b|\bdesirable\b|\bideal\b/,
  },
  {
    id: 'washing',
    name: 'washing',
    words:
      /\b(?:shower\w*|bath|bathe|bathing|wash|washing|rinse|rinsed|wet|get \w+ wet|water on|duch\w+|lavar\w*|lave|mojar\w*|moje)\b/,
    forbids: /\bkeep (?:\w+ ){1,4}dry\b/,
  },
  {
    id: 'work',
    name: 'work',
    words: /\b(?:work|jobs?|office|desk|sick leave|days? off|time off|week off|weeks off|trabaj\w+|baja)\b/,
    forbids: /\b(?:days?|weeks?|time|work) off\b|\boff work\b|\bsigned off\b|\bde baja\b/,
    allows: /\bback (?:at|to|on)\b|\breturn to\b|\bgo back\b|\bvolver al trabajo\b|\breincorpor\w+/,
  },
  {
    id: 'coverage',
    name: 'insurance coverage',
    words:
      /\b(?:insur\w+|health plans?|medicare|carrier|workers' comp\w*|covered by|self-pay|seguros?|aseguradoras?)\b/,
    forbids: /\b(?:self-pay|own expense|out of network|own pocket|de su bolsillo)\b/,
    allows:
      /\b(?:covered|covers?|pays?|pick up|billed to|bill the|we accept|in network|reimburse[sd]?|cubre|cubren|cubierto|paga)\b/,
  },
  {
    id: 'numbing',
    name: 'numbing',
    words: /\b(?:numb|numbed|numbing|local an(?:a)?esth\w+|lidocaine|anestesia local|lidocaina)\b/,
    allows:
      /\b(?:numbed|(?:we|first) numb|is given|we use|you get|contains|has lidocaine|with a local|under local|con anestesia)\b/,
  },
  {
    id: 'medicines',
    name: 'medicines before the visit',
    words:
      /\b(?:aspirin|ibuprofen|naproxen|painkillers?|blood thinners?|anti-?inflammator(?:y|ies)|nsaids?|anticoagulants?|ozempic|tretinoin|steroid tablets|antihistamines?|aspirina|ibuprofeno|anticoagulantes?|antiinflamatorios?)\b/,
    forbids: /\b(?:hold|pause|paused|put away|suspend\w+|deje)\b/,
    allows: /\b(?:keep taking|go on taking|continue|carry on|take (?:it|them|your)|siga tomando)\b/,
  },
  {
    id: 'pregnancy',
    name: 'pregnancy',
    words: /\b(?:pregnan\w+|breast-?feed\w+|embaraz\w+)\b/,
    allows: /\b(?:safe|suitable|we (?:also )?treat|we give|apto|segur[oa])\b/,
  },
];

/** A quick look before anything else: whether a sentence may speak of one of them. */
const anyMatter = new RegExp(matters.map(({ words }) => words.source).join('|'));

/** "No need to wait", "it does not matter": a denial that allows. */
const permits =
  /\b(?:nada mas|if you (?:like|wish|want)|no need|need not|needn't|needs? no|not need|don't need|do not need|doesn't need|not have to|don't have to|no reason|not necessary|unnecessary|no (?:rules?|limits?|restrictions?|problem|effect)|doesn't (?:affect|interfere|matter)|does not (?:affect|interfere|matter)|no bearing|don't come hungry|no hay que|no hace falta|no es necesario|nadie necesita|ningun problema|not a single day|not just allowed)(?: to)?(?: (?:stop|avoid|wait|pause|fast|skip|hold|refrain|suspender|dejar|evitar|esperar))?\b/g;

const forbidding =
  /\b(?:no|not|nor|never|nothing|neither|cannot|avoid\w*|skip|refrain|abstain|stay away|stay out|stay off|steer clear|keep (?:away|out|off)|forbidden|off limits|is out|unsafe|wait|stop|leave out|evit\w+|nada|prohibid\w+|abste\w+)\b|n't\b/;

const allowing =
  /\b(?:can|may|fine|ok|okay|all right|allowed|free to|welcome|go ahead|as usual|as normal|normally|as you (?:please|like|wish|normally would)|of course|recommended|puede\w*|podra\w*|sin problema|con normalidad|let you)\b/;

/** What only some may or must do, or only then. */
const conditional =
  /\b(?:if|unless|when (?:a|you (?:have|had|get))|depend\w*|in case|those who|people who|some|whether|in most|most cases|usually|mostly|casi|si|cuando se|algunos|trial|study|gentle|light exercise|only soft|by contrast|unlike|without|sedat\w*|sedacion)\b/;

const atOnce =
  /\b(?:right (?:after|away)|straight (?:after|away)|immediately|at once|same (?:day|evening|night|afternoon)|that (?:very )?(?:day|evening|night)|on the (?:day|evening|morning) of|esa misma|el mismo dia|nada mas)\b/;
const nextDay =
  /\b(?:tomorrow|(?:the )?(?:next|following) (?:day|morning)|(?:day|morning) after|day one|full night's sleep|dia siguiente|manana siguiente)\b/;

const afterwards = /\b(?:after|afterwards?|following|since|once|siguientes?|tras|despues|posterior\w*)\b/;
const beforehand =
  /\b(?:before|beforehand|ahead of|prior to|earlier|morning of|antes|anterior\w*|from midnight|come|arrive|venir|venga)\b/;

type Ruling = {
  matter: Matter;
  isAllowed: boolean;
  /** In days: allowed from then on, or forbidden until then. */
  when: number;
  phase: 'before' | 'after' | null;
  subjects: ReadonlySet<string>;
  sentence: CheckedSentence;
};

/** Some time, nobody says how long. */
const aMoment = 0.01;

const isAsked = /\?\W*$/;

const whenOf = (text: string, isAllowed: boolean): number => {
  if (isAllowed && atOnce.test(text)) return 0;
  const [stretch] = readDays(text);
  if (stretch) return isAllowed ? stretch.min : stretch.max === Infinity ? stretch.min : stretch.max;
  if (nextDay.test(text)) return 1;
  return isAllowed ? 0 : aMoment;
};

const phaseOf = (text: string): Ruling['phase'] => {
  const [isBefore, isAfter] = [beforehand.test(text), afterwards.test(text)];
  if (isBefore === isAfter) return null;
  return isBefore ? 'before' : 'after';
};

/** How many letters before and after its words a sentence rules on a matter. */
const reach = 50;

/** What stands around the words of a matter; all of an answer that leaves them to its question. */
const aroundIn = (matter: Matter, text: string): string => {
  const match = matter.words.exec(text);
  if (!match) return text;
  return text.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach);
};

const isPermission = (matter: Matter, text: string): boolean | null => {
  const rest = text.replace(permits, ' ');
  if (forbidding.test(rest) || matter.forbids?.test(rest)) return false;
  return rest !== text || allowing.test(rest) || matter.allows?.test(rest) === true ? true : null;
};

/** A yes or no at the beginning answers the question before it. */
const yes = /^(?:yes|of course|sure|certainly|by all means|claro|si,|si\.)/;
const no = /^no[,.!]/;
const asksLeave = /\b(?:can|may|ok|okay|all right|safe|fine|allowed|puedo|puede|podre)\b/;

const answerTo = (asked: string, text: string): boolean | null => {
  if (!asksLeave.test(asked)) return null;
  if (yes.test(text)) return true;
  return no.test(text) ? false : null;
};

/** "The first two weeks" says how long, and not which visit. */
const conditionsOf = (text: string): string =>
  qualifiersOf(
    text.replace(
      /\b(?:first|following|siguientes) (?=(?:\w+ )?(?:hours?|days?|weeks?|months?|\w+ (?:therapy|treatment)))|\bfollowing\b|\bsiguientes\b/g,
      '',
    ),
  );

const rulingsIn = (sentence: CheckedSentence): Ruling[] => {
  const { text, previous, isQuestion, kind, isCited } = sentence;
  if (isQuestion || isCited || kind === 'reference') return [];
  if (!anyMatter.test(text) && !(isAsked.test(previous) && anyMatter.test(previous))) return [];
  if (conditional.test(text.replace(/^si[,.]|if you (?:like|wish|want)/, ''))) return [];
  const asked = isAsked.test(previous) ? previous : '';
  return matters.flatMap((matter) => {
    const isNamed = matter.words.test(text);
    const answer = matter.words.test(asked) ? answerTo(asked, text) : null;
    if (!isNamed && answer === null && !(matter.words.test(asked) && allowing.test(text))) return [];
    const isAllowed = answer ?? isPermission(matter, aroundIn(matter, text));
    if (isAllowed === null) return [];
    const subjects = subjectsOf(`${asked} ${text}`.replace(new RegExp(matter.words, 'g'), ' '));
    return [{ matter, isAllowed, when: whenOf(text, isAllowed), phase: phaseOf(text), subjects, sentence }];
  });
};

const shareSubject = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));

const clash = (one: Ruling, other: Ruling): boolean => {
  const [allowed, forbidden] = one.isAllowed ? [one, other] : [other, one];
  return (
    one.isAllowed !== other.isAllowed &&
    allowed.when < forbidden.when &&
    (one.phase === null || other.phase === null || one.phase === other.phase) &&
    shareSubject(one.subjects, other.subjects) &&
    conditionsOf(one.sentence.text) === conditionsOf(other.sentence.text) &&
    !isOfAnother(one.sentence.text, other.sentence.text)
  );
};

/** What may be done according to one sentence and may not according to another about the same. */
export const findClashingPermissions = ({ text, sentences }: CheckedText): Finding[] => {
  const earlier = new Map<string, Ruling[]>();
  return sentences.flatMap((sentence) =>
    rulingsIn(sentence).flatMap((ruling) => {
      const known = earlier.get(ruling.matter.id) ?? [];
      earlier.set(ruling.matter.id, [...known, ruling]);
      const one = known.find((other) => clash(other, ruling));
      if (!one) return [];
      const said = text.slice(one.sentence.start, Math.min(one.sentence.end, one.sentence.start + 120));
      const detail = `About ${ruling.matter.name} the page also says "${said}".`;
      return [problemAt({ rule: contradiction, text, start: sentence.start, end: sentence.end, detail })];
    }),
  );
};
