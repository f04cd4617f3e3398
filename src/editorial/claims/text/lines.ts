export type LineKind = 'prose' | 'heading' | 'item' | 'reference';

/** One paragraph, heading, list item or bibliography entry, without its bullet. */
export type Line = {
  start: number;
  end: number;
  kind: LineKind;
  /** Offsets of the line that introduces a list, for its items: "We do not promise:". */
  lead: { start: number; end: number } | null;
};

const bullet = /^(?:[-*•–—·▪◦‣✓✔]|\d{1,2}[.)]|[a-z][.)]|#{1,6})\s+/iu;
const bibliographyTitle =
  /^#*\s*(?:references?|bibliography|sources|literature|citations|further reading|referencias|bibliograf[ií]a|fuentes)\s*:?\s*$/i;
const paper =
  /\bdoi\s*:|doi\.org\/10|\bPMID\b|\bet al\b.{0,200}(?:19|20)\d\d\s*[;.)]|(?:19|20)\d\d(?: \w{3}(?: \d+)?)?\s*;\s*\d+|\bvol(?:ume|\.)\s*\d+,?\s*(?:issue|no|number|\()/i;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Lines of a text as offsets, where a paragraph that was wrapped at a fixed width is one line. */
const rawLines = (text: string): { start: number; end: number }[] => {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const last = lines.at(-1);
    const isWrapped =
      last?.end === start - 1 &&
      last.end > last.start &&
      !/[.!?:;)\]"”]\s*$/u.test(text.slice(Math.max(last.start, last.end - 4), last.end)) &&
      /^[a-z]/.test(text.slice(start, start + 2)) &&
      !/^[a-z][.)]\s/.test(text.slice(start, start + 3));
    if (isWrapped) last.end = end;
    else lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

const looksLikeHeading = (content: string): boolean => !/[.!;,:]["”)]?$/u.test(content) && wordCount(content) <= 12;

export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let lead: Line['lead'] = null;
  let inBibliography = false;
  for (const raw of rawLines(text)) {
    const whole = text.slice(raw.start, raw.end);
    const content = whole.trim();
    if (content === '') continue;
    let start = raw.start + whole.indexOf(content);
    const end = start + content.length;
    const mark = bullet.exec(content)?.[0] ?? '';
    const isItem = mark !== '' && !mark.startsWith('#');
    start += mark.length;
    const isTitle = mark.startsWith('#');
    const isHeading = !isItem && (isTitle || looksLikeHeading(content));

    if (bibliographyTitle.test(content)) inBibliography = true;
    else if (inBibliography && isHeading && !paper.test(content)) inBibliography = false;
    const isPaper = paper.test(content) || (inBibliography && !bibliographyTitle.test(content));

    const introduces = /:\s*$/.test(content);
    const isListed = lead !== null && !introduces && !isTitle && (isItem || wordCount(content) <= 15);
    if (introduces) lead = { start, end };
    else if (!isListed) lead = isHeading ? { start, end } : null;
    const kind = isPaper ? 'reference' : isItem ? 'item' : isHeading ? 'heading' : 'prose';
    lines.push({ start, end, kind, lead: isListed && (isItem || kind === 'heading') ? lead : null });
  }
  return lines;
};
