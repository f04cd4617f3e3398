import type { Locale } from '@/core/locales';

import { type Fact, FactList } from '../content/fact-list';
import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';

export type Signatory = { name: string; href: string | null; credentials: string | null };

/** A mistake that was put right on a calendar day. */
export type Correction = { on: string; text: string };

export type GovernanceProps = {
  locale: Locale;
  author: Signatory | null;
  reviewer: Signatory | null;
  /** Calendar days. */
  reviewedOn: string | null;
  nextReviewOn: string | null;
  conflicts: string | null;
  funding: string | null;
  changeNote: string | null;
  /** In the order in which they are shown. */
  corrections: Correction[];
  /** Who compared a translation with the original, and when. */
  translation?: { reviewer: Signatory | null; reviewedOn: string | null } | null;
};

const Signature = ({ person }: { person: Signatory }) => (
  <>
    {person.href === null ? person.name : <a href={person.href}>{person.name}</a>}
    {person.credentials ? `, ${person.credentials}` : null}
  </>
);

/** Who wrote a page, who reviewed it and when, who paid, what changed last and what was put right. */
export const Governance = ({ locale, author, reviewer, ...page }: GovernanceProps) => {
  const t = messagesFor(locale).governance;
  const day = (value: string | null) =>
    value === null ? null : <time dateTime={value.slice(0, 10)}>{formatDay({ day: value, locale })}</time>;
  const facts: Fact[] = [
    [t.author, author === null ? null : <Signature person={author} />],
    [t.reviewer, reviewer === null ? null : <Signature person={reviewer} />],
    [t.reviewedOn, day(page.reviewedOn)],
    [t.nextReview, day(page.nextReviewOn)],
    [t.conflicts, page.conflicts ?? t.noneDeclared],
    [t.funding, page.funding],
    [t.change, page.changeNote],
    [
      t.corrections,
      page.corrections.length === 0
        ? null
        : page.corrections.map(({ on, text }) => (
            <p key={`${on} ${text}`}>
              {day(on)}: {text}
            </p>
          )),
    ],
    [t.translator, page.translation?.reviewer ? <Signature person={page.translation.reviewer} /> : null],
    [t.translationReviewedOn, day(page.translation?.reviewedOn ?? null)],
  ];
  return <FactList className="facts governance" facts={facts} />;
};
