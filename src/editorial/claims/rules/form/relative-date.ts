import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const relativeDate: Rule = {
  id: 'relative-date',
  category: 'form',
  severity: 'info',
  name: 'Relative date',
  liftedBy: ['citation'],
  en: {
    frames: lines(`
      last|this|next year|month|spring|summer|autumn|fall|winter|decade|week
      ( @num|several|few|many|couple of ) ( years|months|decades|weeks|days ) ago
      ( in|over|during|for ) ~1 ( past|last|recent ) ~2 years|year|decade|decades|months|weeks
      recent|recently|lately|nowadays|currently|yesterday|newly ~2 ( study|trial|review|years|published|opened|arrived|moved|joined|launched|introduced|added|new|trained|installed )
      ( arrived|opened|joined|moved|launched|published|started ) ~4 ( recently|yesterday|last|lately|just )
      just ( arrived|opened|landed|launched|moved )
    `),
    unless: lines(`
      you|your|if|had|have_you|next_week|since|appointment|was_once
    `),
  },
  why: 'The page stays, the date moves on.',
  source: 'Plain-language practice for content with a review date',
  suggestion: 'Write the year instead.',
  examples: {
    en: {
      flag: ['It was developed 15 years ago.', 'Over the past decade it has spread.'],
      pass: ['It was developed in 2006.', 'Tell us if you had surgery in the last year, if you can.'],
    },
  },
};
