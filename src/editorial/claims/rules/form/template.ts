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
      dolor sit amet
      todo :|add|write|check|fill|update
      ^ todo $
      tbd|tbc|fixme|tktk|placeholder|xxx|xxxx|xxxxx|lipsum
      xx|yy|zz minutes|sessions|weeks|days|years|%|.|$
      undefined|nan on|/|minutes|sessions|%|,|$
      by|is|costs undefined|null|nan
      your text|title|heading|content|clinic_name|logo|image|headline|address|paragraph|name goes? here
      sample|placeholder|dummy|filler text|copy|content|paragraph|image|heading
      insert|add|enter|type|write|replace|put|drop|paste ~6 text|title|heading|content|name|image|link|date|price|address|phone|description|paragraph|treatment|clinic|photo|copy|caption|quote|bio|details|logo|headline|picture ~5 here
      [ insert|add|enter|type|write|paste
      edit|replace|change this text|paragraph|heading|section|placeholder
      this is a paragraph|placeholder|sample|heading|test
      double click ~2 edit
      i 'm a paragraph|title
      untitled page|document|section
      text|copy|image|photo|content|caption|headline|heading|paragraph to_follow|to_come|goes_here|coming|tk
      question|answer|heading|body|caption text ?|.|$|here|goes
      caption|image|text|headline|heading|title here
      paragraph|section|block @num -|: write|describe|add
      write @num ~2 sentences|words|lines
      ( as an ai | as a large | as an artificial ) ~6
      ( here is|here 's|sure|certainly ) ~3 ( rewritten|revised|optimised|optimized|updated|draft|version|polished|improved ) ~6 page|text|copy|article|version|paragraph|blog|post
      i hope this helps|email finds
      is|are|costs|takes|about|of|from xx|yy|zz
      language model
      optimised|optimized for search|seo
      dolor sit
      keyword|keywords ~1 here
      meta description :
      h1|h2|h3 :
    `),
    patterns: [
      /^\W*(?:top of page|bottom of page|skip to (?:main )?content|back to top|principio de pagina|final de pagina|heading \d|new (?:heading|section|page)|null|undefined)\W*$/g,
      /\{\{[^}]*\}\}|\{[a-z]+[_ -][a-z_ -]+\}|%%[a-z_]+%%|\{%[^%]*%\}|<%|%>|\[(?:insert|your|clinic|name|treatment|condition|doctor|date|price|city|phone|patient|practice|link|image|placeholder|add|xx+|tbd|todo|address|product|number|state)[^\]]{0,40}\]|<(?:insert|your|clinic|name|treatment|condition|doctor)[^>]{0,40}>|\[object object\]|\$\{[^}]*\}|%(?:s|d|name)%?(?![a-z0-9])|\uFFFD|<\/?(?:p|div|span|br|strong|em|h[1-6]|li|ul|a)(?:\s[^>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|rsquo);/g,
    ],
    unless: lines(`
      to do list|todo list
      test results
    `),
  },
  es: {
    frames: lines(`
      lorem ipsum
      inserte|inserta|escriba|anada|su|introduzca|ponga ~2 texto|titulo|nombre|contenido|imagen aqui
      texto de ejemplo|relleno|muestra
      [ inserte|nombre|anadir|clinica
      pendiente de redactar|completar
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
