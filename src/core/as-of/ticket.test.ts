import { describe, expect, it } from 'vitest';

import { readTicket, writeTicket } from './ticket';

const now = new Date('2026-11-22T12:00:00Z');
const at = new Date('2026-05-01T12:00:00Z');
const expires = new Date('2026-11-22T13:00:00Z');
const ticket = writeTicket({ at, account: 7, expires });

describe('a ticket to the past', () => {
  it('opens its moment to its account until it expires', () => {
    expect(readTicket({ ticket, account: 7, now })).toEqual(at);
    expect(readTicket({ ticket, account: 8, now })).toBeNull();
    expect(readTicket({ ticket, account: 7, now: expires })).toBeNull();
  });

  it('cannot be written by anybody else', () => {
    const [moment = '', ...rest] = ticket.split('.');
    for (const forged of [
      undefined,
      '',
      'a.b.c.d',
      [String(Number(moment) + 1), ...rest].join('.'),
      ticket.slice(0, -1),
      `${ticket}.x`,
    ])
      expect(readTicket({ ticket: forged, account: 7, now }), String(forged)).toBeNull();
  });
});
