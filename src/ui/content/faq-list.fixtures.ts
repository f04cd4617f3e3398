import type { QuestionGroup } from './faq-list';

export const visitQuestions: QuestionGroup[] = [
  {
    id: 'topic-visit',
    topic: 'The visit',
    questions: [
      {
        id: 'does-it-hurt',
        anchor: 'does-it-hurt',
        question: 'Does it hurt?',
        answer: 'Each prick stings for a second or two. Tell us if it is too much; we stop.',
      },
      {
        id: 'may-i-eat',
        question: 'May I eat before the visit?',
        answer: 'Yes, eat as usual. An empty stomach makes fainting more likely.',
      },
    ],
  },
  {
    id: 'topic-cost',
    topic: 'Cost and insurance',
    questions: [
      {
        id: 'does-insurance-pay',
        question: 'Does insurance pay?',
        answer: 'Usually not. Ask your plan before the first visit.',
      },
    ],
  },
];
