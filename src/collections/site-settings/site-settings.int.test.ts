import { describe, expect, it } from 'vitest';

import { globalTag } from '@/core/revalidation/tags';

import { globalExamples } from '../../../tests/access/examples';
import { api } from '../../../tests/support/api';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { problemsOf } from '../../../tests/support/problems';

const save = (data: Record<string, unknown>) =>
  api.as('editor').post('/api/globals/site-settings', { ...globalExamples['site-settings'], ...data });

describe('the colours of the site', () => {
  it('are kept in one way of writing, and expire every page that carries them', async () => {
    const answer = await save({ brandColour: ' 5A2D82 ', actionColour: '#059' });
    expect(answer.status).toBe(200);
    expect(answer.body.result).toMatchObject({ brandColour: '#5a2d82', actionColour: '#005599' });
    expect(takeExpiredTags()).toContain(globalTag('site-settings'));
  });

  it('are refused when they cannot be read, with the nearest that can, which is then accepted', async () => {
    const problems = problemsOf(await save({ brandColour: '#f2c200', actionColour: 'red' }));
    expect(problems.brandColour).toMatch(/the contrast is 1\.\d, and 4\.5 is needed/u);
    expect(problems.actionColour).toContain('for example #0d5960');
    const nearest = /works is (#[0-9a-f]{6})/u.exec(problems.brandColour ?? '')?.[1];
    expect((await save({ brandColour: nearest, actionColour: null })).status).toBe(200);
  });

  it('may be left to the site', async () => {
    const answer = await save({ brandColour: '', actionColour: null });
    expect(answer.status).toBe(200);
    expect((await api.get('/api/globals/site-settings')).body.actionColour ?? null).toBeNull();
  });
});
