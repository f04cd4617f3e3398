import type { ArrayField, FieldAccess } from 'payload';

import { hasRole } from '@/core/access/roles';
import { code, day, list, relation, textarea } from '@/core/fields/build';

import { keepOverrides } from './keep-overrides';

/** Compliance alone decides what may stand; whatever others send, what is there stays. */
const complianceOnly: FieldAccess = ({ req }) => hasRole(req.user, 'compliance');

/** Findings that compliance lets stand, each with its reason. Written through the panel beside the document. */
export const claimOverridesField = (): ArrayField =>
  list(
    'claimOverrides',
    'Findings let stand',
    'What compliance lets stand, with the reason. Kept with every version.',
    {
      singular: 'Finding',
      rowTitle: ['rule', 'excerpt'],
      access: { create: complianceOnly, update: complianceOnly, read: ({ req }) => req.user !== null },
      admin: { hidden: true },
      // Another page is judged by itself.
      hooks: { beforeChange: [keepOverrides], beforeDuplicate: [() => []] },
      fields: [
        code('rule', 'Rule', 'The rule that found it.', { required: true }),
        code('path', 'Field', 'Where it stood.'),
        textarea('excerpt', 'Sentence', 'The sentence as it read then.', { localized: false }),
        textarea('reason', 'Reason', 'Why it may stand.', { required: true, localized: false }),
        relation('by', 'Decided by', 'Who decided.', 'users'),
        code('byName', 'Name', 'Who that was, as the name stood then.'),
        day('at', 'Decided on', 'When.'),
        day('withdrawnAt', 'Withdrawn on', 'From then on it no longer counts.'),
      ],
    },
  );
