'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useForm } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useId, useRef } from 'react';

import { ReferenceSearch } from './reference-search';
import { useFocusInDrawer } from './use-focus-in-drawer';

const idsIn = (value: unknown): number[] =>
  [value].flat().flatMap((entry: unknown) => {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry;
    return typeof id === 'number' ? [id] : [];
  });

const validate = (value: unknown): true | string => idsIn(value).length > 0 || 'Pick at least one reference.';

/** The references of a citation. Enter on the empty field inserts the citation. */
export const ReferencePicker = ({ field, path, readOnly = false }: RelationshipFieldClientProps) => {
  const { setValue, showError, value } = useField<unknown>({ path, validate });
  const { dispatchFields, submit } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const picked = idsIn(value);

  const pick = (one: number): void => {
    const next = picked.includes(one) ? picked.filter((other) => other !== one) : [...picked, one];
    setValue(next);
    // The form asks the server 250 ms later, and a submit whose own question that cuts off goes by what it knew before.
    dispatchFields({ type: 'UPDATE', path, value: next, valid: validate(next) === true });
  };

  useFocusInDrawer(input);

  return (
    <div className="field-type reference-picker">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      <ReferenceSearch
        inputRef={input}
        label={{ id }}
        picked={picked}
        readOnly={readOnly}
        onEnter={() => {
          if (picked.length > 0) void submit();
        }}
        onPick={({ id: one }) => pick(one)}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
