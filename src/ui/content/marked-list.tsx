import type { ReactNode } from 'react';

type MarkedListProps = { mark: 'check' | 'cross'; items: ReactNode[] };

/** A list with a tick or a cross in front of every item; the heading above says what the sign means. */
export const MarkedList = ({ mark, items }: MarkedListProps) => (
  <ul className={`marked-list marked-list-${mark}`}>
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);
