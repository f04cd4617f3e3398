import { opposites } from '../page/opposites';
import { areApart, areAtOdds } from '../page/statements';
import { topics } from '../page/topics';
import type { Stated } from './stated';

const numbered = new Map(topics.map((topic) => [topic.id, topic]));
const sided = new Map(opposites.map((one) => [`side:${one.id}`, one]));

/** Completes "About …". */
export const topicName = (topic: string): string => (numbered.get(topic) ?? sided.get(topic))?.name ?? topic;

type Compared = Stated & {
  /** Said of several therapies at once: what it says of one may be narrower. */
  isOfSeveral?: boolean;
};

const disagree = (one: Compared, other: Compared): boolean => {
  if (one.topic !== other.topic || (one.restriction !== other.restriction && !other.isOneOf)) return false;
  if ('side' in one.value || 'side' in other.value)
    return 'side' in one.value && 'side' in other.value && one.value.side !== other.value.side;
  const topic = numbered.get(one.topic);
  if (topic === undefined || one.isOfSeveral || other.isOfSeveral || other.isOneOf)
    return areApart(one.value, other.value);
  return areAtOdds({ topic, one: one.value, other: other.value });
};

/**
 * What `own` says that cannot be true together with what `others` say, each with everything that speaks against it. Of
 * things that hold side by side all have to.
 */
export const findDisagreements = <One extends Compared, Other extends Compared>({
  own,
  others,
}: {
  own: readonly One[];
  others: readonly Other[];
}): { one: One; against: Other[] }[] =>
  own.flatMap((one) => {
    const onTopic = others.filter(({ topic }) => topic === one.topic);
    const choices = onTopic.filter(({ isOneOf }) => isOneOf);
    const isAmongChoices = choices.some((other) => !disagree(one, other));
    const against = onTopic.filter((other) => (other.isOneOf ? !isAmongChoices : true) && disagree(one, other));
    return one.isOneOf || against.length === 0 ? [] : [{ one, against }];
  });
