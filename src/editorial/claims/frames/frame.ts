import type { Lexicon } from './lexicon';
import { matchAt } from './match';
import { isMet, type Met, type Needs, neededBy } from './needs';
import { type Element, type ParsedFrame, parseFrame, type WordElement } from './parse';
import type { Tagged } from './tagged';

export type Frame = ParsedFrame & {
  source: string;
  /** It speaks of a denial itself: "no risk". */
  isNegating: boolean;
  /** It means what it says whatever else the sentence holds: no `unless` frame lifts it. */
  isFirm: boolean;
  /** It holds the answer to its question or the reply to its statement itself. */
  isAnswered: boolean;
  /** What a match can begin with; null when that is anything. */
  starts: WordElement[] | null;
  /** It matches only where the sentence begins. */
  isAnchored: boolean;
  /** Numbers of the needs that every match meets, the rarest first. */
  needs: number[];
  /** The same for the sentence before and the one after. */
  needsBefore: number[];
  needsNext: number[];
};

/** Classes that no list holds: what looks like a number or a name. */
const shapes = new Set(['num', 'year', 'percent', 'amount', 'fraction', 'properName']);

const negating =
  /(?:^|[\s|(])(?:not|no|never|nothing|nobody|without|cannot|nor|neither|zero|@none|@not|@cannot|@goodSign|@gone|@surely|@surrender|@noMatter|@oath|sin|nunca|ningun\*?|nadie|ni)(?=$|[\s|)?_])/;

const startsOf = (elements: readonly Element[]): WordElement[] | null => {
  const found: WordElement[] = [];
  for (const element of elements) {
    if (element.kind === 'word') return [...found, element];
    if (element.kind === 'group') {
      const options = element.options.map(startsOf);
      return options.includes(null) ? null : [...found, ...options.flatMap((option) => option ?? [])];
    }
    if (element.kind === 'optional') {
      const inner = startsOf([element.element]);
      if (inner === null) return null;
      found.push(...inner);
    } else if (element.kind === 'gap' || element.kind === 'begin' || element.kind === 'end') return null;
  }
  return null;
};

type Source = { elements: readonly Element[]; lexicon: Lexicon; source: string };

const assertKnown = ({ elements, lexicon, source }: Source): void => {
  for (const element of elements) {
    if (element.kind === 'word') {
      const unknown = element.classes.find((name) => !lexicon.has(name) && !shapes.has(name));
      if (unknown) throw new Error(`The lexicon has no class "${unknown}", which the frame "${source}" names.`);
    } else if (element.kind === 'group') {
      for (const option of element.options) assertKnown({ elements: option, lexicon, source });
    } else if ('element' in element) assertKnown({ elements: [element.element], lexicon, source });
  }
};

/** Reads a frame once, for all sentences. */
export const compileFrame = ({ source, lexicon, needs }: { source: string; lexicon: Lexicon; needs: Needs }): Frame => {
  const isFirm = source.startsWith('= ');
  const parsed = parseFrame(isFirm ? source.slice(2) : source);
  for (const { elements } of [parsed, ...parsed.conditions]) assertKnown({ elements, lexicon, source });
  const idsOf = (kind: 'before' | 'next') =>
    parsed.conditions
      .filter((condition) => condition.kind === kind)
      .flatMap(({ elements }) => neededBy(elements).map(needs.idOf));
  const together = parsed.conditions.filter(({ kind }) => kind === 'with').flatMap(({ elements }) => elements);
  const ids = neededBy([...parsed.elements, ...together]).map(needs.idOf);
  return {
    ...parsed,
    source,
    isFirm,
    isNegating: negating.test(source.split(/ (?:&!?|<!?|>)(?: |$)/)[0] ?? ''),
    isAnswered: parsed.conditions.some(({ kind }) => kind === 'next' || kind === 'before'),
    starts: startsOf(parsed.elements),
    isAnchored: parsed.elements[0]?.kind === 'begin',
    needsBefore: idsOf('before'),
    needsNext: idsOf('next'),
    needs: [...new Set(ids)].sort((one, other) => needs.weightOf(one) - needs.weightOf(other)),
  };
};

/** A sentence with the needs that it meets. */
export type Contents = Tagged & { met: Met };

const meets = ({ met }: Contents, needs: readonly number[]): boolean => {
  for (const id of needs) if (!isMet(met, id)) return false;
  return true;
};

/** Whether the neighbours hold what a frame asks of them at all; looking closer takes longer. */
export const couldHold = ({ needsBefore, needsNext }: Frame, { previous, next }: Surroundings): boolean => {
  const isMetBy = (needs: readonly number[], neighbour: () => Contents | null): boolean => {
    if (needs.length === 0) return true;
    const sentence = neighbour();
    return sentence !== null && meets(sentence, needs);
  };
  return isMetBy(needsBefore, previous) && isMetBy(needsNext, next);
};

const couldStart = (starts: readonly WordElement[], sentence: Tagged, at: number): boolean => {
  const text = sentence.texts[at] ?? '';
  const tags = sentence.tags[at] ?? [];
  for (const { words, classes, stems } of starts) {
    if (words.has(text)) return true;
    for (const { name } of tags) if (classes.includes(name)) return true;
    for (const stem of stems) if (text.startsWith(stem)) return true;
  }
  return false;
};

export type Place = { from: number; to: number };

/** Where a frame matches at this word or after it, as indexes of its first word and after its last one. */
export const placeOf = (frame: Frame, sentence: Contents, begin = 0): Place | null => {
  const last = frame.isAnchored ? sentence.begin : sentence.texts.length - 1;
  for (let from = begin; from <= last && from < sentence.texts.length; from += 1) {
    if (frame.starts && !couldStart(frame.starts, sentence, from)) continue;
    const to = matchAt(frame.elements, sentence, from);
    if (to !== null && to > from) return { from, to };
  }
  return null;
};

const occursIn = (elements: readonly Element[], sentence: Tagged | null): boolean => {
  if (!sentence) return false;
  for (let from = 0; from <= sentence.texts.length; from += 1)
    if (matchAt(elements, sentence, from) !== null) return true;
  return false;
};

/** A sentence and, when asked for, its neighbours in the same paragraph or the next. */
export type Surroundings = { own: Contents; previous: () => Contents | null; next: () => Contents | null };

/** What a frame asks of the rest of the sentence and of its neighbours. */
export const conditionsHold = (frame: Frame, { own, previous, next }: Surroundings): boolean =>
  frame.conditions.every(({ kind, elements }) => {
    switch (kind) {
      case 'with':
        return occursIn(elements, own);
      case 'without':
        return !occursIn(elements, own);
      case 'before':
        return occursIn(elements, previous());
      case 'not-before':
        return !occursIn(elements, previous());
      case 'next':
        return occursIn(elements, next());
      case 'not-next':
        return !occursIn(elements, next());
    }
  });
