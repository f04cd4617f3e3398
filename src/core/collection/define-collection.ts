import { type CollectionConfig, type Field, slugField } from 'payload';

import { publishedInLanguage } from '../access/published-in-language';
import { publishedUnlessSignedIn } from '../access/published-unless-signed-in';
import { signedIn } from '../access/signed-in';
import { whereUsedEndpoint } from '../dependants/endpoint';
import { refuseDeletion, refuseUnpublishing } from '../dependants/refuse-while-needed';
import { historyViews } from '../history/admin/tab';
import { noteRestore, recordChange, recordDelete } from '../history/hooks';
import { recordSignIn, recordSignOut } from '../history/sign-in';
import { previewLinksField } from '../preview/links-field';
import { livePreview, previewUrl } from '../preview/preview-url';
import { bringBackEndpoints } from '../published/bring-back';
import { rememberPublished } from '../published/published';
import { redirectFromOldAddress } from '../redirects/keep-old-address';
import { noteDraftSave, expireOnChange, expireOnDelete } from '../revalidation/hooks';
import { hideUnreviewed } from '../translation/hide-unreviewed';
import { unsavedField } from '../unsaved/field';
import { refuseStaleSave } from '../unsaved/refuse-stale-save';
import { withCleanCopy } from './clean-copy';
import { computedTitleField, keepTitle } from './computed-title';
import { documentTools } from './document-tools';
import type { CollectionDefinition } from './definition';
import { followRename } from './follow-renames';

const withSlug = ({ page, title, fields }: CollectionDefinition): Field[] => {
  if (page?.key !== 'slug') return fields;
  return [
    ...fields,
    slugField({
      useAsSlug: title,
      overrides: (row) => ({
        ...row,
        fields: row.fields.map((field) =>
          'name' in field && field.name === 'slug'
            ? {
                ...field,
                label: 'Address',
                admin: {
                  ...field.admin,
                  description: `Last part of the page address. Changing it leaves a redirect behind.`,
                },
              }
            : field,
        ) as Field[],
      }),
    }),
  ];
};

const joined = <T>(...lists: (T[] | undefined)[]): T[] => lists.flatMap((list) => list ?? []);

/**
 * Makes a Payload collection from what a concept declares about itself: access, drafts, address,
 * preview, redirects and page expiry are the same everywhere and stand only here.
 */
export const defineCollection = (definition: CollectionDefinition): CollectionConfig => {
  const { slug, singular, plural, page, neededBy, access: rules, computedTitle } = definition;
  const { translated = false, ownHistory = false, hooks = {}, extra = {} } = definition;
  const isPublic = definition.audience === 'public';
  const hasPages = page !== undefined && page.detail !== 'anchor';
  // What patients see may be used by other documents: such a document does not vanish under them.
  const isUsed = isPublic || extra.upload !== undefined;

  return {
    ...extra,
    slug,
    labels: { singular, plural },
    access: {
      read: rules.read ?? (isPublic ? (translated ? publishedInLanguage : publishedUnlessSignedIn) : signedIn),
      readVersions: signedIn,
      create: rules.write,
      update: rules.write,
      delete: rules.remove,
      ...extra.access,
    },
    admin: {
      group: definition.group,
      description: definition.description,
      useAsTitle: definition.title,
      defaultColumns: definition.columns,
      listSearchableFields: [definition.title, ...(definition.searchable ?? [])],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
      ...(page
        ? { preview: previewUrl({ collection: slug, page }), livePreview: livePreview({ collection: slug, page }) }
        : {}),
      ...extra.admin,
      components: {
        ...extra.admin?.components,
        views: { ...historyViews, ...extra.admin?.components?.views },
      },
    },
    custom: { ...extra.custom, page, neededBy, titleParts: computedTitle, translated },
    defaultSort: definition.sort ?? definition.title,
    // `withFewVersions` keeps the newest ones.
    ...(isPublic ? { versions: { drafts: { autosave: false }, maxPerDoc: 0 } } : {}),
    endpoints: [
      ...(extra.endpoints || []),
      ...(isUsed ? [whereUsedEndpoint(slug)] : []),
      ...(isPublic ? bringBackEndpoints(slug) : []),
    ],
    fields: withCleanCopy({
      slug,
      title: computedTitle ? null : definition.title,
      fields: [
        unsavedField(),
        ...(computedTitle ? [computedTitleField()] : []),
        ...withSlug(definition),
        ...(isUsed ? [documentTools({ hasDrafts: isPublic })] : []),
        ...(hasPages ? [previewLinksField()] : []),
      ],
    }),
    hooks: {
      ...hooks,
      beforeOperation: joined([noteDraftSave, noteRestore], hooks.beforeOperation),
      beforeValidate: joined([refuseStaleSave], hooks.beforeValidate),
      beforeChange: joined(
        isUsed ? [refuseUnpublishing] : [],
        hooks.beforeChange,
        computedTitle ? [keepTitle(computedTitle)] : [],
        isPublic ? [rememberPublished] : [],
      ),
      beforeDelete: joined(isUsed ? [refuseDeletion] : [], hooks.beforeDelete),
      afterRead: joined(hooks.afterRead, translated ? [hideUnreviewed] : []),
      afterChange: joined(
        hooks.afterChange,
        hasPages ? [redirectFromOldAddress({ page })] : [],
        ownHistory ? [] : [expireOnChange, followRename, recordChange],
      ),
      afterDelete: joined(hooks.afterDelete, ownHistory ? [] : [expireOnDelete, recordDelete]),
      afterLogin: joined(hooks.afterLogin, extra.auth ? [recordSignIn] : []),
      afterLogout: joined(hooks.afterLogout, extra.auth ? [recordSignOut] : []),
    },
  };
};
