/**
 * Lets browsers render the page behind a link that a reader points at. It stands in the page: as a file of its own it
 * would be fetched before the first paint.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: ['/admin*', '/api/*', '/search*', '/es/search*'] } }],
      },
      eagerness: 'moderate',
    },
  ],
});
