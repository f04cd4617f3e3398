import type { CslName } from '../../csl-item';

/** `Vargas Ana` is a person, `=Hill Group` a group; a third part after a bar is a suffix. */
export const people = (...names: string[]): CslName[] =>
  names.map((name) => {
    if (name.startsWith('=')) return { literal: name.slice(1) };
    const [family = '', given, suffix] = name.split('|');
    return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) };
  });

const families = ['Abbot', 'Brandt', 'Castro', 'Dahl', 'Eriksen', 'Falk', 'Gruber', 'Hsu', 'Ito', 'Jansen', 'Kerr'];

/** As many different authors as are wanted. */
export const crowd = (count: number): CslName[] =>
  Array.from({ length: count }, (_, index) => ({
    family: `${families[index % families.length] ?? ''}${index < families.length ? '' : 'son'}${index < 22 ? '' : 'ov'}`,
    given: `${String.fromCharCode(65 + (index % 26))}. M.`,
  }));
