import { ReferenceEntry } from './reference-entry';
import { recall } from './search-references';

type PickedReferencesProps = { ids: number[]; onRemove: ((id: number) => void) | null };

/** The references of a citation, each with a button that takes it out. */
export const PickedReferences = ({ ids, onRemove }: PickedReferencesProps) =>
  ids.length === 0 ? null : (
    <ul aria-label="Picked references" className="picked-references">
      {ids.map((id) => {
        const reference = recall(id);
        const name = reference?.name ?? `reference ${id}`;
        return (
          <li key={id}>
            {reference ? <ReferenceEntry reference={reference} /> : <span>{`Reference ${id} …`}</span>}
            {onRemove ? (
              <button aria-label={`Take out ${name}`} type="button" onClick={() => onRemove(id)}>
                ×
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
