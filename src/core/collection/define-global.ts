import type { Access, Field, GlobalConfig, GlobalSlug } from 'payload';

import { anyone } from '../access/anyone';
import { signedIn } from '../access/signed-in';
import type { AdminGroup } from '../admin-groups';
import { historyViews } from '../history/admin/tab';
import { recordGlobalChange } from '../history/hooks';
import { expireOnGlobalChange } from '../revalidation/hooks';
import { unsavedField } from '../unsaved/field';
import { refuseStaleGlobalSave } from '../unsaved/refuse-stale-save';

export type GlobalDefinition = {
  slug: GlobalSlug;
  label: string;
  group: AdminGroup;
  description: string;
  /** Who may change it, by a sentence in `src/core/access`; everybody reads it. */
  access: { write: Access };
  fields: Field[];
};

/** Makes a Payload global; every page that shows something from it is expired when it changes. */
export const defineGlobal = ({ slug, label, group, description, access, fields }: GlobalDefinition): GlobalConfig => ({
  slug,
  label,
  admin: { group, description, hideAPIURL: true, components: { views: historyViews } },
  access: { read: anyone, readVersions: signedIn, update: access.write },
  // `withFewVersions` keeps the newest ones.
  versions: { max: 0 },
  fields: [unsavedField(), ...fields],
  hooks: { beforeValidate: [refuseStaleGlobalSave], afterChange: [expireOnGlobalChange, recordGlobalChange] },
});
