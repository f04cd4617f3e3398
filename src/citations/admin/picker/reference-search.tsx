'use client';

import { useConfig } from '@payloadcms/ui';
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';

import '../citing.css';

import type { FoundReference } from '../../found-reference';
import { PickedReferences } from './picked-references';
import { recall } from './search-references';
import { SearchResults } from './search-results';
import { useRecalled, useSearch } from './use-search';

type ReferenceSearchProps = {
  /** The name of the field, or its id where it has a label of its own. */
  label: string | { id: string };
  picked: number[];
  /** A result was chosen, or a picked reference taken out. */
  onPick: (reference: FoundReference) => void;
  /** Enter on the empty field. */
  onEnter?: () => void;
  /** A reference that is not offered. */
  exclude?: number;
  readOnly?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
};

const placeholderFor = (id: number): FoundReference => ({ id, name: String(id), formatted: String(id), states: [] });

/**
 * Finds references by typing part of an author, title, year, DOI or PMID. A combobox with a list box: arrows choose,
 * Enter picks, Escape closes the list, Backspace takes the last one out.
 */
export const ReferenceSearch = (props: ReferenceSearchProps) => {
  const { label, picked, onPick, onEnter, exclude, readOnly = false, inputRef } = props;
  const { config } = useConfig();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const ownRef = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownRef;
  const id = useId();

  const api = config.routes.api;
  const search = useSearch({ api, words: open ? words.trim() : null, exclude });
  useRecalled({ api, ids: picked.filter((one) => recall(one) === null) });

  const found = search.state === 'found' ? search.docs : [];
  const current = Math.min(active, Math.max(0, found.length - 1));

  const pick = (one: number): void => {
    onPick(recall(one) ?? placeholderFor(one));
    setWords('');
    setOpen(false);
    setActive(0);
    input.current?.focus();
  };

  const move = (step: number): void => {
    if (!open) setOpen(true);
    else if (found.length > 0) setActive((current + step + found.length) % found.length);
  };

  const enter = (): void => {
    const chosen = open ? found[current] : undefined;
    if (chosen) pick(chosen.id);
    else if (words.trim() === '') onEnter?.();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const last = picked.at(-1);
    const actions: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: enter,
      ...(open ? { Escape: () => setOpen(false) } : {}),
      ...(words === '' && last !== undefined ? { Backspace: () => pick(last) } : {}),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    // Escape would close the drawer as well, and Enter save the document behind it.
    event.stopPropagation();
    action();
  };

  return (
    <div className="reference-picker-body">
      <PickedReferences ids={picked} onRemove={readOnly ? null : pick} />
      {readOnly ? null : (
        <input
          ref={input}
          aria-activedescendant={open && found.length > 0 ? `${id}-option-${current}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-help`}
          aria-expanded={open}
          aria-label={typeof label === 'string' ? label : undefined}
          autoComplete="off"
          id={typeof label === 'string' ? `${id}-input` : label.id}
          placeholder="Author, title, year, DOI or PMID"
          role="combobox"
          type="text"
          value={words}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setWords(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
      )}
      <SearchResults current={current} id={id} picked={picked} search={search} onPick={pick} />
      <p className="reference-picker-help" id={`${id}-help`}>
        Type some words in any order; ↓ and ↑ choose, Enter picks
        {onEnter ? ', and Enter once more inserts the citation' : ''}.
      </p>
    </div>
  );
};
