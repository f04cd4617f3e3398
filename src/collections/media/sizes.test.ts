import { describe, expect, it } from 'vitest';

import { focusOf, variantsOf } from './sizes';

const size = (width: number) => ({ url: `http://old.example/api/media/file/hand-${width}.webp`, width });

describe('the sizes of a picture', () => {
  it('are none for a drawing', () => {
    expect(variantsOf({ url: '/api/media/file/hand.svg', width: 320, sizes: { small: {} } })).toEqual([]);
  });

  it('end with the picture itself when that is larger, but not too large to send', () => {
    const sizes = { small: size(480), medium: {}, large: {} };
    expect(variantsOf({ url: '/api/media/file/hand.png', width: 700, sizes })).toEqual([
      { src: '/api/media/file/hand-480.webp', width: 480 },
      { src: '/api/media/file/hand.png', width: 700 },
    ]);
    const all = { small: size(480), medium: size(960), large: size(1440) };
    expect(variantsOf({ url: '/api/media/file/hand.png', width: 6000, sizes: all }).map(({ width }) => width)).toEqual([
      480, 960, 1440,
    ]);
    expect(variantsOf({ url: '/a.png', width: 480, sizes }).map(({ width }) => width)).toEqual([480]);
  });
});

describe('the focus of a picture', () => {
  it('is the side that must stay in sight', () => {
    expect(focusOf({ focalX: 50, focalY: 50 })).toBeNull();
    expect(focusOf({})).toBeNull();
    expect(focusOf({ focalX: 10, focalY: 60 })).toBe('left');
    expect(focusOf({ focalX: 90, focalY: 5 })).toBe('right top');
    expect(focusOf({ focalX: 40, focalY: 80 })).toBe('bottom');
  });
});
