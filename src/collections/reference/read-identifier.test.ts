import { expect, test } from 'vitest';

import { readIdentifier } from './read-identifier';

test.each([
  ['10.1002/ANA.25332', 'doi', '10.1002/ana.25332'],
  ['doi: 10.1002/ana.25332.', 'doi', '10.1002/ana.25332'],
  ['https://doi.org/10.1002%2Fana.25332', 'doi', '10.1002/ana.25332'],
  ['https://onlinelibrary.example/doi/full/10.1002/ana.25332?casa_token=x', 'doi', '10.1002/ana.25332'],
  ['https://journals.example/articles/10.1038/srep25247/full', 'doi', '10.1038/srep25247'],
  ['30187524', 'pmid', '30187524'],
  ['PMID: 30187524', 'pmid', '30187524'],
  ['https://pubmed.ncbi.nlm.nih.gov/30187524/?from=x', 'pmid', '30187524'],
  ['PMC6221097', 'pmcid', 'PMC6221097'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6221097/', 'pmcid', 'PMC6221097'],
])('%s is a %s', (text, kind, value) => {
  expect(readIdentifier(text)).toEqual({ kind, value });
});

test.each(['', 'Dextrose prolotherapy', 'https://clinic.example/page', '123456789012', '%E0%A4%A'])(
  '%j holds no identifier',
  (text) => {
    expect(readIdentifier(text)).toBeNull();
  },
);
