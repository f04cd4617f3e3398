import type { Locale } from '@/core/locales';

import { english } from '../lexicon/english';
import { spanish } from '../lexicon/spanish';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import { compileFrame, type Contents, couldMatch, type Frame } from './frame';
import type { Lexicon } from './lexicon';
import { collectNeeds } from './needs';
import type { Tagged } from './tagged';

export type CompiledRule = {
  rule: Rule;
  patterns: readonly RegExp[];
  unless: readonly Frame[];
  along: readonly Frame[];
};

/** A rule that may have something to say about a sentence, with the frames that could match there. */
export type Candidate = { compiled: CompiledRule; frames: Frame[] };

export type RuleSet = {
  lexicon: Lexicon;
  readNeeds: (sentence: Tagged) => Contents;
  /** @param isBelieved asked once a rule; what would not be believed is not looked for */
  candidatesFor: (input: { sentence: Contents; isBelieved: (rule: Rule) => boolean }) => Candidate[];
};

const lexicons: Record<Locale, Lexicon> = { en: english, es: spanish };

type Filed = { order: number; frame: Frame };

/** Frames by the number of their rarest need, and those without any. */
const fileFrames = (all: readonly Filed[], count: number): { byNeed: readonly Filed[][]; free: readonly Filed[] } => {
  const byNeed = Array.from({ length: count }, (): Filed[] => []);
  for (const filed of all) byNeed[filed.frame.needs[0] ?? -1]?.push(filed);
  return { byNeed, free: all.filter(({ frame }) => frame.needs.length === 0) };
};

const compile = (locale: Locale): RuleSet => {
  const lexicon = lexicons[locale];
  const needs = collectNeeds(lexicon);
  const compiled: CompiledRule[] = [];
  const all: Filed[] = [];
  for (const rule of rules) {
    const wording = rule[locale];
    if (!wording) continue;
    const compileAll = (sources: readonly string[] = []) =>
      sources.map((source) => compileFrame({ source, lexicon, needs }));
    const order = compiled.length;
    for (const frame of compileAll(wording.frames)) all.push({ order, frame });
    const [unless, along] = [compileAll(wording.unless), compileAll(wording.along)];
    compiled.push({ rule, patterns: wording.patterns ?? [], unless, along });
  }
  const { byNeed, free } = fileFrames(all, needs.count());
  const readMet = needs.createReader(Uint8Array.from(byNeed, (filed) => Number(filed.length > 0)));
  return {
    lexicon,
    readNeeds: (sentence) => ({ ...sentence, met: readMet(sentence) }),
    candidatesFor: ({ sentence, isBelieved }) => {
      const frames = compiled.map((): Frame[] => []);
      for (const { order, frame } of free) frames[order]?.push(frame);
      for (const id of sentence.met.keys)
        for (const { order, frame } of byNeed[id] ?? []) if (couldMatch(frame, sentence)) frames[order]?.push(frame);
      return compiled.flatMap((one, order) => {
        const own = frames[order] ?? [];
        return (own.length > 0 || one.patterns.length > 0) && isBelieved(one.rule)
          ? [{ compiled: one, frames: own }]
          : [];
      });
    },
  };
};

const ruleSets = new Map<Locale, RuleSet>();

/** The rules of a language, compiled when they are first asked for. */
export const rulesFor = (locale: Locale): RuleSet => {
  const known = ruleSets.get(locale) ?? compile(locale);
  ruleSets.set(locale, known);
  return known;
};
