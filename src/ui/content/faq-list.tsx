import type { ReactNode } from 'react';

import { Heading } from '../layout/heading';
import type { HeadingLevel } from '../vocabulary';
import { Fold } from './fold';

/** `anchor` is where links lead to; only one list of a page may have them, because a question may stand on it twice. */
export type Question = { id: string; anchor?: string; question: string; answer: ReactNode };

export type QuestionGroup = { id: string; topic: string | null; questions: Question[] };

export type FaqListProps = { groups: QuestionGroup[]; headingLevel?: HeadingLevel };

/** Questions that open on their own. */
export const FaqList = ({ groups, headingLevel = 3 }: FaqListProps) => (
  <>
    {groups.map((group) => (
      <div className="faq-group" key={group.id}>
        {group.topic === null ? null : <Heading level={headingLevel}>{group.topic}</Heading>}
        {group.questions.map(({ id, anchor, question, answer }) => (
          <Fold key={id} summary={question} anchor={anchor}>
            {answer}
          </Fold>
        ))}
      </div>
    ))}
  </>
);
