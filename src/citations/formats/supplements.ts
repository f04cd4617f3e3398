const pattern = /^(.*?)[\s,_(]*\bsuppl(?:ement)?\.?[\s_]*([A-Z]?\d+[A-Z]?)\)?$/iu;

/** Longer than any issue; keeps a search through nonsense short. */
const longest = 80;

const search = (text: string | undefined) => (text === undefined || text.length > longest ? null : pattern.exec(text));

type Numbers = { volume: string | undefined; issue: string | undefined };

/** Takes the number of a supplement out of issue or volume: `4 Suppl 1` is issue 4, supplement 1. */
export const splitSupplement = ({ volume, issue }: Numbers): Numbers & { supplement: string | undefined } => {
  const orNothing = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);
  const inIssue = search(issue);
  if (inIssue) return { volume, issue: orNothing(inIssue[1]), supplement: inIssue[2] };
  const inVolume = search(volume);
  if (inVolume) return { volume: orNothing(inVolume[1]), issue, supplement: inVolume[2] };
  return { volume, issue, supplement: undefined };
};

/** Issue and supplement in the one field that most formats have for them. */
export const joinSupplement = ({ issue, supplement }: { issue?: string; supplement?: string }): string | undefined =>
  supplement === undefined ? issue : [issue, `Suppl ${supplement}`].filter(Boolean).join(' ');
