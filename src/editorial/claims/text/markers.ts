/** Markers that authors type: (1-3), [4, 5], [^2], superscripts, and what the editor's citations leave behind. */
export const typedMarker = String.raw`(?<!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty) )\(\d{1,3}(?:\s?[-,]\s?\d{1,3})*\)|\[\^?\d{1,3}(?:\s?[-,]\s?\d{1,3})*\]|[\u00B9\u00B2\u00B3\u2070-\u2079]+|\uFFFC`;

/** A marker at the place where a sentence ended; it belongs to that sentence. Sticky. */
export const trailingMarkers = new RegExp(String.raw`(?:[ \t]{0,2}(?:${typedMarker}),?)+`, 'y');

const notAnAuthor = '(?!(?:since|in|until|before|after|from|by|of|founded|established|est|updated|reviewed|circa)\\b)';

/** Any citation inside a sentence; also author and year, and an identifier or address of a paper. */
const anyCitation = new RegExp(
  [
    typedMarker,
    String.raw`\(${notAnAuthor}[a-z][a-z'-]+(?:,? (?:et al\.?|and [a-z'-]+|& [a-z'-]+))?,? (?:19|20)\d\d[a-z]?(?:[;,)])`,
    String.raw`\b[a-z][a-z'-]+ (?:et al\.?|and colleagues),? \(?(?:19|20)\d\d`,
    String.raw`\bdoi\b|\bpmid\b|doi\.org|pubmed`,
  ].join('|'),
);

export const holdsCitation = (folded: string): boolean => anyCitation.test(folded);
