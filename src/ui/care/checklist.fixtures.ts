import type { ChecklistProps } from './checklist';

export const perineuralChecklist: ChecklistProps = {
  locale: 'en',
  suitable: [
    'the pain has lasted longer than three months',
    'pressing along a nerve brings on your pain',
    'exercise alone has not been enough',
  ],
  notSuitable: [
    'a muscle is getting weaker',
    'the nerve is badly trapped and needs a surgeon’s opinion',
    'you want a result that is certain',
  ],
};
