import type { ReferenceView } from '@/collections/reference/queries';

/** A formatted reference; its title leads to the page about it. */
export const Formatted = ({ reference }: { reference: Pick<ReferenceView, 'formatted' | 'href' | 'title'> }) => {
  const { formatted, href, title } = reference;
  return formatted.map(({ text, italic }, index) => {
    if (italic) return <em key={index}>{text}</em>;
    const start = text.indexOf(title);
    if (start === -1) return text;
    return (
      <span key={index}>
        {text.slice(0, start)}
        <a href={href}>{title}</a>
        {text.slice(start + title.length)}
      </span>
    );
  });
};
