'use client';

import { useConfig } from '@payloadcms/ui';

import type { Missing } from '../../gate/missing';
import { showPlace } from '../../panel/text/show-place';

/** Everything that keeps a document from being published; each leads to its field. */
export const MissingList = ({ collection, missing }: { collection: string; missing: Missing[] }) => {
  const { getEntityConfig } = useConfig();
  const { fields } = getEntityConfig({ collectionSlug: collection });
  if (missing.length === 0) return <p>Nothing keeps it from being published.</p>;
  return (
    <>
      <h3>Before it can be published</h3>
      <ul className="review-missing">
        {missing.map(({ label, message, path }) => (
          <li key={`${path} ${message}`}>
            {path === 'review.state' ? (
              <strong>{label}</strong>
            ) : (
              <a
                href={`#field-${path.replaceAll('.', '__')}`}
                onClick={(event) => {
                  event.preventDefault();
                  void showPlace({ fields, place: { path, sentence: '', excerpt: '' } });
                }}
              >
                {label}
              </a>
            )}
            : {message}
          </li>
        ))}
      </ul>
    </>
  );
};
