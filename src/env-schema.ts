import { createHmac } from 'node:crypto';

import { z } from 'zod';

/** Everything the application may be told from outside, checked and in the shape the code wants. */
export type Env = {
  databaseUrl: string;
  databaseReadUrls: readonly string[];
  payloadSecret: string;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  port: number;
  dataDir: string;
  seed: 'demo' | 'none';
  demoPassword: string | null;
  redisUrl: string | null;
  s3: S3Env | null;
  smtpUrl: string | null;
  crossrefUrl: string;
  pubmedUrl: string;
  cronSecret: string;
  previewSecret: string;
};

export type S3Env = {
  bucket: string;
  region: string;
  /** Null means Amazon's own endpoint for the region. */
  endpoint: string | null;
  accessKeyId: string;
  secretAccessKey: string;
};

type EnvSource = Record<string, string | undefined>;

const startHint = 'or run "npm start", which brings its own database';
const secretExample = 'PAYLOAD_SECRET=$(openssl rand -hex 32)';

const urlOf = ({ protocols, hint }: { protocols: readonly string[]; hint: string }) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), hint);

const postgresUrl = urlOf({
  protocols: ['postgres:', 'postgresql:'],
  hint: 'must be a Postgres address, for example postgres://user:password@db.example:5432/enthesis',
});

const webUrl = (example: string) =>
  urlOf({ protocols: ['http:', 'https:'], hint: `must be a web address, for example ${example}` }).transform((value) =>
    value.replace(/\/+$/, ''),
  );

const secret = (example: string) => z.string().min(16, `must have at least 16 characters, for example ${example}`);

const schema = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URLS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(postgresUrl))
    .default([]),
  PAYLOAD_SECRET: secret(secretExample).optional(),
  SITE_URL: webUrl('https://clinic.example')
    .refine(
      (value) => new URL(value).pathname === '/',
      'must be an origin without a path, for example https://clinic.example',
    )
    .optional(),
  PORT: z.coerce
    .number('must be a number, for example PORT=3000')
    .int('must be a whole number, for example PORT=3000')
    .min(1, 'must be between 1 and 65535, for example PORT=3000')
    .max(65_535, 'must be between 1 and 65535, for example PORT=3000')
    .default(3000),
  DATA_DIR: z.string().default('.data'),
  SEED: z.enum(['demo', 'none'], 'must be "demo" or "none", for example SEED=demo').default('demo'),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  REDIS_URL: urlOf({
    protocols: ['redis:', 'rediss:'],
    hint: 'must be a Redis address, for example redis://cache.example:6379',
  }).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: webUrl('https://s3.example').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: urlOf({
    protocols: ['smtp:', 'smtps:'],
    hint: 'must be a mail server address, for example smtps://user:password@mail.example:465',
  }).optional(),
  CROSSREF_URL: webUrl('https://api.crossref.org').default('https://api.crossref.org'),
  PUBMED_URL: webUrl('https://eutils.ncbi.nlm.nih.gov/entrez/eutils').default(
    'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
  ),
  CRON_SECRET: secret('CRON_SECRET=$(openssl rand -hex 32)').optional(),
  PREVIEW_SECRET: secret('PREVIEW_SECRET=$(openssl rand -hex 32)').optional(),
});

type Raw = z.output<typeof schema>;

/** A wrong or missing environment variable; the message names each one and a value that would be right. */
class EnvError extends Error {
  override readonly name = 'EnvError';

  constructor(readonly problems: readonly string[]) {
    super(['The environment is not right:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

const readS3 = (raw: Raw): S3Env | null => {
  if (raw.S3_BUCKET === undefined) return null;
  return {
    bucket: raw.S3_BUCKET,
    region: raw.S3_REGION,
    endpoint: raw.S3_ENDPOINT ?? null,
    accessKeyId: raw.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: raw.S3_SECRET_ACCESS_KEY ?? '',
  };
};

const findMissing = ({ raw, isBuild }: { raw: Raw; isBuild: boolean }): string[] => {
  const problems: string[] = [];
  if (!isBuild && raw.DATABASE_URL === undefined) {
    problems.push(
      `DATABASE_URL is missing: set it, for example DATABASE_URL=postgres://user:password@db.example:5432/enthesis, ${startHint}.`,
    );
  }
  if (!isBuild && raw.DATABASE_URL !== undefined && raw.PAYLOAD_SECRET === undefined) {
    problems.push(
      `PAYLOAD_SECRET is missing: it signs logins, so it has no default. Set one and keep it, for example ${secretExample}.`,
    );
  }
  const s3Keys = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const isS3Wanted = raw.S3_ENDPOINT !== undefined || s3Keys.some((key) => raw[key] !== undefined);
  for (const key of s3Keys) {
    if (isS3Wanted && raw[key] === undefined) {
      problems.push(
        `${key} is missing: another S3_ variable is set, and S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY only work together.`,
      );
    }
  }
  return problems;
};

const derive = ({ payloadSecret, purpose }: { payloadSecret: string; purpose: string }): string =>
  createHmac('sha256', payloadSecret).update(`enthesis:${purpose}`).digest('hex');

/**
 * Reads and checks the environment. An empty variable counts as unset.
 * A `next build` (NEXT_PHASE) needs neither database nor secret: a build has no secrets.
 * @throws EnvError naming every variable that is missing or wrong.
 */
export const parseEnv = (source: EnvSource): Env => {
  const isBuild = source.NEXT_PHASE === 'phase-production-build';
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new EnvError(result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`));
  }
  const raw = result.data;
  const missing = findMissing({ raw, isBuild });
  if (missing.length > 0) throw new EnvError(missing);

  const payloadSecret = raw.PAYLOAD_SECRET ?? 'only-while-building';
  return {
    databaseUrl: raw.DATABASE_URL ?? 'postgres://only-while-building@127.0.0.1:1/none',
    databaseReadUrls: raw.DATABASE_READ_URLS,
    payloadSecret,
    siteUrl: raw.SITE_URL ?? `http://localhost:${String(raw.PORT)}`,
    port: raw.PORT,
    dataDir: raw.DATA_DIR,
    seed: raw.SEED,
    demoPassword: raw.DEMO_PASSWORD ?? null,
    redisUrl: raw.REDIS_URL ?? null,
    s3: readS3(raw),
    smtpUrl: raw.SMTP_URL ?? null,
    crossrefUrl: raw.CROSSREF_URL,
    pubmedUrl: raw.PUBMED_URL,
    cronSecret: raw.CRON_SECRET ?? derive({ payloadSecret, purpose: 'cron' }),
    previewSecret: raw.PREVIEW_SECRET ?? derive({ payloadSecret, purpose: 'preview' }),
  };
};
