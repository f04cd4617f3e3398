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

const compile = (locale: Locale): RuleSet => {
  const lexicon = lexicons[locale];
  const needs = collectNeeds(lexicon);
  const compiled: CompiledRule[] = [];
  /** Frames by the number of their rarest need, and those without any. */
  const byNeed: { order: number; frame: Frame }[][] = [];
  const free: { order: number; frame: Frame }[] = [];
  for (const rule of rules) {
    const wording = rule[locale];
    if (!wording) continue;
    const order = compiled.length;
    const all = (sources: readonly string[] = []) => sources.map((source) => compileFrame({ source, lexicon, needs }));
    for (const frame of all(wording.frames)) {
      const [rarest] = frame.needs;
      if (rarest === undefined) free.push({ order, frame });
      else (byNeed[rarest] ??= []).push({ order, frame });
    }
    compiled.push({ rule, patterns: wording.patterns ?? [], unless: all(wording.unless), along: all(wording.along) });
  }
  return {
    lexicon,
    readNeeds: (sentence) => ({ ...sentence, ...needs.metIn(sentence) }),
    candidatesFor: ({ sentence, isBelieved }) => {
      const frames: (Frame[] | undefined)[] = [];
      const believed = Uint8Array.from(compiled, ({ rule }) => Number(isBelieved(rule)));
      const add = ({ order, frame }: { order: number; frame: Frame }) => {
        if (believed[order] === 1 && couldMatch(frame, sentence)) (frames[order] ??= []).push(frame);
      };
      free.forEach(add);
      for (const id of sentence.met) byNeed[id]?.forEach(add);
      const candidates: Candidate[] = [];
      for (let order = 0; order < compiled.length; order += 1) {
        const one = compiled[order];
        const own = frames[order];
        if (one && believed[order] === 1 && (own || one.patterns.length > 0))
          candidates.push({ compiled: one, frames: own ?? [] });
      }
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
