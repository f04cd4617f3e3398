import { Button } from '@payloadcms/ui';

import { comparedFields, type Difference } from '@/citations/compare/compare';
import { registries } from '@/citations/registry/types';

type DifferenceTableProps = {
  caption: string;
  rows: Difference[];
  disabled: boolean;
  onAccept: (field: Difference['field']) => void;
};

/** What is written here beside what the registry has, each with a button that takes the registry's over. */
export const DifferenceTable = ({ caption, rows, disabled, onAccept }: DifferenceTableProps) =>
  rows.length === 0 ? null : (
    <table className="verification-differences">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Here</th>
          <th scope="col">Registry</th>
          <th scope="col">Take over</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, ours, theirs, registry }) => (
          <tr key={field}>
            <th scope="row">{comparedFields[field]}</th>
            <td>{ours === '' ? 'Nothing' : ours}</td>
            <td>
              {theirs === '' ? 'Belongs to another paper' : theirs}
              <small>{registries[registry]}</small>
            </td>
            <td>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={disabled}
                aria-label={`${theirs === '' ? 'Remove' : 'Accept'}: ${comparedFields[field]}`}
                onClick={() => {
                  onAccept(field);
                }}
              >
                {theirs === '' ? 'Remove' : 'Accept'}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
