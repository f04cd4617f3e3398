import { describe, expect, it } from 'vitest';

import { parseEnv } from '@/env-schema';

const right = {
  DATABASE_URL: 'postgres://u:p@db.example:5432/enthesis',
  PAYLOAD_SECRET: 'a secret that is long enough',
};

describe('parseEnv', () => {
  it('fills in everything a laptop does not set', () => {
    expect(parseEnv(right)).toMatchObject({
      siteUrl: 'http://localhost:3000',
      port: 3000,
      dataDir: '.data',
      seed: 'demo',
      databaseReadUrls: [],
      s3: null,
      redisUrl: null,
      demoPassword: null,
    });
  });

  it('follows the port when no site address is set', () => {
    expect(parseEnv({ ...right, PORT: '3104' }).siteUrl).toBe('http://localhost:3104');
  });

  it('treats an empty variable as unset', () => {
    expect(parseEnv({ ...right, SITE_URL: '', REDIS_URL: '  ' })).toMatchObject({
      siteUrl: 'http://localhost:3000',
      redisUrl: null,
    });
  });

  it('takes the trailing slash off the site address', () => {
    expect(parseEnv({ ...right, SITE_URL: 'https://clinic.example/' }).siteUrl).toBe('https://clinic.example');
  });

  it('splits the read replicas', () => {
    const urls = parseEnv({ ...right, DATABASE_READ_URLS: 'postgres://a/x, postgres://b/x' }).databaseReadUrls;
    expect(urls).toEqual(['postgres://a/x', 'postgres://b/x']);
  });

  it('refuses a database without a secret and names the secret', () => {
    expect(() => parseEnv({ DATABASE_URL: right.DATABASE_URL })).toThrow(/PAYLOAD_SECRET is missing/);
  });

  it('refuses to run without a database and names the way out', () => {
    expect(() => parseEnv({ PAYLOAD_SECRET: right.PAYLOAD_SECRET })).toThrow(/DATABASE_URL is missing.*npm start/);
  });

  it('lets a build pass without database and secret', () => {
    expect(() => parseEnv({ NEXT_PHASE: 'phase-production-build' })).not.toThrow();
  });

  it('still checks what a build is given', () => {
    expect(() => parseEnv({ NEXT_PHASE: 'phase-production-build', SITE_URL: 'clinic' })).toThrow(/SITE_URL/);
  });

  it.each([
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['DATABASE_READ_URLS', 'postgres://a/x,nowhere'],
    ['PAYLOAD_SECRET', 'short'],
    ['SITE_URL', 'clinic.example'],
    ['SITE_URL', 'https://clinic.example/path'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['SEED', 'yes'],
    ['DEMO_PASSWORD', 'x'],
    ['REDIS_URL', 'cache:6379'],
    ['S3_ENDPOINT', 's3'],
    ['SMTP_URL', 'mail.example'],
    ['CROSSREF_URL', 'crossref'],
    ['PUBMED_URL', 'pubmed'],
    ['CRON_SECRET', 'short'],
    ['PREVIEW_SECRET', 'short'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => parseEnv({ ...right, [name]: value })).toThrow(
      new RegExp(`^The environment is not right:\n  ${name} must`),
    );
  });

  it('never prints the value of a secret', () => {
    expect(() => parseEnv({ ...right, PAYLOAD_SECRET: 'hunter2' })).toThrow(/^((?!hunter2)[\s\S])*$/);
  });

  it('wants the S3 variables together', () => {
    expect(() => parseEnv({ ...right, S3_BUCKET: 'media' })).toThrow(
      /S3_ACCESS_KEY_ID is missing[\s\S]*S3_SECRET_ACCESS_KEY is missing/,
    );
  });

  it('derives different, stable secrets for cron and preview', () => {
    const first = parseEnv(right);
    expect(first.cronSecret).not.toBe(first.previewSecret);
    expect(first.cronSecret).not.toContain(right.PAYLOAD_SECRET);
    expect(parseEnv(right).previewSecret).toBe(first.previewSecret);
    expect(parseEnv({ ...right, PAYLOAD_SECRET: 'another secret, also long' }).cronSecret).not.toBe(first.cronSecret);
  });
});
