import { describe, expect, it } from 'vitest';

import { explainColour } from './rules';

describe('explaining a colour', () => {
  it('has nothing to say about one that can be read', () => {
    expect(explainColour({ role: 'brand', value: '#5a2d82' })).toBeNull();
    expect(explainColour({ role: 'action', value: '00529B' })).toBeNull();
  });

  it('says how a colour is written', () => {
    expect(explainColour({ role: 'brand', value: 'teal' })).toContain('for example #0d5960');
  });

  it('names the contrast, what is needed, and the nearest colour that works, which it then accepts', () => {
    for (const role of ['brand', 'action'] as const) {
      const message = explainColour({ role, value: '#f2c200' }) ?? '';
      expect(message).toMatch(
        /the contrast is 1\.\d, and 4\.5 is needed\. The nearest colour that works is #[0-9a-f]{6}\.$/u,
      );
      const nearest = /is (#[0-9a-f]{6})\.$/u.exec(message)?.[1] ?? '';
      expect(explainColour({ role, value: nearest })).toBeNull();
    }
  });

  it('speaks of what would suffer', () => {
    expect(explainColour({ role: 'brand', value: '#8ed0ca' })).toMatch(/^Links in this colour/u);
    expect(explainColour({ role: 'action', value: '#f2a583' })).toMatch(/^White words on a button/u);
  });
});
