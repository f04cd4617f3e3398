'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

import { type BrandRole, deriveColours } from '@/ui/colour/brand';
import { type Hex, readHex } from '@/ui/colour/contrast';
import { type Palette, palettes } from '@/ui/colour/palette';

import { explainColour } from '../rules';

type ColourFieldProps = TextFieldClientProps & { role: BrandRole };

const Sample = ({ label, role, colours }: { label: string; role: BrandRole; colours: Palette }) => {
  const isBrand = role === 'brand';
  return (
    <span
      style={{ background: colours.paper, border: `1px solid ${colours.line}`, borderRadius: 6, padding: '10px 14px' }}
    >
      <span
        style={{
          background: isBrand ? colours['brand-wash'] : colours.action,
          borderRadius: 6,
          color: isBrand ? colours.brand : colours['on-action'],
          display: 'inline-block',
          fontWeight: 600,
          padding: '4px 12px',
          textDecoration: isBrand ? 'underline' : 'none',
        }}
      >
        {label}
      </span>
    </span>
  );
};

const Samples = ({ role, colour }: { role: BrandRole; colour: Hex }) => {
  const own = deriveColours({ role, colour });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 }}>
      <Sample label="On light pages" role={role} colours={{ ...palettes.light, ...own.light }} />
      <Sample label="On dark pages" role={role} colours={{ ...palettes.dark, ...own.dark }} />
    </div>
  );
};

/** A colour, typed or picked, with what it will look like and whether it can be read. */
export const ColourField = ({ field, path, readOnly, role }: ColourFieldProps) => {
  const { value, setValue, showError } = useField<string | null>({ path });
  const typed = value ?? '';
  const colour = readHex(typed);
  const problem = typed === '' ? null : explainColour({ role, value: typed });
  const label = field.label ?? field.name;
  const id = `field-${path.replace(/\./gu, '__')}`;

  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: 1 }}>
      <FieldLabel htmlFor={id} label={label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div style={{ display: 'flex', gap: 8 }}>
          <input
            id={id}
            type="text"
            disabled={readOnly}
            placeholder={palettes.light[role]}
            value={typed}
            onChange={(event) => {
              setValue(event.target.value);
            }}
          />
          <input
            aria-label={`Pick: ${typeof label === 'string' ? label : field.name}`}
            type="color"
            disabled={readOnly}
            style={{ blockSize: 40, flex: 'none', inlineSize: 48, padding: 2 }}
            value={colour ?? palettes.light[role]}
            onChange={(event) => {
              setValue(event.target.value);
            }}
          />
        </div>
      </div>
      {colour === null ? null : <Samples role={role} colour={colour} />}
      <FieldDescription description={problem ?? field.admin?.description} path={path} />
    </div>
  );
};
