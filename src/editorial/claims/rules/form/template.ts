import { lines } from '../../frames/lists';
import type { Rule } from '../rule';

export const templateResidue: Rule = {
  id: 'template-residue',
  category: 'form',
  severity: 'block',
  name: 'Left over from a template',
  liftedBy: [],
  en: {
    frames: lines(`
      lorem ipsum|dolor
      todo :|add|write|check|fill|update
      tbd|tbc|fixme|tktk|placeholder|xxx|xxxx|xxxxx|lipsum
      xx|yy|zz minutes|sessions|weeks|days|years|%|.|$
      undefined|nan on|/|minutes|sessions|%|,|$
      your text|title|heading|content|clinic_name|logo|image|headline|address|paragraph|name goes? here
      sample|placeholder|dummy|filler text|copy|content|paragraph|image|heading
      insert|add|enter|type|write|replace|put|drop|paste ~6 text|title|heading|content|name|image|link|date|price|address|phone|description|paragraph|treatment|clinic|photo|copy|caption|quote|bio|details|logo|headline|picture ~5 here
      edit|replace|change this text|paragraph|heading|section|placeholder
      this is a paragraph|placeholder|sample|heading|test
      question|answer|heading|body|caption text ?|.|$|here|goes
      caption|image|text|headline|heading|title here
      paragraph|section|block @num -|: write|describe|add
      ( as an ai | as a large | as an artificial ) ~6
      ( here is|here 's|sure|certainly ) ~3 ( rewritten|revised|optimised|optimized|updated|draft|version|polished|improved ) ~6 page|text|copy|article|version|paragraph|blog|post
      meta description :
    `),
    patterns: [
      /^\W*(?:top of page|bottom of page|skip to (?:main )?content|back to top|principio de pagina|final de pagina|heading \d|new (?:heading|section|page)|null|undefined)\W*$/g,
      /\{\{[^}]*\}\}|\{[a-z]+[_ -][a-z_ -]+\}|%%[a-z_]+%%|\{%[^%]*%\}|<%|%>|\[(?:insert|your|clinic|name|treatment|condition|doctor|date|price|city|phone|patient|practice|link|image|placeholder|add|xx+|tbd|todo|address|product|number|state)[^\]]{0,40}\]|<(?:insert|your|clinic|name|treatment|condition|doctor)[^>]{0,40}>|\[object object\]|\$\{[^}]*\}|%(?:s|d|name)%?(?![a-z0-9])|\uFFFD|<\/?(?:p|div|span|br|strong|em|h[1-6]|li|ul|a)(?:\s[^>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|rsquo);/g,
    ],
  },
  es: {
    frames: lines(`
      lorem ipsum
      inserte|inserta|escriba|anada|su|introduzca|ponga ~2 texto|titulo|nombre|contenido|imagen aqui
      texto de ejemplo|relleno|muestra
    `),
    patterns: [/\{\{[^}]*\}\}|\[(?:nombre|inserte|clinica|fecha|precio)[^\]]{0,40}\]/g],
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
