import type { Block, TextField } from 'payload';

import { code } from '@/core/fields/build';

import { sentences, words } from '../fields';
import { blockGroups } from '../groups';
import { checkLinkText, checkSecureUrl } from './rules';

type TextCheck = (value: string | null | undefined) => true | string;

const validateWith =
  (check: TextCheck): NonNullable<TextField['validate']> =>
  (value: unknown) =>
    check(typeof value === 'string' ? value : null);

/** A page of another organisation that is worth reading. */
export const outsideResourceBlock = {
  slug: 'outsideResource' as const,
  interfaceName: 'OutsideResourceBlock',
  labels: { singular: 'Outside resource', plural: 'Outside resources' },
  admin: { group: blockGroups.evidence },
  fields: [
    words('title', 'Title', 'The title of the page; it becomes the link text.', {
      required: true,
      validate: validateWith(checkLinkText),
    }),
    code('url', 'Address', 'The whole address, starting with https://', {
      required: true,
      validate: validateWith(checkSecureUrl),
    }),
    words('organisation', 'Organisation', 'Who publishes the page.', { required: true, maxLength: 120 }),
    sentences('note', 'Note', 'What the reader finds there, and any interest the publisher has.', { maxLength: 300 }),
  ],
} satisfies Block;
