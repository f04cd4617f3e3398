import type { RelationshipFieldServerComponent } from 'payload';

type Cited = { id: number; title?: string | null; updateStatus?: string | null };

const sentences: Record<string, string> = {
  retracted: 'This document cites a retracted paper. Replace it with another source',
  concern: 'This document cites a paper about which its journal has expressed concern. Check it',
};

/** Says in the form of a document which of its sources were retracted or are in doubt; nothing while none is. */
export const CitesNotice: RelationshipFieldServerComponent = async ({ data, req }) => {
  const cites = (data as { cites?: (number | { id: number })[] | null }).cites ?? [];
  const ids = cites.map((cited) => (typeof cited === 'number' ? cited : cited.id));
  if (ids.length === 0) return null;
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { and: [{ id: { in: ids } }, { updateStatus: { in: Object.keys(sentences) } }] },
    depth: 0,
    pagination: false,
    select: { title: true, updateStatus: true },
  });
  const doubtful = docs as Cited[];
  if (doubtful.length === 0) return null;
  return (
    <div className="field-type" role="note">
      {doubtful.map(({ id, title, updateStatus }) => (
        <p key={id}>
          <strong>{sentences[updateStatus ?? '']}:</strong> <a href={`/admin/collections/references/${id}`}>{title}</a>
        </p>
      ))}
    </div>
  );
};
