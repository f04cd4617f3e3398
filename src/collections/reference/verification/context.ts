/** Set in the context of a write that brings its own verification along. */
export const withVerification = 'withVerification';
