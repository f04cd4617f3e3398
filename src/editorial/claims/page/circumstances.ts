import type { CheckedSentence } from '../text/checked-text';
import { isOfAnother, saidIn } from './comparable';
import { kindsDiffer } from './kinds';
import { limitsDiffer } from './limits';
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

const inSection = (sentence: CheckedSentence, isShared: boolean): string =>
  isShared || sentence.setting.heading === '' ? saidIn(sentence) : `${saidIn(sentence)} ${sentence.setting.heading}`;

/** Two statements are made of different things, or for different cases. */
export const areOfOtherCases = (one: CheckedSentence, other: CheckedSentence): boolean => {
  // Whoever says two things in one answer means both.
  if (one.paragraph === other.paragraph && one.setting.isAnswer) return true;
  const [here, there] = [one.setting, other.setting];
  const isShared = here.heading === there.heading;
  const [said, against] = [inSection(one, isShared), inSection(other, isShared)];
  if (isOfAnother(said, against) || kindsDiffer(said, against) || limitsDiffer(said, against)) return true;
  if (here.told === there.told) return false;
  return isMissing(caseOf(here.told), other) || isMissing(caseOf(there.told), one);
};
