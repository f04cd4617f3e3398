'use client';

import { FieldDescription, FieldError, FieldLabel, useConfig, useField, useForm } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import '../citing.css';

import { PickedReferences } from './picked-references';
import { SearchResults } from './search-results';
import { useRecalled, useSearch } from './use-search';
import { recall } from './search-references';

const idsIn = (value: unknown): number[] =>
  [value].flat().flatMap((entry: unknown) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry;
    return typeof id === 'number' ? [id] : [];
  });

/**
 * Picks references by typing part of an author, title, year, DOI or PMID. A combobox with a list box: arrows choose,
 * Enter picks, Enter on the empty field inserts the citation, Escape closes the list, Backspace takes the last one out.
 */
export const ReferencePicker = ({ field, path, readOnly = false }: RelationshipFieldClientProps) => {
  const { config } = useConfig();
  const { setValue, showError, value } = useField<unknown>({ path });
  const { submit } = useForm();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const api = config.routes.api;
  const picked = idsIn(value);
  const search = useSearch({ api, words: open ? words.trim() : null });
  useRecalled({ api, ids: picked.filter((one) => recall(one) === null) });

  useEffect(() => {
    // The drawer slides in with the focus on its close button.
    const timer = setTimeout(() => input.current?.focus(), 50);
    return () => clearTimeout(timer);
  }, []);

  const found = search.state === 'found' ? search.docs : [];
  const current = Math.min(active, Math.max(0, found.length - 1));

  const toggle = (one: number): void => {
    setValue(picked.includes(one) ? picked.filter((other) => other !== one) : [...picked, one]);
    setWords('');
    setOpen(false);
    setActive(0);
    input.current?.focus();
  };

  const move = (step: number): void => {
    if (!open) setOpen(true);
    else if (found.length > 0) setActive((current + step + found.length) % found.length);
  };

  const onEnter = (): void => {
    const chosen = open ? found[current] : undefined;
    if (chosen) toggle(chosen.id);
    else if (words.trim() === '' && picked.length > 0) void submit();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const actions: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: onEnter,
      ...(open ? { Escape: () => setOpen(false) } : {}),
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      // Escape would close the drawer as well, and Enter save the document behind it.
      event.stopPropagation();
      action();
    } else if (event.key === 'Backspace' && words === '') setValue(picked.slice(0, -1));
  };

  return (
    <div className="field-type reference-picker">
      <FieldLabel htmlFor={`${id}-input`} label={field.label} path={path} required={field.required} />
      <div className="reference-picker-body">
        <FieldError path={path} showError={showError} />
        <PickedReferences ids={picked} onRemove={readOnly ? null : toggle} />
        {readOnly ? null : (
          <input
            ref={input}
            aria-activedescendant={open && found.length > 0 ? `${id}-option-${current}` : undefined}
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-describedby={`${id}-help`}
            aria-expanded={open}
            autoComplete="off"
            id={`${id}-input`}
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
        <SearchResults current={current} id={id} picked={picked} search={search} onPick={toggle} />
      </div>
      <p className="reference-picker-help" id={`${id}-help`}>
        Type some words in any order. ↓ ↑ choose, Enter picks; Enter once more inserts the citation.
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
