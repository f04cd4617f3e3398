import type { Locale } from '@/core/locales';

import { english } from '../lexicon/english';
import { spanish } from '../lexicon/spanish';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import { compileFrame, type Contents, type Frame } from './frame';
import type { Lexicon } from './lexicon';
import { collectNeeds } from './needs';
import { createFiledSieve, createSieve, type Sieve } from './sieve';
import type { Tagged } from './tagged';

/** Frames, and how to tell which of them could match. */
export type Sifted = { frames: readonly Frame[]; sieve: Sieve };

export type CompiledRule = {
  rule: Rule;
  patterns: readonly RegExp[];
  unless: Sifted;
  along: Sifted;
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

const compile = (locale: Locale): RuleSet => {
  const lexicon = lexicons[locale];
  const needs = collectNeeds(lexicon);
  const compiled: CompiledRule[] = [];
  const all: { order: number; frame: Frame }[] = [];
  for (const rule of rules) {
    const wording = rule[locale];
    if (!wording) continue;
    const compileAll = (sources: readonly string[] = []) =>
      sources.map((source) => compileFrame({ source, lexicon, needs }));
    const order = compiled.length;
    for (const frame of compileAll(wording.frames)) all.push({ order, frame });
    const sifted = (frames: readonly Frame[]): Sifted => ({ frames, sieve: createSieve(frames) });
    const [unless, along] = [sifted(compileAll(wording.unless)), sifted(compileAll(wording.along))];
    compiled.push({ rule, patterns: wording.patterns ?? [], unless, along });
  }
  const { sieve, isKey } = createFiledSieve({ frames: all.map(({ frame }) => frame), count: needs.count() });
  const readMet = needs.createReader(isKey);
  return {
    lexicon,
    readNeeds: (sentence) => ({ ...sentence, met: readMet(sentence) }),
    candidatesFor: ({ sentence, isBelieved }) => {
      const frames = new Array<Frame[] | undefined>(compiled.length);
      for (const place of sieve(sentence.met)) {
        const passed = all[place];
        if (passed) (frames[passed.order] ??= []).push(passed.frame);
      }
      const candidates: Candidate[] = [];
      compiled.forEach((one, order) => {
        const own = frames[order];
        if ((own || one.patterns.length > 0) && isBelieved(one.rule))
          candidates.push({ compiled: one, frames: own ?? [] });
      });
      return candidates;
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
