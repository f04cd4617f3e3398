import type { CheckedSentence } from '../text/checked-text';
import { isOfAnother, saidIn } from './comparable';
import { thingOf } from './headings';
import { kindsDiffer, kindsIn } from './kinds';
import { firstIn, type Limits, limitsDiffer, limitsOf } from './limits';
import { subjectsOf } from './subjects';

/** What people say of themselves without telling their case. */
const tellsNothing = new Set(
  subjectsOf(
    'busy ready sure tired curious convinced got am ve want like love hate know wonder ask tell hear read feel think hope thing bit lot really today tomorrow new worry worried nervous afraid quiero gusta sabe nuevo nueva nervioso nerviosa miedo soy estoy tengo',
  ),
);

const caseOf = (told: string): string[] =>
  told === '' ? [] : [...subjectsOf(told)].filter((stem) => !tellsNothing.has(stem));

const isMissing = (told: readonly string[], there: CheckedSentence): boolean => {
  if (told.length === 0) return false;
  const { heading, told: case_ } = there.setting;
  const stems = subjectsOf(`${saidIn(there)} ${heading} ${case_}`);
  return !told.some((stem) => stems.has(stem));
};

type Said = Limits & { text: string; kinds: ReturnType<typeof kindsIn> };

/** What was read of sentences: each is held against many. */
const known = [new WeakMap<CheckedSentence, Said>(), new WeakMap<CheckedSentence, Said>()] as const;

const inSection = (sentence: CheckedSentence, isShared: boolean): string =>
  isShared || sentence.setting.heading === '' ? saidIn(sentence) : `${saidIn(sentence)} ${sentence.setting.heading}`;

const wordsOf = (question: string): string[] => question.match(/[a-z']+/g) ?? [];

/** "How long does the check take?" and "How long does the filling take?" ask the same of different things. */
const askOfOthers = (one: string, other: string): boolean => {
  if (one === '' || other === '' || one === other) return false;
  const [[first, second], [third, fourth]] = [wordsOf(one), wordsOf(other)];
  if (first !== third || second !== fourth) return false;
  const [here, there] = [subjectsOf(one), subjectsOf(other)];
  return [...here].some((stem) => !there.has(stem)) && [...there].some((stem) => !here.has(stem));
};

/** One stands under the name of a thing, and the other begins with another. */
const isUnderOther = (one: CheckedSentence, other: CheckedSentence): boolean => {
  const thing = thingOf(one.setting.heading);
  const first = thingOf(other.setting.heading).concat(firstIn(other.text));
  if (thing.length === 0 || first.length === 0 || one.setting.heading === other.setting.heading) return false;
  const [here, there] = [subjectsOf(`${saidIn(one)} ${one.setting.heading}`), subjectsOf(saidIn(other))];
  return !thing.some((stem) => there.has(stem)) && !first.some((stem) => here.has(stem));
};

const readSaid = (sentence: CheckedSentence, isShared: boolean): Said => {
  const memory = known[isShared ? 0 : 1];
  const before = memory.get(sentence);
  if (before) return before;
  const text = inSection(sentence, isShared);
  const said = { ...limitsOf(text), text, kinds: kindsIn(text) };
  memory.set(sentence, said);
  return said;
};

/** Two statements are made of different things, or for different cases. */
export const areOfOtherCases = (one: CheckedSentence, other: CheckedSentence): boolean => {
  // Whoever says two things in one answer means both.
  if (one.paragraph === other.paragraph && one.setting.question !== '') return true;
  const [here, there] = [one.setting, other.setting];
  const isShared = here.heading === there.heading;
  const [said, against] = [readSaid(one, isShared), readSaid(other, isShared)];
  if (isOfAnother(said.text, against.text) || kindsDiffer(said, against) || limitsDiffer(said, against)) return true;
  if (isUnderOther(one, other) || isUnderOther(other, one)) return true;
  if (askOfOthers(here.question, there.question)) return true;
  if (here.told === there.told) return false;
  return isMissing(caseOf(here.told), other) || isMissing(caseOf(there.told), one);
};
