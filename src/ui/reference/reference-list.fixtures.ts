import type { ReferenceItem } from './reference-list';

export const perineuralReferences: ReferenceItem[] = [
  {
    number: 1,
    formatted:
      'Wu YT, Ke MJ, Ho TY, et al. Randomized double-blinded clinical trial of 5% dextrose versus triamcinolone injection for carpal tunnel syndrome patients. Ann Neurol. 2018;84(4):601-610.',
    identifiers: [{ label: 'doi:10.1002/ana.25332', href: 'https://doi.org/10.1002/ana.25332' }],
    conflict: null,
    citedFrom: ['cite-1', 'cite-2'],
    design: 'randomised-trial',
    population: 'people',
    verification: 'verified',
    updateStatus: 'none',
  },
  {
    number: 2,
    formatted: 'Example A. An animal study that was withdrawn. J Examples. 2015;1(1):1-2.',
    identifiers: [],
    conflict: 'The first author works at a clinic that sells the treatment.',
    citedFrom: ['cite-3'],
    design: 'mechanism',
    population: 'animal',
    verification: 'mismatch',
    updateStatus: 'retracted',
  },
];
