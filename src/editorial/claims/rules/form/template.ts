import { phrase } from '../phrase';
import type { Rule } from '../rule';

export const templateResidue: Rule = {
  id: 'template-residue',
  category: 'form',
  severity: 'block',
  name: 'Left over from a template',
  liftedBy: [],
  en: {
    patterns: [
      phrase(
        String.raw`lorem ipsum|dolor sit amet|todo(?=:| -|\W|$)(?! (?:list|el|lo|su|tipo|el mundo))|tbd|tbc|fixme|x{3,}(?!l)|undefined(?=$|[.,])|nan(?= (?:minutes|sessions|%))|your (?:text|title|heading|content|clinic name|logo|image|headline|address|paragraph) (?:goes )?here|(?:sample|placeholder|dummy|filler) (?:text|copy|content|paragraph|image|heading)|(?:insert|add|enter|type|write|replace with|replace this) (?:your |the |a |some )?(?:text|title|heading|content|name|image|link|date|price|address|phone|description|paragraph|treatment|clinic|photo|copy)(?: (?:name|number|text|here))? here|(?:edit|replace|change) this (?:text|paragraph|heading|section|placeholder)|this is a (?:paragraph|placeholder|sample|heading|test)|double[- ]click (?:here )?to edit|i'm a (?:paragraph|title)|untitled (?:page|document|section)`,
      ),
      /^\W*(?:top of page|bottom of page|skip to (?:main )?content|back to top|principio de pagina|final de pagina|heading \d|new (?:heading|section|page)|null|undefined)\W*$/g,
      /\{\{[^}]*\}\}|\{%[^%]*%\}|<%|%>|\[(?:insert|your|clinic|name|treatment|condition|doctor|date|price|city|phone|patient|practice|link|image|placeholder|add|xx+|tbd|todo|address|product|number|state)[^\]]{0,40}\]|<(?:insert|your|clinic|name|treatment|condition|doctor)[^>]{0,40}>|\[object object\]|\$\{[^}]*\}|%(?:s|d|name)%?(?![a-z0-9])|\uFFFD|<\/?(?:p|div|span|br|strong|em|h[1-6]|li|ul|a)(?:\s[^>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|rsquo);/g,
      phrase(
        String.raw`(?:insert|add|enter|type|put|write|replace) (?:[\w-]+ ){0,6}?(?:description|text|copy|image|photo|picture|name|title|caption|quote|bio|content|details|logo|paragraph|headline|date|link) (?:[\w-]+ ){0,5}?here|(?:text|copy|image|photo|content|caption|headline) (?:to follow|to come|goes here|coming|tk)|(?:put|drop) (?:your )?\w+ here|placeholder`,
      ),
    ],
  },
  es: {
    patterns: [
      phrase(
        String.raw`lorem ipsum|(?:inserte|escriba|anada|su) (?:el |su |un )?(?:texto|titulo|nombre|contenido) aqui|texto de (?:ejemplo|relleno|muestra)`,
      ),
      /\{\{[^}]*\}\}|\[(?:nombre|inserte|clinica|fecha|precio)[^\]]{0,40}\]/g,
    ],
  },
  why: 'Words of a template show readers that nobody read the page.',
  source: 'Editorial practice',
  suggestion: 'Delete it or write what belongs there.',
  examples: {
    en: {
      flag: [
        'Lorem ipsum dolor sit amet.',
        'Welcome to [clinic name].',
        'Dear {{first_name}}, welcome.',
        'top of page',
        'TODO: describe aftercare',
        'Insert your text here.',
      ],
      pass: ['Go to the top of the stairs.', 'See the list of things to do [4].', 'The tip of the needle is fine.'],
    },
    es: { flag: ['Inserte su texto aquí.'], pass: ['Todo el mundo se recupera a su ritmo.'] },
  },
};
