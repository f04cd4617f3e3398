import { idOf } from '@/core/read/relation';
import { isRichTextState } from '@/core/rich-text/state';

import type { Advice } from '../prose/advice';

type Used = { path: string; id: number };

const pictureKeys = new Set(['media', 'picture', 'photo', 'image']);

const isRelated = (value: unknown): value is number | { id: number } =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number');

/** Every picture that a document shows, with the field that names it. */
export const picturesIn = (value: unknown, path = ''): Used[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isRichTextState(value)) return picturesIn(value.root.children, `${path}.root.children`);
  const at = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const isUpload = 'type' in value && value.type === 'upload' && 'value' in value;
  return entries.flatMap(([key, child]: [string | number, unknown]) => {
    if ((pictureKeys.has(String(key)) || (isUpload && key === 'value')) && isRelated(child)) {
      const id = idOf(child);
      return id === null ? [] : [{ path: at(key), id }];
    }
    return picturesIn(child, at(key));
  });
};

/** Pictures that say something and have no words for people who cannot see them. */
export const findPictureProblems = ({ data, undescribed }: { data: object; undescribed: Set<number> }): Advice[] =>
  picturesIn(data)
    .filter(({ id }) => undescribed.has(id))
    .map(({ path }) => ({
      rule: 'picture-without-words',
      severity: 'block',
      path,
      excerpt: '',
      sentence: '',
      why: 'This picture has no alternative text in this language: people who cannot see it get nothing.',
      suggestion: 'Open the picture and write what it shows, or tick that it is only decoration.',
    }));
