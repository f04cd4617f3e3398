import type { CollectionConfig, GlobalConfig } from 'payload';

import { guardPublishing } from '@/editorial/gate/guard-publishing';

import { AuditEvent } from './audit-event/collection';
import { ClinicPricing } from './clinic-pricing/collection';
import { Clinic } from './clinic/collection';
import { Comment } from './comment/collection';
import { forgetComments } from './comment/forget';
import { Condition } from './condition/collection';
import { Evidence } from './evidence/collection';
import { Faq } from './faq/collection';
import { FindingCount } from './finding-count/collection';
import { GlossaryTerm } from './glossary-term/collection';
import { LinkCheck } from './link-check/collection';
import { Media } from './media/collection';
import { Navigation } from './navigation/global';
import { Page } from './page/collection';
import { Person } from './person/collection';
import { PreviewLink } from './preview-link/collection';
import { PublishedState } from './published-state/collection';
import { Redirect } from './redirect/collection';
import { Reference } from './reference/collection';
import { SiteSettings } from './site-settings/global';
import { Therapy } from './therapy/collection';
import { User } from './user/collection';

/** Every collection, in the order of the admin navigation, none of them published past the gate. */
export const collections: CollectionConfig[] = [
  Therapy,
  Condition,
  Faq,
  GlossaryTerm,
  Page,
  Media,
  Evidence,
  Reference,
  ClinicPricing,
  Clinic,
  Person,
  User,
  Redirect,
  PreviewLink,
  AuditEvent,
  PublishedState,
  FindingCount,
  LinkCheck,
  Comment,
]
  .map(guardPublishing)
  .map(forgetComments);

export const globals: GlobalConfig[] = [SiteSettings, Navigation];
