'use client';

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useState } from 'react';

import { formatMoney, minorUnitsPerMajor, parseMajor } from '../rules';

/** An amount typed in dollars and stored in cents; the words below say how it will be read. */
export const MoneyField = ({ field, path, readOnly }: NumberFieldClientProps) => {
  const { value, setValue, showError } = useField<number | null>({ path });
  const chosen = useFormFields(([fields]) => fields['currency']?.value);
  const currency = typeof chosen === 'string' ? chosen : 'USD';
  const factor = minorUnitsPerMajor(currency);
  const [typed, setTyped] = useState<string | null>(null);

  const shown = typed ?? (typeof value === 'number' ? String(value / factor) : '');
  const label = field.label ?? field.name;

  const change = (next: string) => {
    setTyped(next);
    const major = parseMajor(next);
    if (next.trim() === '') setValue(null);
    else if (major !== null) setValue(Math.round(major * factor));
  };

  return (
    <div className={`field-type number${showError ? ' error' : ''}`} style={{ flex: 1 }}>
      <FieldLabel label={label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={`field-${path.replace(/\./gu, '__')}`}
          type="text"
          inputMode="decimal"
          disabled={readOnly}
          value={shown}
          onBlur={() => {
            setTyped(null);
          }}
          onChange={(event) => {
            change(event.target.value);
          }}
        />
      </div>
      <FieldDescription
        description={
          typeof value === 'number'
            ? `Patients read ${formatMoney({ amount: value, currency })}.`
            : field.admin?.description
        }
        path={path}
      />
    </div>
  );
};
