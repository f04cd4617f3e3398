import type { GovernanceProps } from './governance';

export const signedOff: GovernanceProps = {
  locale: 'en',
  author: { name: 'Dana Example', href: '/team/dana-example', credentials: 'medical writer' },
  reviewer: { name: 'Dr Robin Sample', href: '/team/robin-sample', credentials: 'MD, physical medicine' },
  reviewedOn: '2026-09-20',
  nextReviewOn: '2027-09-20',
  conflicts: null,
  funding: 'Riverside Demo Clinic, which sells this treatment',
  changeNote: 'Added the 2024 review to the evidence.',
  corrections: [{ on: '2026-10-04', text: 'This page said six weeks where the trial measured after six months.' }],
};
