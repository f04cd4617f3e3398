import { describe, expect, it } from 'vitest';

import { writeLlmsTxt } from './llms-txt';

describe('writeLlmsTxt', () => {
  it('writes title, summary and lists of links, and leaves out what is empty', () => {
    const links = [{ title: 'Prolotherapy', url: 'https://clinic.example/a.md', summary: 'Strong\nsugar water.' }];
    const sections = [
      { title: 'Treatments', links },
      { title: 'Conditions', links: [] },
    ];
    expect(writeLlmsTxt({ title: 'Clinic', summary: 'About\n pain.', note: 'Add .md.', sections })).toBe(
      '# Clinic\n\n> About pain.\n\nAdd .md.\n\n## Treatments\n\n- [Prolotherapy](https://clinic.example/a.md): Strong sugar water.\n',
    );
  });
});
