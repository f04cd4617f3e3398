import type { StudyCardBlock } from '@/payload-types';
import type { ReferenceSummary } from '@/ui/views';

export const carpalTunnelTrial: ReferenceSummary = {
  href: '/references/1',
  title: 'Six-month efficacy of perineural dextrose for carpal tunnel syndrome',
  source: 'Wu et al, Annals of Neurology, 2018',
  design: 'randomised-trial',
  population: 'people',
  verification: 'verified',
  updateStatus: 'none',
};

export const rabbitStudy: ReferenceSummary = {
  href: '/references/2',
  title: 'Dextrose injections and tendon thickness in rabbits',
  source: 'Example Journal, 2015',
  design: 'mechanism',
  population: 'animal',
  verification: 'unchecked',
  updateStatus: 'retracted',
};

export const carpalTunnelStudy: StudyCardBlock = {
  blockType: 'studyCard',
  reference: 1,
  participants: 54,
  comparator: 'a steroid injection',
  outcome: 'pain on a scale of 0 to 10',
  timePoint: '6 months',
  result: 'People who had dextrose reported less pain than people who had the steroid. The study was small.',
  precision: 'p < 0.01',
};
