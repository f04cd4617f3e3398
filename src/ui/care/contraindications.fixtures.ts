import type { Contraindication } from './contraindications';

export const perineuralContraindications: Contraindication[] = [
  {
    kind: 'relative',
    text: 'Blood-thinning medicine',
    why: 'Bruises are larger, and bleeding near a nerve can press on it.',
  },
  {
    kind: 'absolute',
    text: 'Allergy to the solution or anything in it',
    why: 'A severe reaction can be life-threatening.',
  },
  {
    kind: 'absolute',
    text: 'Infected skin where the needle would go',
    why: 'The needle could carry the infection deeper.',
  },
  {
    kind: 'relative',
    text: 'Blood sugar that is hard to control',
    why: 'The injected glucose adds to it for a few hours.',
  },
];
