import type { CslItem } from '../../csl-item';

/** References as CSL-JSON, one property on a line. */
export const writeCsl = (items: CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;
