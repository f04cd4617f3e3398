const around = 90;

const shortenBefore = (text: string): string =>
  text.length <= around ? text : `… ${text.slice(text.indexOf(' ', text.length - around) + 1)}`;

const shortenAfter = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, text.lastIndexOf(' ', around))} …`;

/** A sentence with the words in question marked in it; a long one only around them. */
export const Quoted = ({ sentence, excerpt }: { sentence: string; excerpt: string }) => {
  const at = excerpt === '' ? -1 : sentence.indexOf(excerpt);
  if (at === -1 || excerpt === sentence) return <q>{shortenAfter(sentence)}</q>;
  return (
    <q>
      {shortenBefore(sentence.slice(0, at))}
      <mark>{excerpt}</mark>
      {shortenAfter(sentence.slice(at + excerpt.length))}
    </q>
  );
};
