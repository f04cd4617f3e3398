import { nounForms, verbForms } from './inflect';

/** Entries are set apart by `|` or a line break; a `*` at the end of a word stands for any ending. */
const entriesOf = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Words and phrases as they stand. */
export const words = entriesOf;

/** Verbs in every form; what follows the verb stays: "put an end to". */
export const verbs = (list: string): string[] =>
  entriesOf(list).flatMap((entry) => {
    const [verb = '', ...rest] = entry.split(' ');
    return verbForms(verb).map((form) => [form, ...rest].join(' '));
  });

/** Nouns in singular and plural; what stands before the noun stays: "side effect". */
export const nouns = (list: string): string[] =>
  entriesOf(list).flatMap((entry) => {
    const at = entry.lastIndexOf(' ') + 1;
    return nounForms(entry.slice(at)).map((form) => entry.slice(0, at) + form);
  });

/** Frames, one in a line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
