import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

export type ContentsEntry = { id: string; title: string };

/** Links to the sections of a page: folded on phones, beside the text on wide screens. */
export const OnPageContents = ({ sections, locale }: { sections: ContentsEntry[]; locale: Locale }) => {
  const t = messagesFor(locale);
  const links = (
    <ol>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="page-contents" aria-label={t.onThisPage}>
      <details>
        <summary>{t.onThisPage}</summary>
        {links}
      </details>
    </nav>
  );
};
