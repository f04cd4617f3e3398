import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const phoneNumber: Rule = {
  id: 'hard-coded-phone',
  category: 'form',
  severity: 'warn',
  name: 'Phone number typed into the text',
  liftedBy: [],
  en: {
    patterns: [
      /(?<![\d.\-/])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]?\d{3}[ .-]\d{4}(?![\d-])/g,
      /(?<![\d.\-/])\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}(?!\d)/g,
      /(?<![\d.\-/])\(?0\d{2,4}\)? \d{3,4} ?\d{3,4}(?!\d)/g,
      /(?<![\d.\-/])1?-?8\d\d-[a-z]{2,}(?:-[a-z\d]+)?\b/g,
      /(?<![\d.\-/])(?:call|phone|ring|text)(?: us)?(?: on| at)? \d{3}[ -]?\d{4}(?!\d)/g,
    ],
    unless: lines(`
      poison control|help|line
      samaritans|suicide|crisis|lifeline|medwatch|isbn|pmid|doi|orcid|helpline|nhs|nct*
    `),
  },
  why: 'A number in a sentence is wrong in every place that was forgotten when it changes.',
  source: 'One place for each fact: the clinic’s page',
  suggestion: 'Link to the clinic, which has its number, or use the care cards.',
  examples: {
    en: {
      flag: ['Call us on 212-555-0142.', 'Ring (020) 555 0199 or +44 20 7946 0018.'],
      pass: ['Call 911.', 'Call Poison Control on 1-800-222-1222.', 'In 2018, 54 people took part.'],
    },
  },
};
