/** Whether a preview link opens its draft, and why it does not any more. */
export type LinkState = 'open' | 'expired' | 'revoked';

type Dated = { expiresAt: string; revokedAt?: string | null };

export const linkStateOf = ({ link, now }: { link: Dated; now: Date }): LinkState => {
  if (link.revokedAt) return 'revoked';
  return new Date(link.expiresAt) <= now ? 'expired' : 'open';
};
