/** As much of a text as a comment keeps. */
const longest = 1000;

/** The lines of a text break a sentence, with or without a full stop. */
const lineAround = (text: string, at: number): { from: number; line: string } => {
  const from = text.lastIndexOf('\n', Math.max(at - 1, 0)) + 1;
  const end = text.indexOf('\n', at);
  return { from, line: text.slice(from, end === -1 ? text.length : end) };
};

/** What somebody points at in a text: the words that are selected, or the sentence that the caret stands in. */
export const sentenceAt = ({ text, start, end }: { text: string; start: number; end: number }): string => {
  const selected = text.slice(start, end).trim();
  if (selected !== '') return selected.slice(0, longest).trim();
  const { from, line } = lineAround(text, start);
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)];
  const found = segments.findLast(({ index }) => from + index <= start) ?? segments[0];
  return (found?.segment ?? '').trim().slice(0, longest).trim();
};
