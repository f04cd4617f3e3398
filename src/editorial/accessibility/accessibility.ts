import type { Advice } from '../prose/advice';
import type { ProseText } from '../prose/collect-prose';
import { findCapitals } from './capitals';
import { findHeadingProblems } from './headings';
import { findLinkProblems } from './links';
import { findPictureProblems } from './pictures';
import { findTableProblems } from './tables';

/**
 * What keeps some people from reading a document: headings, links, pictures, tables, capitals.
 * @param undescribed pictures without alternative text that are more than decoration, by id
 */
export const accessibilityOf = ({
  texts,
  data,
  undescribed,
}: {
  texts: ProseText[];
  data: object;
  undescribed: Set<number>;
}): Advice[] => [
  ...texts.flatMap(({ path, state }) =>
    state === null
      ? []
      : [findHeadingProblems, findLinkProblems, findTableProblems].flatMap((find) => find({ path, state })),
  ),
  ...findPictureProblems({ data, undescribed }),
  ...findCapitals(texts),
];
