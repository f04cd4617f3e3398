import { coverageHint, coversOther } from './coverage';
import { anyFigure, valueOf } from './number-words';
import type { Quantity } from './quantities';
import type { Topic } from './topic';

const shares: Record<string, number> = { half: 50, 'la mitad': 50, 'two thirds': 67, 'a third': 33, 'un tercio': 33 };

const paid = new RegExp(
  String.raw`\b(?:pays?|covers?|reimburses?|refunds?|paga\w*|cubren?|reembolsan?|devuelven?) (?:(?:you|back|about|around|roughly|exactly|only|just|el|un|la|unos|solo|aproximadamente|le|te) )*(up to |at most |hasta (?:el |un )?|at least |al menos (?:el |un )?)?(?:(${anyFigure})\s?(?:%|percent|per cent|por ciento)|(${Object.keys(shares).join('|')})\b)`,
  'g',
);

const bare = new RegExp(
  String.raw`^(?:about |around |roughly |just |un |el |solo )*(up to |at most |hasta (?:el |un )?|at least |al menos (?:el |un )?)?(?:(${anyFigure})\s?(?:%|percent|per cent|por ciento)|(${Object.keys(shares).join('|')})\b)`,
  'g',
);

const readShares = (text: string): Quantity[] =>
  [...text.matchAll(paid), ...text.matchAll(bare)].map((match) => {
    const [whole, bound = '', figure, word = ''] = match;
    const value = figure === undefined ? (shares[word] ?? 0) : valueOf(figure)[0];
    const isMost = /^(?:up|at most|hasta)/.test(bound);
    const isLeast = /^(?:at least|al)/.test(bound);
    return {
      min: isMost ? 0 : value,
      max: isLeast ? 100 : value,
      start: match.index,
      end: match.index + whole.length,
    };
  });

/** How much of the price an insurer pays. */
export const coverageShare: Topic = {
  id: 'coverage-share',
  name: 'how much insurers pay',
  hint: coverageHint,
  about: coverageHint,
  unless:
    /\b(?:if|unless|some|others?|depend\w*|once|until|after|deductible|copay\w*|co-pay\w*|supplement\w*|rest|remaining|si|algun\w*|otr[oa]s?|depende\w*|deducible|hasta que|una vez|resto|restante|premium|basic|gold|silver|private|public|privad[oa]|public[oa])\b/,
  read: readShares,
  isOther: coversOther,
};
