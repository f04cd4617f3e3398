import type { FoundReference } from '../../found-reference';

/** A reference as the bibliography prints it, with what to know before citing it. */
export const ReferenceEntry = ({ reference }: { reference: FoundReference }) => (
  <span className="cited-entry">
    <span>{reference.formatted}</span>
    {reference.states.length === 0 ? null : (
      <span className="cited-states">
        {reference.states.map(({ label, grave }) => (
          <span key={label} className={grave ? 'cited-state cited-state-grave' : 'cited-state'}>
            {label}
          </span>
        ))}
      </span>
    )}
  </span>
);
