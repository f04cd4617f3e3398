import type { PayloadRequest } from 'payload';

/** What the clinic wants of a claim that blocks; labels are what editors read. */
export const claimsPolicies = {
  stop: 'It stops publication until it is changed or overridden',
  advise: 'It is shown, and publication goes on',
} as const;

type ClaimsPolicy = keyof typeof claimsPolicies;

/** Holds where the settings say nothing. How often the checker is right says docs/claims.md. */
export const usualClaimsPolicy: ClaimsPolicy = 'stop';

/** Whether claims that block stop publication on this site. */
export const stopsOnClaims = async (req: PayloadRequest): Promise<boolean> => {
  const { claimsPolicy } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    req,
    select: { claimsPolicy: true },
  });
  return claimsPolicy === 'stop';
};
