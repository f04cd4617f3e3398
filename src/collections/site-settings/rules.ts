export const citationStyles = { ama: 'AMA, 11th edition', vancouver: 'Vancouver', apa: 'APA, 7th edition' } as const;
