import prettier from 'prettier';

import { type Cell, type Cells, visitors } from './cells';
import { collectionTable, globalTable, operations } from './table';
import { endpointTable, routeTable } from './table-of-addresses';
import { fieldTable } from './table-of-fields';

const marks: Record<Cell, string> = { yes: 'yes', own: 'own', no: '–' };

const row = (name: string, cells: Cells): string =>
  `| ${name} | ${visitors.map((visitor) => marks[cells[visitor]]).join(' | ')} |`;

const table = (rows: [string, Cells][]): string =>
  [`| | ${visitors.join(' | ')} |`, `|---|${visitors.map(() => '---|').join('')}`]
    .concat(rows.map(([name, cells]) => row(name, cells)))
    .join('\n');

const operationRows = (cells: Record<string, Cells | null>): [string, Cells][] =>
  Object.entries(operations).flatMap(([operation, label]): [string, Cells][] => {
    const found = cells[operation];
    return found ? [[label, found]] : [];
  });

/** Collections with the same rules share a heading. */
const collectionParts = (): string[] => {
  const groups = new Map<string, string[]>();
  for (const [slug, cells] of Object.entries(collectionTable)) {
    const text = table(operationRows(cells));
    groups.set(text, [...(groups.get(text) ?? []), slug]);
  }
  return [...groups].map(([text, slugs]) => `### ${slugs.join(', ')}\n\n${text}`);
};

const globalLabels = {
  read: 'Read',
  readVersions: 'Read earlier versions',
  update: 'Change',
  restoreVersion: 'Restore an earlier version',
};

const globalParts = (): string[] =>
  Object.entries(globalTable).map(([slug, cells]) => {
    const rows = Object.entries(globalLabels).flatMap(([name, label]): [string, Cells][] => {
      const found = cells[name as keyof typeof globalLabels];
      return found ? [[label, found]] : [];
    });
    return `### ${slug}\n\n${table(rows)}`;
  });

const fieldRows = (): [string, Cells][] =>
  Object.entries(fieldTable).flatMap(([path, rules]) =>
    Object.entries(rules).map(([rule, cells]): [string, Cells] => [`\`${path}\`: ${rule}`, cells]),
  );

const addressRows = (cells: Record<string, Cells>): [string, Cells][] =>
  Object.entries(cells).map(([address, who]) => [`\`${address}\``, who]);

/** docs/access.md: the table of who may do what, for people. */
export const writeAccessDocument = async (): Promise<string> =>
  prettier.format(
    [
      '# Who may do what',
      'Written by `npm run generate` from `tests/access/table*.ts`; the tests beside it ask the API about every cell. The reasons are in `docs/decisions/0014-who-may-do-what.md`.',
      '"own" is only what belongs to the person who asks, such as the own account. Whatever is not published is a draft.',
      '## Collections',
      ...collectionParts(),
      '## Globals',
      ...globalParts(),
      '## Fields with a rule of their own',
      'Every other field follows its document. "give" is saying something in a new document, "change" is saying something else later.',
      table(fieldRows()),
      '## Other endpoints of the API',
      '"yes" means that the request is heard; what it then does follows the rules above.',
      table(addressRows(endpointTable)),
      '## Routes of the site',
      table(addressRows(routeTable)),
    ].join('\n\n'),
    { ...(await prettier.resolveConfig('docs/access.md')), parser: 'markdown' },
  );
