import { endOfLine, isEntryStart, type Place, type Taken } from './chunk';

const isNextEntry = ({ text, at }: { text: string; at: number }): boolean =>
  /[@TP]/u.test(text.charAt(at)) && isEntryStart(text.slice(at, Math.min(at + 60, endOfLine({ text, at }))));

/** Takes one entry; one that is not closed ends where the next begins. */
export const takeBibtex = ({ text, at: start, line }: Place): Taken => {
  let depth = 0;
  let at = start + 1;
  const opening = /[{(]/u.exec(text.slice(at, at + 100));
  const isBraced = opening?.[0] === '{';
  at += opening?.index ?? 0;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '\n' && isNextEntry({ text, at: at + 1 })) break;
    if (isBraced ? sign === '}' && depth === 0 : sign === ')' && depth === 0) {
      at += 1;
      break;
    }
  }
  const end = Math.min(at, text.length);
  return { chunks: [{ kind: 'bibtex', line, source: text.slice(start, end) }], end };
};
