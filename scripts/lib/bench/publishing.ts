import { UserError } from '../user-error';

const publications = 30;

const signIn = async ({ base, password }: { base: string; password: string }): Promise<string> => {
  const response = await fetch(new URL('/api/users/login', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@clinic.example', password }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new UserError('Signing in as editor@clinic.example failed. Is DEMO_PASSWORD right?');
  return token;
};

type Price = { id: number; min: number };

const findPrice = async (base: string): Promise<Price> => {
  const query = '/api/clinic-pricing?where[variant][equals]=standard&where[unit][equals]=session&limit=1&depth=0';
  const { docs } = (await (await fetch(new URL(query, base))).json()) as { docs: Price[] };
  const [price] = docs;
  if (price === undefined) throw new UserError('There is no published price to change.');
  return price;
};

/** Milliseconds from sending a new price until the page that shows it has arrived with it. The price is put back. */
export const measurePublishing = async ({ base, password }: { base: string; password: string }): Promise<number[]> => {
  const token = await signIn({ base, password });
  const price = await findPrice(base);
  const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` };
  // As the form of the admin sends it: the answer brings no related documents along.
  const address = new URL(`/api/clinic-pricing/${String(price.id)}?depth=0`, base);
  const change = (min: number) => fetch(address, { method: 'PATCH', headers, body: JSON.stringify({ min }) });
  const times: number[] = [];
  try {
    for (let round = 1; round <= publications; round += 1) {
      const begun = performance.now();
      await change(price.min + round * 100);
      const page = await (await fetch(new URL('/pricing', base))).text();
      times.push(performance.now() - begun);
      const shown = `$${((price.min + round * 100) / 100).toLocaleString('en-US')}`;
      if (!page.includes(shown)) throw new UserError(`The page did not show ${shown} at the very next request.`);
    }
  } finally {
    await change(price.min);
  }
  return times;
};
