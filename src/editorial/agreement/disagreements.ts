import type { Locale } from '@/core/locales';

import { findDisagreements, topicName } from '../claims/across/disagreements';
import type { DocumentFinding } from '../claims/document';
import { fold } from '../claims/text/fold';
import { contradiction, contradictionAcross } from '../claims/page/contradiction-rule';
import type { PageRule } from '../claims/page/problem';
import { type Asked, type Member, readCircles } from './circles';
import { agreementOf } from './declaration';
import { type Data, pagesIn, type Reading } from './read-pages';
import { saysTheSame } from './same';
import { type Against, anyCentre, type Contradicted, findContradicted, type Standing, tellAll } from './standing';
import { factsOf, type Speaker, textsOf, titleIn, type Told } from './told';

/** A document that says something else. */
export type Elsewhere = { collection: string; id: number; title: string };

/** A finding that rests on something besides the sentence: a field, or other documents. */
export type Disagreement = DocumentFinding & { elsewhere: Elsewhere[] };

const findingAt = ({ path, text, start, end, excerpt, node }: Told, rule: PageRule, detail: string) => ({
  rule: rule.id,
  category: rule.category,
  severity: rule.severity,
  suggestion: rule.suggestion,
  why: `${detail} ${rule.why}`,
  ...{ path, text, start, end, excerpt, node },
});

/** What the texts of a document say against its own fields, such as the number of sessions. */
const findOwn = ({ collection, document }: Pick<Speaker, 'collection' | 'document'>): Disagreement[] => {
  const facts = factsOf({ collection, document });
  const names = agreementOf(collection).names?.(document).map(fold) ?? [];
  const centre = { ...anyCentre, names };
  const texts = facts.length === 0 ? [] : textsOf({ collection, document, centre });
  return findDisagreements({ own: texts, others: facts }).map(({ one, against }) => {
    const fields = against.map(({ excerpt }) => `“${excerpt}”`).join(' and ');
    return { ...findingAt(one, contradiction, `The form says ${fields}.`), elsewhere: [] };
  });
};

const wording: Record<Standing, (what: string, where: string) => string> = {
  said: (what, where) => `${where} says “${what}”.`,
  drafted: (what, where) => `an unpublished draft of ${where} says “${what}”.`,
  'taken back': (what, where) =>
    `patients still read “${what}” in ${where}, whose newest draft no longer says so; publish that too.`,
};

const elsewhereOf = ({ collection, id, published, newest }: Member): Elsewhere => ({
  collection: collection.slug,
  id,
  title: titleIn({ collection, document: newest ?? published ?? {} }),
});

const describe = ({ heard, from, standing }: Against): string => {
  const { labels, slug } = from.collection;
  const kind = typeof labels?.singular === 'string' ? labels.singular.toLowerCase() : slug;
  return wording[standing](heard.excerpt, `the ${kind} “${elsewhereOf(from).title}”`);
};

const gravestFirst: Standing[] = ['said', 'drafted', 'taken back'];

/**
 * Only what another page says to patients and still says in its newest draft stops a publication. Where two pages have
 * to change together, saving the draft of either lets the other be published, and a draft that somebody
 * has only begun stops nobody.
 */
const findingOf = ({ one, against }: Contradicted): Disagreement[] => {
  const [first, ...more] = gravestFirst.flatMap((standing) => against.filter((other) => other.standing === standing));
  if (first === undefined) return [];
  const detail = `About ${topicName(one.topic)}, ${describe(first)}`;
  const finding = findingAt(one, contradictionAcross, detail);
  const elsewhere = [first, ...more].map(({ from }) => elsewhereOf(from));
  return [{ ...finding, severity: first.standing === 'said' ? finding.severity : 'warn', elsewhere }];
};

/** The document as patients read it already, if they do: where nothing new is said, others are not asked. */
type Known = { published?: Data | null };

/** Where a document contradicts its own fields, or other pages of the therapies that it speaks of. */
export const findDisagreementsAmong = async ({
  published = null,
  ...asked
}: Asked & Known & { locale: Locale }): Promise<Disagreement[]> => {
  const { collection, collections, document, locale } = asked;
  if (tellAll({ collection, document, centre: anyCentre }).length === 0) return [];
  const own = findOwn({ collection, document });
  if (published && saysTheSame({ collection, collections, one: published, other: document, choices: 'ignored' }))
    return own;
  const contradicted = findContradicted({ collection, document, circles: await readCircles(asked), locale });
  return [...own, ...contradicted.flatMap(findingOf)];
};

/** The same with the pages in the database. */
export const findDisagreementsOf = ({
  req,
  locale,
  ...asked
}: Reading & Known & Pick<Asked, 'collection' | 'document' | 'id'>): Promise<Disagreement[]> =>
  findDisagreementsAmong({
    ...asked,
    locale,
    collections: req.payload.config.collections,
    readPages: pagesIn({ req, locale }),
  });

/** Findings of a text with the disagreements that say something new: a field may be what another sentence says as well. */
export const addDisagreements = (found: readonly DocumentFinding[], more: readonly Disagreement[]) => [
  ...found.map((finding) => ({ ...finding, elsewhere: [] as Elsewhere[] })),
  ...more.filter(
    ({ rule, path, start, end }) =>
      !found.some((one) => one.rule === rule && one.path === path && one.start < end && start < one.end),
  ),
];
