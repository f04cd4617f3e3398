import { expect, test } from 'vitest';

import { lacksCourseTotal } from './course-total';

test.each([
  'each session costs $200. most people have 6 sessions.',
  'each session costs $200. most people have six sessions.',
  'a visit is 200 dollars. you need four to six visits.',
  'cada sesion cuesta 80 €. se necesitan 6 sesiones.',
  'most people need 8 to 10 sessions at $80 to $150 each.',
])('the sum is left to the reader: %s', (lines) => {
  expect(lacksCourseTotal(lines)).toBe(true);
});

test.each([
  'each session costs $200. most people have 6 sessions, so expect about $1,200.',
  'each session costs $200; six sessions come to $1,200.',
  'a course of six sessions costs $1,200.',
  'each session costs $200. one session is enough.',
  'most people have six sessions.',
  'cada sesion cuesta 80 €. seis sesiones, 450 €.',
])('nothing is left to the reader: %s', (lines) => {
  expect(lacksCourseTotal(lines)).toBe(false);
});
