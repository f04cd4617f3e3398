/** Something that keeps a document from being published: the field where it is mended, and what to do. */
export type Missing = {
  /** Field path, for example `steps.2.text`. */
  path: string;
  /** The field as an editor sees it named. */
  label: string;
  message: string;
};
