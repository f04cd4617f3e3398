/** Whether a link somewhere in a stored document leads to another document. */
export const linksTo = (value: unknown, target: { slug: string; id: number }): boolean => {
  if (Array.isArray(value)) return value.some((entry) => linksTo(entry, target));
  if (typeof value !== 'object' || value === null) return false;
  if ('relationTo' in value && 'value' in value && value.relationTo === target.slug && value.value === target.id)
    return true;
  return Object.values(value).some((child) => linksTo(child, target));
};
