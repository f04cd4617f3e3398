import { administrators, type Cells, checkers, everybody, managers, nobody, only, staff, writers } from './cells';

/** The steps of a review, in every collection that has one. */
const reviewOf = (slug: string): Record<string, Cells> => ({
  [`POST /api/${slug}/:id/request-review`]: writers,
  [`POST /api/${slug}/:id/approve`]: only('reviewer'),
  [`POST /api/${slug}/:id/request-changes`]: only('reviewer'),
  [`POST /api/${slug}/:id/mark-typo`]: only('reviewer'),
  [`GET /api/${slug}/:id/standing`]: staff,
  [`GET /api/${slug}/:id/changes`]: staff,
});

/** What a collection, a global or the whole API answers besides its ordinary operations. */
export const endpointTable: Record<string, Cells> = {
  'GET /api/access': everybody,
  ...reviewOf('therapies'),
  ...reviewOf('conditions'),
  ...reviewOf('faqs'),
  ...reviewOf('pages'),
  'POST /api/claims/check': checkers,
  'POST /api/claims/overrides': only('compliance'),
  'POST /api/editorial/report': checkers,
  // About a document that one may read.
  'POST /api/plugin-seo/generate-title': staff,
  'POST /api/plugin-seo/generate-description': staff,
  'POST /api/plugin-seo/generate-url': staff,
  'POST /api/plugin-seo/generate-image': staff,
  'POST /api/references/lookup': writers,
  'POST /api/references/import': writers,
  'GET /api/references/export': everybody,
  'GET /api/references/search': writers,
  // Besides them a program that knows a secret.
  'POST /api/references/verify-all': writers,
  'GET /api/references/:id/citation': everybody,
  'GET /api/references/:id/export': everybody,
  'GET /api/references/:id/used': staff,
  'POST /api/references/:id/replace': writers,
  'POST /api/references/:id/verify': writers,
  'POST /api/references/:id/accept': writers,
  'POST /api/link-checks/check': managers,
  'POST /api/preview-links/make': writers,
  'POST /api/preview-links/:id/revoke': writers,
  'POST /api/comments/:id/resolve': checkers,
  'POST /api/comments/:id/reopen': checkers,
  'GET /api/audit-events/export': only('administrator', 'compliance'),
  'GET /api/media/file/:filename': everybody,
  'GET /api/media/paste-url/:id?': nobody,
  'GET /api/payload-jobs/run': administrators,
  'GET /api/payload-jobs/handle-schedules': administrators,
  // Without an account there are no preferences, and the answer is empty.
  'GET /api/payload-preferences/:key': everybody,
  'POST /api/payload-preferences/:key': staff,
  'DELETE /api/payload-preferences/:key': staff,
  'GET /api/users/init': everybody,
  'GET /api/users/me': everybody,
  'POST /api/users/login': everybody,
  'POST /api/users/refresh-token': staff,
  'POST /api/users/forgot-password': everybody,
  'POST /api/users/reset-password': nobody,
  'POST /api/users/first-register': nobody,
  'POST /api/users/unlock': administrators,
  'POST /api/users/verify/:id': nobody,
  // The last, since it ends the session of whoever asks.
  'POST /api/users/logout': staff,
};

/** Routes of Next. What is signed with a secret is for nobody who signs in. */
export const routeTable: Record<string, Cells> = {
  'GET /api/health': everybody,
  'GET /api/ready': everybody,
  'GET /api/markdown/[[...path]]': everybody,
  'GET /api/preview': staff,
  'GET /api/preview/exit': everybody,
  // The link is the key.
  'GET /api/preview/link/[token]': everybody,
  'GET /api/as-of': staff,
  'GET /api/as-of/exit': everybody,
  'POST /api/revalidate': only(),
  'GET /(site)/[locale]/feed.xml': everybody,
  'GET /(site)/[locale]/llms.txt': everybody,
  'GET /og': everybody,
  'GET /sitemap.xml': everybody,
  'GET /sitemaps/[chunk]': everybody,
};
