import { useEffect, useRef } from 'react';

import { ReferenceEntry } from './reference-entry';
import type { Search } from './use-search';

type SearchResultsProps = {
  id: string;
  search: Search;
  /** Which result Enter would pick. */
  current: number;
  picked: number[];
  onPick: (id: number) => void;
};

const countOf = ({ docs, total, words }: Extract<Search, { state: 'found' }>): string => {
  if (total === 0) return `Nothing matches “${words}”. Try fewer words, or add the reference under References first.`;
  const count = `${total} ${total === 1 ? 'reference' : 'references'}`;
  return docs.length < total ? `${count}; the first ${docs.length} are listed. Type another word.` : count;
};

const sentenceOf = (search: Search): string => {
  if (search.state === 'found') return countOf(search);
  return search.state === 'loading' ? 'Searching …' : '';
};

/** The list under the field, and a line that says aloud how many were found or what went wrong. */
export const SearchResults = ({ id, search, current, picked, onPick }: SearchResultsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const docs = search.state === 'found' ? search.docs : [];

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, search]);

  return (
    <>
      <div ref={list} aria-label="References found" hidden={docs.length === 0} id={`${id}-list`} role="listbox">
        {docs.map((reference, index) => (
          // The keys are those of the field: an option never has the focus.
          <div
            key={reference.id}
            aria-selected={picked.includes(reference.id)}
            className={index === current ? 'found-reference found-reference-current' : 'found-reference'}
            id={`${id}-option-${index}`}
            role="option"
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(reference.id);
            }}
          >
            <ReferenceEntry reference={reference} />
          </div>
        ))}
      </div>
      <p className="reference-picker-status" role="status">
        {sentenceOf(search)}
      </p>
      {search.state === 'failed' ? (
        <p className="reference-picker-problem" role="alert">
          {search.problem}
        </p>
      ) : null}
    </>
  );
};
