/** Every string below a value. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const addressOf = (text: string): URL | null => (/^https?:\/\/\S+$/iu.test(text) ? URL.parse(text) : null);

/** Addresses on other sites that a document leads to, each once and without the place inside the page. */
export const findLinks = ({ document, origin }: { document: object; origin: string }): string[] => {
  const addresses = stringsIn(document)
    .map((text) => addressOf(text.trim()))
    .filter((url) => url !== null && url.origin !== origin);
  return [...new Set(addresses.map((url) => Object.assign(new URL(url ?? origin), { hash: '' }).href))];
};
