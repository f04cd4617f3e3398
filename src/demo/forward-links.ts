/** Stands where the id of a document that is not written yet will be. */
export const forwardLink = Number.MIN_SAFE_INTEGER;

const nothing = Symbol('left out');

/** Nodes of rich text that cannot live without the document they point at. */
const linkingNodes = new Set<unknown>(['link', 'inlineBlock', 'block']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const pointsForward = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).some(pointsForward) : value === forwardLink;

const prune = (value: unknown): unknown => {
  if (value === forwardLink) return nothing;
  if (Array.isArray(value)) return value.map(prune).filter((entry) => entry !== nothing);
  if (!isObject(value)) return value;
  if (linkingNodes.has(value.type) && 'version' in value && pointsForward(value)) return nothing;
  const kept = Object.entries(value).map(([key, child]) => [key, prune(child)] as const);
  return Object.fromEntries(kept.filter(([, child]) => child !== nothing));
};

/** The data without forward links: fields, list entries, and whole links and blocks in rich text are left out. */
export const withoutForwardLinks = (data: object): Record<string, unknown> => prune(data) as Record<string, unknown>;

/** Only the top-level fields that hold a forward link somewhere. */
export const fieldsWithForwardLinks = (data: object): string[] =>
  Object.entries(data)
    .filter(([, value]) => pointsForward(value))
    .map(([field]) => field);
