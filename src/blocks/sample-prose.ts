import type { CalloutBlock } from '@/payload-types';

type Prose = CalloutBlock['prose'];

/** Plain paragraphs as a rich-text value, for fixtures. */
export const sampleProse = (...paragraphs: string[]): Prose => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
    })),
  },
});
