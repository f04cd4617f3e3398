import { describe, expect, it } from 'vitest';

import { captionOf, pictureHref } from './address';
import { drawable, sizeOf } from './lettering';

const caption = { title: '¿Duele? 5% & más', kind: 'Tratamientos', site: 'Clinic', brand: '#005f73' };
const search = () => new URL(pictureHref(caption), 'http://localhost').searchParams;

describe('the address of a picture', () => {
  it('holds what stands on it', () => {
    expect(captionOf(search())).toEqual(caption);
  });

  it('is refused once anything in it was changed', () => {
    for (const name of ['title', 'kind', 'site', 'brand', 'sign']) {
      const changed = search();
      changed.set(name, 'Free pills');
      expect(captionOf(changed), name).toBeNull();
      changed.delete(name);
      expect(captionOf(changed), name).toBeNull();
    }
  });
});

describe('lettering', () => {
  it('leaves out signs that the font cannot draw', () => {
    expect(drawable('TNF-α in “Köln” – niño 😀 痛')).toBe('TNF- in “Köln” – niño');
  });

  it('is smaller the more there is to say', () => {
    expect([10, 60, 130].map((length) => sizeOf('x'.repeat(length)))).toEqual([84, 64, 50]);
  });
});
