import type { CslItem, CslName } from '../../csl-item';
import { crowd, people } from './people';

const by = (...author: CslName[]): CslItem => ({
  type: 'article-journal',
  title: 'Names in print',
  author,
  'container-title': 'Annals of Names',
  issued: { 'date-parts': [[2021]] },
  volume: '3',
  page: '7-9',
});

/** Names of people and groups as journals print them. */
export const names: Record<string, CslItem> = {
  'one author': by(...people('Vargas|Ana')),
  'family name only': by(...people('Hippasos')),
  'names written out': by(...people('Vargas|Ana Lucia Maria')),
  'initials with points': by(...people('Vargas|A. L.')),
  'initials without points': by(...people('Vargas|A L')),
  'initials in one word': by(...people('Vargas|AL')),
  'initials in one word with points': by(...people('Vargas|A.L.')),
  'hyphenated given name': by(...people('Wen|Yung-Tao', 'Dupin|Jean-Luc M.')),
  'hyphenated with a small letter': by(...people('Wen|Yung-tao')),
  'hyphenated initials': by(...people('Dupin|J.-L.')),
  'hyphenated family name': by(...people('Mansur-Kaplan|Basak')),
  'two family names': by(...people('Del Rio Castro|Pilar')),
  'particles van der': by(...people('van der Berg|Anna B.')),
  'particle de la': by(...people('de la Torre|Juan')),
  'particle von': by(...people('von Halle|Ernst', 'Vargas|Ana')),
  'particle with an apostrophe': by(...people("d'Arc|Marie", 'O’Neil|Sean')),
  'capital particle': by(...people('De Vries|Jan')),
  suffixes: by(...people('King|Martin L.|Jr', 'Ford|Henry|III')),
  'suffix of a single author': by(...people('King|Martin L.|Jr')),
  diacritics: by(...people('Åström|Örjan', 'Łukasz|Żaneta', 'Ðorđević|Čedomir')),
  'group author': by(...people('=Elbow Pain Study Group')),
  'people and a group': by(...people('Vargas|Ana', 'Ostrom|Per', '=Elbow Pain Study Group')),
  'a group among many': by(...crowd(8), ...people('=Elbow Pain Study Group')),
  'group with a comma and an ampersand': by(...people('=Institute for Joints, Bones & Pain')),
};
