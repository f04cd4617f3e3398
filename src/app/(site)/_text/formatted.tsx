import type { ReferenceView } from '@/collections/reference/queries';

/** A formatted reference; its title leads to the page about it. */
export const Formatted = ({
  reference: { formatted, href },
}: {
  reference: Pick<ReferenceView, 'formatted' | 'href'>;
}) =>
  formatted.map(({ text, italic, title }, index) => {
    const words = italic ? <em key={index}>{text}</em> : text;
    return title ? (
      <a key={index} href={href}>
        {words}
      </a>
    ) : (
      words
    );
  });
