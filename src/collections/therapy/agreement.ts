import { agreeing, type Fact, type Line, rowsOf } from '@/editorial/agreement/declaration';
import type { Therapy } from '@/payload-types';

const daysIn = { day: 1, week: 7, month: 30 } as const;

type Range = { min?: number | null; max?: number | null };

/** A range of the form; one end alone stands for both. One that ends before it begins says nothing: its field is refused. */
const rangeOf = ({ min, max }: Range): { min: number; max: number } | null => {
  const low = min ?? max ?? null;
  const high = max ?? low;
  return low === null || high === null || high < low ? null : { min: low, max: high };
};

const wordsOf = ({ min, max }: { min: number; max: number }): string => (min === max ? `${min}` : `${min} to ${max}`);

const sessionFacts = ({ sessions }: Therapy): Fact[] => {
  const count = rangeOf(sessions ?? {});
  const between = rangeOf({ min: sessions?.intervalMin, max: sessions?.intervalMax });
  const unit = sessions?.intervalUnit;
  return [
    ...(count
      ? [{ path: 'sessions.min', topic: 'sessions', value: count, words: `Number of sessions: ${wordsOf(count)}` }]
      : []),
    ...(between && unit
      ? [
          {
            path: 'sessions.intervalMin',
            topic: 'interval',
            value: { min: between.min * daysIn[unit], max: between.max * daysIn[unit] },
            words: `Time between sessions: ${wordsOf(between)} ${unit}s`,
          },
        ]
      : []),
  ];
};

/** What a text calls a session may be the whole visit or the injections alone: either may agree. */
const durationFacts = ({ visitMinutes, procedureMinutes }: Therapy): Fact[] => {
  const visit = rangeOf(visitMinutes ?? {});
  const procedure = rangeOf(procedureMinutes ?? {});
  const ofVisit = visit && {
    path: 'visitMinutes.min',
    value: visit,
    words: `Length of the visit: ${wordsOf(visit)} minutes`,
  };
  const ofProcedure = procedure && {
    path: 'procedureMinutes.min',
    value: procedure,
    words: `Length of the procedure: ${wordsOf(procedure)} minutes`,
  };
  return [
    ...(ofVisit ? [{ ...ofVisit, topic: 'visit-duration' }] : []),
    ...(ofProcedure ? [{ ...ofProcedure, topic: 'procedure-duration', isOneOf: true }] : []),
    ...(ofVisit
      ? [
          {
            ...ofVisit,
            topic: 'procedure-duration',
            isOneOf: true,
            // Nothing within a visit takes longer, and without a length of its own it may take any time.
            value: ofProcedure ? ofVisit.value : { ...ofVisit.value, min: 0 },
          },
        ]
      : []),
  ];
};

const sides = { covered: 'one', 'not-covered': 'other' } as const;

/** Payers differ; only where all do the same can a text be wrong about them. */
const coverageFacts = ({ coverage }: Therapy): Fact[] => {
  const statuses = new Set(rowsOf(coverage).map(({ status }) => status));
  const [status] = statuses;
  if (statuses.size !== 1 || (status !== 'covered' && status !== 'not-covered')) return [];
  const words = status === 'covered' ? 'usually covered' : 'usually not covered';
  return [
    {
      path: 'coverage.0.status',
      topic: 'side:coverage',
      value: { side: sides[status] },
      words: `Insurance: ${words}`,
    },
  ];
};

/** Sessions, minutes and insurance as the form holds them. */
const therapyFacts = (document: object): Fact[] => {
  const therapy = document as Therapy;
  return [...sessionFacts(therapy), ...durationFacts(therapy), ...coverageFacts(therapy)];
};

/** Key facts and effects stand in two columns. */
const therapyLines = (document: object): Line[] => {
  const { keyFacts, commonEffects } = document as Partial<Therapy>;
  const isSaid = ({ lead, text }: Line) => lead !== '' && text !== '';
  return [
    ...rowsOf(keyFacts).map(({ label, value }, row) => ({
      path: `keyFacts.${row}.value`,
      lead: label ? `${label} lasts` : '',
      text: value,
    })),
    ...rowsOf(commonEffects).map(({ effect, duration }, row) => ({
      path: `commonEffects.${row}.duration`,
      lead: effect ? `${effect} lasts` : '',
      text: duration ?? '',
    })),
  ].filter(isSaid);
};

const therapyNames = (document: object): string[] => {
  const { name, aliases } = document as Partial<Therapy>;
  return [name, ...rowsOf(aliases).map((alias) => alias.name)].filter((one) => typeof one === 'string');
};

/** A therapy, its questions and prices, and what its conditions say of it have to agree. */
export const therapyAgreement = agreeing({
  facts: therapyFacts,
  lines: therapyLines,
  // Of other treatments, and of what to do in an emergency.
  besides: ['alternatives', 'outsideResources', 'careCards'],
  names: therapyNames,
  // The texts of evidence ratings tell what studies did, which may well be something else.
  with: [
    { collection: 'faqs', field: 'therapies' },
    { collection: 'clinic-pricing', field: 'therapy' },
  ],
  through: [{ collection: 'conditions', field: 'conditions' }],
});
