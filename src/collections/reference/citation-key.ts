type Cited = { id: number; firstAuthor?: string | null; year?: number | null };

/** A short name for a reference in files and programs, from letters and digits only: `wu2018-12`. */
export const citationKey = ({ id, firstAuthor, year }: Cited): string => {
  const name = (firstAuthor ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/gu, '')
    .toLowerCase()
    .slice(0, 20);
  return `${name === '' ? 'reference' : name}${year ?? ''}-${id}`;
};
