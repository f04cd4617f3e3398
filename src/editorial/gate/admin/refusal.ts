import { fieldPathOf } from '../label-of';
import type { Missing } from '../missing';

/** Something that a publication was refused for, and what its field held at that time. */
export type Refused = Missing & { was: string };

type Answer = { errors?: { data?: { errors?: Partial<Missing>[] } }[] } | null;

const valueAt = (data: unknown, path: string): unknown =>
  fieldPathOf(path)
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null),
      data,
    );

const contentAt = (data: object, path: string): string => JSON.stringify(valueAt(data, path) ?? null);

/** What the answer to a save refuses, with the form as it was sent. */
export const readRefusal = ({ answer, data }: { answer: unknown; data: object }): Refused[] =>
  ((answer as Answer)?.errors?.[0]?.data?.errors ?? []).flatMap(({ path, label, message }) =>
    path && message ? [{ path, label: label || path, message, was: contentAt(data, path) }] : [],
  );

/** Whether somebody has worked on a field since it was refused. */
export const isChangedSince = ({ refused, data }: { refused: Refused; data: object }): boolean =>
  contentAt(data, refused.path) !== refused.was;
