import type { RelationshipFieldServerComponent } from 'payload';

import { type Doubtful, readDoubtful } from '../read-doubtful';

const sentences: Record<Doubtful['status'], string> = {
  retracted: 'This document cites a retracted paper. Replace it with another source',
  concern: 'This document cites a paper about which its journal has expressed concern. Check it',
};

/** Says in the form of a document which of its sources were retracted or are in doubt; nothing while none is. */
export const CitesNotice: RelationshipFieldServerComponent = async ({ data, req }) => {
  const { cites } = data as { cites?: Parameters<typeof readDoubtful>[0]['cites'] };
  const doubtful = await readDoubtful({ cites, req });
  return doubtful.length === 0 ? null : (
    <div className="field-type" role="note">
      {doubtful.map(({ id, title, status }) => (
        <p key={id}>
          <strong>{sentences[status]}:</strong> <a href={`/admin/collections/references/${id}`}>{title}</a>
        </p>
      ))}
    </div>
  );
};
