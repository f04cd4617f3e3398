import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { parseEnv } from '@/env-schema';

import { describeSite } from './describe-site';

const env = parseEnv({ DATABASE_URL: 'postgres://localhost/x', PAYLOAD_SECRET: 'long enough to be one', PORT: '3100' });

describe('describeSite', () => {
  let dataDir = '';

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'enthesis-site-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('names the site and the admin panel, and no accounts where there is no demo', () => {
    const text = describeSite({ env, dataDir, isPasswordNew: false, seconds: 2 });
    expect(text).toContain('http://localhost:3100/admin');
    expect(text).not.toContain('@clinic.example');
  });

  it('prints the password once, and afterwards where it is kept', () => {
    writeFileSync(join(dataDir, 'demo-password'), 'abcd-efgh\n');
    expect(describeSite({ env, dataDir, isPasswordNew: true, seconds: 2 })).toMatch(
      /editor@clinic.example[\s\S]*abcd-efgh/,
    );
    const later = describeSite({ env, dataDir, isPasswordNew: false, seconds: 2 });
    expect(later).not.toContain('abcd-efgh');
    expect(later).toContain(join(dataDir, 'demo-password'));
  });
});
