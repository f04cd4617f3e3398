import type { Advice } from '../prose/advice';
import type { ProseText } from '../prose/collect-prose';

/** Three words or more in capitals; one or two may be abbreviations. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,–-]+(?:\p{Lu}{2,}|[AIOY])){2,}(?![\p{L}\p{N}])/u;

/** Passages in capitals: hard to read, and some screen readers spell them out. */
export const findCapitals = (texts: ProseText[]): Advice[] =>
  texts.flatMap(({ path, lines }) =>
    lines.flatMap(({ text }) => {
      const excerpt = capitals.exec(text)?.[0] ?? '';
      if (excerpt.replace(/[^\p{L}]/gu, '').length < 10) return [];
      return [
        {
          rule: 'capitals',
          severity: 'warn' as const,
          path,
          excerpt,
          sentence: text,
          why: 'Words all in capitals are slow to read, and some screen readers spell them letter by letter.',
          suggestion: 'Write them as usual and use bold for what matters.',
        },
      ];
    }),
  );
