import { block, h2, p, richText } from '@/core/rich-text/build';
import type {
  CareCardsBlock,
  ComparisonTableBlock,
  DoDontBlock,
  EvidenceTableBlock,
  FaqListBlock,
  FigureBlock,
  KeyFactsBlock,
  StepsBlock,
  StudyCardBlock,
} from '@/payload-types';

type Related = {
  author: number;
  reviewer: number;
  condition: number;
  reference: number;
  media: number;
  faq: number;
  therapy: number;
};

type Node = ReturnType<typeof p>;

const texts = (...rows: string[]) => rows.map((text) => ({ text }));

/** One of every block that needs rows; those with plain fields are written by hand. */
const createBlocks = ({ reference, media, faq, therapy, condition }: Related): Node[] => [
  h2('Blocks from A to Z'),
  block<CareCardsBlock>({
    blockType: 'careCards',
    cards: [
      {
        level: 'urgent',
        title: 'Call the clinic today for a numbat sign',
        items: texts('A numbat fever'),
        action: 'Call the numbat line',
      },
    ],
  }),
  block<DoDontBlock>({ blockType: 'doDont', do: texts('Rest like a numbat'), dont: texts('Run like an emu') }),
  block<StepsBlock>({
    blockType: 'steps',
    title: 'How a numbat does it',
    steps: [
      { title: 'Clean the numbat skin', prose: richText(p('With a numbat cloth.')) },
      { title: 'Wait for the numbat' },
    ],
  }),
  block<KeyFactsBlock>({
    blockType: 'keyFacts',
    facts: [
      { label: 'Numbat needle', value: 'Thin as a whisker' },
      { label: 'Numbat visit', value: '7 minutes' },
    ],
  }),
  block<ComparisonTableBlock>({
    blockType: 'comparisonTable',
    caption: 'Numbat and emu compared',
    columns: [{ heading: 'Numbat column' }, { heading: 'Emu column' }],
    rows: [{ heading: 'Numbat legs', cells: texts('Four numbat legs', 'Two emu legs') }],
  }),
  block<StudyCardBlock>({
    blockType: 'studyCard',
    reference,
    participants: 4711,
    comparator: 'an emu',
    outcome: 'Numbat outcome',
    timePoint: '13 numbat weeks',
    result: 'The numbat result was uncertain.',
  }),
  block<FigureBlock>({ blockType: 'figure', media, caption: 'A numbat figure', credit: 'Numbat archive' }),
  block<FaqListBlock>({ blockType: 'faqList', title: 'Numbat questions', faqs: [faq] }),
  block<EvidenceTableBlock>({ blockType: 'evidenceTable', title: 'Numbat ratings', therapy, condition }),
];

/** Words that only these blocks bring onto a page. */
export const blockWords = [
  'Blocks from A to Z',
  'Call the clinic today for a numbat sign',
  'A numbat fever',
  'Call the numbat line',
  'Rest like a numbat',
  'Run like an emu',
  'How a numbat does it',
  'Clean the numbat skin',
  'With a numbat cloth.',
  'Thin as a whisker',
  'Numbat and emu compared',
  'Four numbat legs',
  'Two emu legs',
  '4,711',
  '13 numbat weeks',
  'The numbat result was uncertain.',
  'A numbat figure',
  'Numbat archive',
  'Numbat questions',
  'Numbat ratings',
];

/** The repetitive parts of a therapy: every required list, and who stands behind it. */
export const createTherapyRest = (related: Pick<Related, 'author' | 'reviewer'>) => ({
  agents: [{ drug: 'Numbatine', concentrationPercent: 5, offLabel: true }],
  mechanism: { text: richText(p('How the numbat works is not known.')), certainty: 'unknown' },
  contraindications: [{ text: 'A numbat allergy', kind: 'absolute', why: 'It could be numbat harm.' }],
  commonEffects: [{ effect: 'Numbat soreness', frequency: 'common', duration: 'one numbat day' }],
  seriousEffects: [{ effect: 'Numbat infection', frequency: 'rare', whatToDo: 'Call the numbat clinic.' }],
  preparation: richText(p('Eat a numbat breakfast.')),
  steps: [{ title: 'The numbat injection', text: 'A short numbat prick.' }],
  aftercare: richText(p('Keep the numbat dry.')),
  careCards: [
    { level: 'non-urgent', title: 'Numbat calm', signs: texts('A numbat itch'), action: 'Wait for the numbat.' },
    { level: 'urgent', title: 'Numbat hurry', signs: texts('A numbat swelling'), action: 'Call the numbat today.' },
    {
      level: 'emergency',
      title: 'Numbat emergency',
      signs: texts('No numbat breath'),
      action: 'Call 911 for the numbat',
    },
  ],
  alternatives: [{ name: 'Numbat watching', summary: 'Wait and watch the numbat.', doingNothing: true }],
  regulatory: [
    {
      jurisdiction: 'US',
      status: 'not-approved',
      statement: 'No numbat is approved for this use.',
      checkedOn: '2026-11-01T12:00:00.000Z',
    },
  ],
  governance: { author: related.author, reviewer: related.reviewer },
});

/** Words of {@link createTherapyRest} that the page must show. */
export const restWords = [
  'Numbatine 5%',
  'How the numbat works is not known.',
  'A numbat allergy',
  'Numbat soreness',
  'Numbat infection',
  'Eat a numbat breakfast.',
  'The numbat injection',
  'Keep the numbat dry.',
  'Numbat emergency',
  'Numbat watching',
  'No numbat is approved for this use.',
];

type Body = ReturnType<typeof richText>;

/** What the editor wrote by hand, followed by the blocks that it did not. */
export const withBlocks = ({ body, related }: { body: Body; related: Related }): Body => ({
  root: { ...body.root, children: [...body.root.children, ...richText(...createBlocks(related)).root.children] },
});
