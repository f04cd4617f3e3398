import type { RequestContext } from 'payload';

const key = (collection: string): string => `draftSave:${collection}`;

type Save = { collection: string; context: RequestContext };

export const setDraftSave = ({ collection, context, value }: Save & { value: boolean }): void => {
  context[key(collection)] = value;
};

/** Whether the running operation only saves a draft version and leaves what the public reads alone. */
export const isDraftSave = ({ collection, context }: Save): boolean => context[key(collection)] === true;
