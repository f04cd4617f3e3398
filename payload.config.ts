import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';
import sharp from 'sharp';

import { indexWordsOfHistory, wordIndexExtension } from '@/collections/audit-event/search-indexes';
import { bodyEditor } from '@/collections/blocks';
import { dashboardReaders } from '@/collections/dashboard';
import { jobs } from '@/collections/jobs';
import { checkLinksTask } from '@/collections/link-check/jobs/check-links';
import { linkQueue } from '@/collections/link-check/jobs/queue';
import { verificationQueue } from '@/collections/reference/jobs/queue';
import { verifyReferencesTask } from '@/collections/reference/jobs/verify-references';
import { collections, globals } from '@/collections/registry';
import { adminWords } from '@/core/admin/words';
import { withHistory } from '@/core/history/with-history';
import { jobsConfig, withClosedStatistics } from '@/core/jobs/jobs-config';
import { defaultLocale, locales } from '@/core/locales';
import { mailConfig } from '@/core/mail/mail-config';
import { trustedOrigins } from '@/core/origins';
import { withAfterCommit } from '@/core/revalidation/after-commit';
import { withNamedEditors } from '@/core/unsaved/named-editors';
import { withFewVersions } from '@/core/versions/with-few-versions';
import { checkClaimsEndpoint } from '@/editorial/claims/endpoint';
import { keepFindingCounts } from '@/editorial/dashboard/keep-counts';
import { recountAtStart } from '@/editorial/dashboard/recount';
import { overridesEndpoint } from '@/editorial/overrides/endpoint';
import { reportEndpoint } from '@/editorial/report/endpoint';
import { generateSearchTexts } from '@/editorial/seo/generate';
import { publishAsScheduled } from '@/editorial/schedule/publish-as-scheduled';
import { env } from '@/env';

const root = path.dirname(fileURLToPath(import.meta.url));

const config = buildConfig({
  secret: env.payloadSecret,
  serverURL: env.siteUrl,
  csrf: trustedOrigins(env),
  cors: trustedOrigins(env),
  // Two levels deep, a therapy brings the whole site along.
  defaultDepth: 1,
  maxDepth: 3,
  telemetry: false,
  ...mailConfig(),
  // Answers to an editor, not faults of the server; the type knows Payload's own errors only.
  loggingLevels: {
    NeededError: 'info',
    PublishRefusedError: 'info',
    ReviewError: 'info',
    ChangedMeanwhileError: 'info',
  } as object,
  sharp,
  collections: collections.map(keepFindingCounts),
  globals,
  endpoints: [checkClaimsEndpoint, overridesEndpoint, reportEndpoint],
  editor: bodyEditor,
  jobs: jobsConfig({
    tasks: [verifyReferencesTask, checkLinksTask],
    queues: [verificationQueue, linkQueue, 'default'],
  }),
  localization: {
    locales: [
      { code: locales[0], label: 'English' },
      { code: locales[1], label: 'Español' },
    ],
    defaultLocale,
    fallback: true,
  },
  db: withHistory(
    withFewVersions(
      withAfterCommit(
        postgresAdapter({
          pool: { connectionString: env.databaseUrl },
          migrationDir: path.join(root, 'migrations'),
          push: false,
          extensions: [wordIndexExtension],
          afterSchemaInit: [indexWordsOfHistory],
        }),
      ),
    ),
  ),
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Icon: '/src/core/admin/icon.tsx#Icon', Logo: '/src/core/admin/logo.tsx#Logo' },
      providers: [
        '/src/core/unsaved/admin/find-way-back.tsx#FindWayBack',
        '/src/core/unsaved/admin/forget-on-sign-out.tsx#ForgetOnSignOut',
        '/src/core/unsaved/admin/keep-drawn-parts.tsx#KeepDrawnParts',
      ],
      beforeLogin: ['/src/core/admin/login-welcome.tsx#LoginWelcome'],
      beforeDashboard: [
        { path: '/src/core/admin/welcome.tsx#Welcome', serverProps: { jobs } },
        { path: '/src/editorial/dashboard/admin/dashboard.tsx#Dashboard', serverProps: { readers: dashboardReaders } },
      ],
    },
    meta: {
      titleSuffix: ' · Enthesis',
      description: 'Where the clinic writes, reviews and prices its treatment pages.',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      defaultOGImageType: 'off',
    },
    dateFormat: 'd MMM yyyy, HH:mm',
  },
  i18n: { translations: { en: adminWords } },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 1000 },
  upload: { limits: { fileSize: 10_000_000 } },
  // Types are made by `npm run generate`: starting a server or a test must not write into the source.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  plugins: [generateSearchTexts],
  onInit: recountAtStart,
});

export default withNamedEditors(withClosedStatistics(publishAsScheduled(config)));
