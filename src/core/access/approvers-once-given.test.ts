import type { FieldAccess, PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';

import { approversOnceGiven } from './approvers-once-given';
import { type Role, roles } from './roles';

const ask = ({ role, doc, context = {} }: { role: Role | null; doc?: object; context?: object }) =>
  approversOnceGiven('governance.reviewedOn')({
    doc,
    req: { user: role && { role }, context } as unknown as PayloadRequest,
  } as Parameters<FieldAccess>[0]);

const reviewed = { governance: { reviewedOn: '2026-10-01T12:00:00.000Z' } };

describe('a field that people who approve change', () => {
  it('is filled in by whoever writes', () => {
    for (const doc of [undefined, {}, { governance: null }, { governance: { reviewedOn: null } }])
      for (const role of roles) expect(ask({ role, doc }), role).toBe(true);
  });

  it('is then changed by people who approve', () => {
    expect(roles.filter((role) => ask({ role, doc: reviewed }) === true)).toEqual(['administrator', 'reviewer']);
    expect(ask({ role: null, doc: reviewed })).toBe(false);
  });

  it('comes back with the version that it belongs to', () => {
    expect(ask({ role: 'editor', doc: reviewed, context: { isRestoringVersion: true } })).toBe(true);
  });
});
