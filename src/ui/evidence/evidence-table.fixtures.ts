import type { EvidenceView } from './evidence-row';
import type { EvidenceGroup } from './evidence-table';

const row = {
  anchor: null,
  timePoint: '12 months',
  effect: null,
  against: [],
  inFavour: [],
  note: null,
  marks: null,
  searchedOn: '2026-09-15',
  isRetracted: false,
} satisfies Partial<EvidenceView>;

export const perineuralEvidence: EvidenceGroup[] = [
  {
    anchor: null,
    subject: { label: 'Carpal tunnel syndrome', href: '/conditions/carpal-tunnel-syndrome' },
    rows: [
      {
        ...row,
        key: 'evidence-1',
        outcome: 'Pain at least halved',
        comparator: 'a steroid injection',
        timePoint: '6 months',
        direction: 'favours',
        certainty: 'low',
        statement: 'May reduce pain more than a steroid injection at 6 months.',
        effect: { per: 100, without: 32, with: 54, interval: { low: 38, high: 70 } },
        against: [
          { reason: 'imprecision', explanation: 'Only 54 people took part.' },
          { reason: 'risk-of-bias', explanation: 'Everybody knew who had which injection.' },
        ],
      },
      {
        ...row,
        key: 'evidence-2',
        outcome: 'Use of the hand',
        comparator: 'a splint',
        direction: 'favours',
        certainty: 'moderate',
        statement: 'Probably makes the hand easier to use than a splint at 12 months.',
        inFavour: [{ reason: 'large-effect', explanation: 'Nearly everybody could use the hand again.' }],
      },
    ],
  },
  {
    anchor: null,
    subject: { label: 'Low-back pain', href: '/conditions/low-back-pain' },
    rows: [
      {
        ...row,
        key: 'evidence-3',
        outcome: 'Pain and function',
        comparator: 'a saline injection',
        direction: 'no-difference',
        certainty: 'moderate',
        statement: 'Probably makes no difference when used alone, compared with saline at 12 months.',
        against: [{ reason: 'inconsistency', explanation: 'The trials found different things.' }],
        note: 'Most people in both groups also did exercises.',
      },
      {
        ...row,
        key: 'evidence-4',
        outcome: 'Days off work',
        comparator: 'exercise',
        direction: 'favours',
        certainty: 'low',
        statement: 'May shorten the time off work.',
        isRetracted: true,
      },
    ],
  },
  {
    anchor: null,
    subject: { label: 'Occipital neuralgia', href: null },
    rows: [
      {
        ...row,
        key: 'evidence-5',
        outcome: 'Days with headache',
        comparator: 'other care',
        direction: 'no-studies',
        certainty: null,
        statement: '',
      },
    ],
  },
];
