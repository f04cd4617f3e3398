import type { ReferenceView } from '@/collections/reference/queries';

/** A formatted reference; its title leads to the page about it, and says its language where it is not that of the page. */
export const Formatted = ({
  reference: { formatted, href, titleLanguage },
}: {
  reference: Pick<ReferenceView, 'formatted' | 'href' | 'titleLanguage'>;
}) =>
  formatted.map(({ text, italic, title }, index) => {
    const words = italic ? <em key={index}>{text}</em> : text;
    return title ? (
      <a key={index} href={href} lang={titleLanguage}>
        {words}
      </a>
    ) : (
      words
    );
  });
