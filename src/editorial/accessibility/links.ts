import { nodesOf, type RichTextNode } from '@/core/rich-text/state';

import type { Advice } from '../prose/advice';
import { wordsOf } from '../prose/lines';
import type { RichPlace } from './place';

const vague =
  /^(?:click|tap|press)?\s*(?:here|this|this (?:link|page|article|site|website)|link|more|read more|learn more|see more|more info(?:rmation)?|details|website|download|source|aqu[ií]|haga clic aqu[ií]|pulse aqu[ií]|este enlace|enlace|m[aá]s|leer m[aá]s|ver m[aá]s|m[aá]s informaci[oó]n|saber m[aá]s)$/iu;

const address = /^(?:https?:\/\/|www\.)\S+$/iu;

const linksIn = (nodes: RichTextNode[], around = ''): { words: string; around: string }[] =>
  nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'autolink'
      ? [{ words: wordsOf(node).trim(), around }]
      : linksIn(node.children ?? [], wordsOf(node).trim()),
  );

/** Links whose words do not say where they lead; people with a screen reader often hear the links alone. */
export const findLinkProblems = ({ path, state }: RichPlace): Advice[] =>
  linksIn(nodesOf(state)).flatMap(({ words, around }): Advice[] => {
    const advice = { severity: 'warn' as const, path, excerpt: words, sentence: words === '' ? '' : around };
    const suggestion = 'Link the words that name the page: "the clinic\'s aftercare sheet".';
    if (words === '')
      return [{ ...advice, rule: 'empty-link', why: 'A link without words cannot be seen or heard.', suggestion }];
    if (vague.test(words.replace(/[.…!:»>→]+$/u, '').trim()))
      return [
        {
          ...advice,
          rule: 'vague-link',
          why: `"${words}" does not say where the link leads when it is heard alone.`,
          suggestion,
        },
      ];
    if (address.test(words))
      return [
        {
          ...advice,
          rule: 'bare-address',
          why: 'A screen reader spells a whole address out, sign by sign.',
          suggestion,
        },
      ];
    return [];
  });
