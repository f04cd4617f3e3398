import type { Statement } from '../views';

export type Alternative = Statement & { title: string; href: string | null };

/** Other ways to deal with the same problem, doing nothing among them. */
export const Alternatives = ({ items }: { items: Alternative[] }) => (
  <ul className="alternatives">
    {items.map(({ title, text, href, marks }) => (
      <li key={title}>
        <strong>{href === null ? title : <a href={href}>{title}</a>}</strong>
        <span>
          {text}
          {marks}
        </span>
      </li>
    ))}
  </ul>
);
