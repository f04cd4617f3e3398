import type { Field, GlobalConfig, GlobalSlug } from 'payload';

import { anyone } from '../access/anyone';
import { peopleWhoWrite } from '../access/people-who-write';
import type { AdminGroup } from '../admin-groups';
import { historyViews } from '../history/admin/tab';
import { recordGlobalChange } from '../history/hooks';
import { expireOnGlobalChange } from '../revalidation/hooks';

export type GlobalDefinition = {
  slug: GlobalSlug;
  label: string;
  group: AdminGroup;
  description: string;
  fields: Field[];
};

/** Makes a Payload global; every page that shows something from it is expired when it changes. */
export const defineGlobal = ({ slug, label, group, description, fields }: GlobalDefinition): GlobalConfig => ({
  slug,
  label,
  admin: { group, description, hideAPIURL: true, components: { views: historyViews } },
  access: { read: anyone, readVersions: peopleWhoWrite, update: peopleWhoWrite },
  versions: { max: 100 },
  fields,
  hooks: { afterChange: [expireOnGlobalChange, recordGlobalChange] },
});
