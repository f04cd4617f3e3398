import { isPublicHost } from './public-host';

/** What came of asking for an address. `unclear`: it may be a fault that passes, or a site that refuses programs. */
export type LinkAnswer = { state: 'works' | 'moved' | 'unclear' | 'broken'; status: number | null; reason: string };

export type AskLink = (url: string) => Promise<LinkAnswer>;

type Options = {
  userAgent: string;
  /** Milliseconds for one answer. */
  timeout?: number;
  /** Hosts on this machine or in its network are left alone, unless a test says otherwise. */
  isOpen?: (hostname: string) => Promise<boolean>;
};

const longestChain = 8;

const answer = (state: LinkAnswer['state'], status: number | null, reason: string): LinkAnswer => ({
  state,
  status,
  reason,
});

const judge = ({ status, movedTo }: { status: number; movedTo: string | null }): LinkAnswer => {
  if (status === 404 || status === 410) return answer('broken', status, 'There is no such page any more.');
  if (status >= 500) return answer('unclear', status, `The site reported a fault of its own (${status}).`);
  if (status >= 400)
    return answer('unclear', status, `The site refused to answer a program (${status}). Open it to see.`);
  return movedTo === null
    ? answer('works', status, '')
    : answer('moved', status, `It has moved for good to ${movedTo}`);
};

/** The code of an error, or of the one behind it. */
const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
};

const explain = (error: unknown): LinkAnswer => {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return answer('unclear', null, 'The site took too long to answer.');
  if (['ENOTFOUND', 'ENODATA'].includes(codeOf(error) ?? ''))
    return answer('broken', null, 'There is no site of this name.');
  return answer('unclear', null, 'No connection to the site came about.');
};

/** Follows an address to where it leads. It asks for one answer at each step and reads no page. */
export const askLink =
  ({ userAgent, timeout = 15_000, isOpen = isPublicHost }: Options): AskLink =>
  async (address) => {
    let url = new URL(address);
    let movedTo: string | null = null;
    try {
      for (let step = 0; step < longestChain; step += 1) {
        if (!(await isOpen(url.hostname)))
          return answer('broken', null, 'Only people inside this network can open it.');
        const { status, headers, body } = await fetch(url, {
          redirect: 'manual',
          headers: { 'user-agent': userAgent, accept: 'text/html,*/*' },
          signal: AbortSignal.timeout(timeout),
        });
        await body?.cancel();
        const next = status >= 300 && status < 400 ? headers.get('location') : null;
        if (next === null) return judge({ status, movedTo });
        url = new URL(next, url);
        if (status === 301 || status === 308) movedTo = url.href;
      }
      return answer('broken', null, 'It leads from one address to the next and never ends.');
    } catch (error) {
      return explain(error);
    }
  };
