import { phrase } from '../phrase';
import type { Rule } from '../rule';

export const clickHere: Rule = {
  id: 'click-here',
  category: 'form',
  severity: 'block',
  name: 'Link called "click here"',
  liftedBy: [],
  en: {
    patterns: [
      phrase(
        String.raw`(?:click|tap|press|hit) (?:(?:right|on|this|the|just|over|button|link|below|now|image) ){0,3}(?:here|link|button|below|this)|(?:found|request it|requested|available|read (?:it|more)|downloaded?|accessed|learn more|download it|see it|sign up) here(?=[ .,!]|$)`,
      ),
      phrase(
        String.raw`clicking (?:here|this|on this)|(?:here|this link) to (?:read|learn|book|see|download|find)|by (?:clicking|tapping)|follow this link|use this link|see this link|(?:this|the following) link`,
      ),
    ],
  },
  es: {
    patterns: [
      phrase(
        String.raw`(?:haga|hacer|haz|pulse|pinche|de)?\s?(?:clic|click|pulse|pinche) (?:\w+ ){0,2}(?:aqui|enlace)`,
      ),
    ],
  },
  why: 'People who listen to a page hear its links alone; "click here" tells them nothing, and a phone has no mouse.',
  source: 'WCAG 2.2, success criterion 2.4.4',
  suggestion: 'Put the link on words that say where it leads: "Read the aftercare instructions."',
  examples: {
    en: {
      flag: ['Click here to read the article.', 'Tap the link below.', 'A summary can be found here.'],
      pass: ['Read the aftercare instructions.', 'You may hear a click in the joint.'],
    },
    es: { flag: ['Haga clic aquí para más información.'], pass: ['Lea las instrucciones.'] },
  },
};
