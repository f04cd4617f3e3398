type Lock = { createdAt?: string; updatedAt?: string; user?: { value?: { name?: string } | number } };

/** Who has a document, and since when; names are null when the server does not tell. */
export type Holder = { name: string | null; since: string | null; lastChange: string | null };

/**
 * Asks who is writing in a document at the moment.
 * @throws TypeError when the server does not answer.
 */
export const readLock = async ({
  api,
  slug,
  id,
}: {
  api: string;
  slug: string;
  id: number | string | undefined;
}): Promise<Holder> => {
  const where: Record<string, string> =
    id === undefined
      ? { 'where[globalSlug][equals]': slug }
      : { 'where[document.relationTo][equals]': slug, 'where[document.value][equals]': String(id) };
  const query = new URLSearchParams({ ...where, depth: '1', limit: '1', sort: '-updatedAt' });
  const response = await fetch(`${api}/payload-locked-documents?${query.toString()}`, { credentials: 'include' });
  const { docs } = response.ok ? ((await response.json()) as { docs?: Lock[] }) : {};
  const lock = docs?.[0];
  const holder = lock?.user?.value;
  return {
    name: typeof holder === 'object' ? (holder.name ?? null) : null,
    since: lock?.createdAt ?? null,
    lastChange: lock?.updatedAt ?? null,
  };
};
