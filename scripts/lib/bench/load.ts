import autocannon from 'autocannon';

import { median } from '../median';

/** A server to compare, with the address of the page. */
export type Target = { name: string; url: string };

export type Speed = { name: string; rates: number[]; median: number; errors: number };

const connections = 16;
const seconds = 3;
const rounds = 5;

const measureOnce = async (url: string): Promise<{ rate: number; errors: number }> => {
  const { requests, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
  });
  return { rate: requests.average, errors: errors + non2xx };
};

/**
 * Requests per second of each target, as a browser asks (gzip), over 16 connections. The rounds alternate
 * between the targets, so that what else the machine does falls on all of them.
 */
export const compareSpeeds = async ({
  targets,
  onRound,
}: {
  targets: Target[];
  onRound: () => Promise<void>;
}): Promise<Speed[]> => {
  const speeds = targets.map(({ name }) => ({ name, rates: [] as number[], errors: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { url }] of targets.entries()) {
      const { rate, errors } = await measureOnce(url);
      const speed = speeds[index];
      speed?.rates.push(rate);
      if (speed) speed.errors += errors;
      await onRound();
    }
  }
  return speeds.map((speed) => ({ ...speed, median: median(speed.rates) }));
};
