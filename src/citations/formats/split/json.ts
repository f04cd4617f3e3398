import { type Chunk, countLines, endOfLine, isEntryStart, type Place, type Taken } from './chunk';

/** The end of an object; a string that runs over its line or a foreign entry means that it is cut off. */
const endOfObject = ({ text, at: start }: { text: string; at: number }): { end: number; isClosed: boolean } => {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      if (isString || isEntryStart(text.slice(at + 1, Math.min(at + 61, endOfLine({ text, at: at + 1 })))))
        return { end: at, isClosed: false };
    } else if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return { end: at + 1, isClosed: true };
    }
  }
  return { end: text.length, isClosed: false };
};

const skipBetween = ({ text, at: start }: { text: string; at: number }): number => {
  let at = start;
  while (at < text.length && /[\s,]/u.test(text.charAt(at))) at += 1;
  return at;
};

/** Takes an object, or each object of a list: one that is broken leaves the others whole. */
export const takeJson = ({ text, at: start, line: firstLine }: Place): Taken => {
  const isList = text.charAt(start) === '[';
  const chunks: Chunk[] = [];
  let [at, line, counted] = [isList ? start + 1 : start, firstLine, start];
  for (;;) {
    const next = isList ? skipBetween({ text, at }) : at;
    const sign = text.charAt(next);
    if (isList && sign === ']') return { chunks, end: next + 1 };
    if (sign !== '{') {
      const cutOff: Chunk = { kind: 'json', line: firstLine, source: text.slice(start, start + 80), isClosed: false };
      return { chunks: next >= text.length ? [...chunks, cutOff] : chunks, end: next };
    }
    const { end, isClosed } = endOfObject({ text, at: next });
    line += countLines({ text, from: counted, to: next });
    counted = next;
    chunks.push({ kind: 'json', line, source: text.slice(next, end), isClosed });
    if (!isList || !isClosed) return { chunks, end };
    at = end;
  }
};
