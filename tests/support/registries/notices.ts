/** A notice about a paper, as the registries in the tests announce it. */
export type Notice = {
  /** Of the paper that it is about. */
  paper: string;
  kind: 'retraction' | 'concern' | 'correction';
  /** What Crossref calls it. */
  type: string;
  doi: string;
  pmid: string;
  /** Whether the publisher also put a word before the title. */
  marksTitle: boolean;
};
