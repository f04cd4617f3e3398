/** The sign of Enthesis: two layers of tissue under the point where a tendon holds on. */
export const Mark = ({ size }: { size: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0d5960" />
    <path
      d="M6 19c3.5-4.5 6.5-4.5 10 0s6.5 4.5 10 0M6 25c3.5-4.5 6.5-4.5 10 0s6.5 4.5 10 0"
      fill="none"
      stroke="#f4efe4"
      strokeWidth="2.6"
      strokeLinecap="round"
    />
    <circle cx="16" cy="9.5" r="3.8" fill="#f2a583" />
  </svg>
);
