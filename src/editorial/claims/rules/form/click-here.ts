import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const clickHere: Rule = {
  id: 'click-here',
  category: 'form',
  severity: 'block',
  name: 'Link called "click here"',
  liftedBy: [],
  en: {
    frames: lines(`
      ( click|tap|press|hit|clicking|tapping ) ~4 ( here|link|button|below|this )
      ( found|request it|requested|available|read|read it|read more|download|downloaded|accessed|learn more|download it|see it|sign up|more info|info|details|book|view it|find it|find out more|get it ) here ~1 ( $|.|,|!|> )
      ( here|this link ) to ~1 ( read|learn|book|see|download|find|open|view )
    `),
    unless: lines(`
      you read here
      hear|feel|notice ~2 a|the click
      press ~3 ( escape|button|buzzer|bell )
    `),
  },
  es: {
    frames: lines(`
      clic|click|pulse|pinche|pulsa|pincha|toque|toca|presione ~3 aqui|enlace|boton
      ( siga|sigue|use|vea|en ) ~1 este enlace
      ( descargar|ver|leer|mas informacion|disponible|consulte ) ~2 aqui $|.|!
    `),
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
