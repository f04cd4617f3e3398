import { generateImportMap, migrateCLI } from 'payload';
import { generateTypes } from 'payload/node';

import config from '../../../payload.config';

// Imports stand at the top here for the reason given in apply-migrations.ts.
const [command, name = ''] = process.argv.slice(2);
const sanitized = await config;
if (command === 'generate:types') await generateTypes(sanitized);
else if (command === 'generate:importmap') await generateImportMap(sanitized, { log: true });
else if (command === 'migrate:create') {
  await migrateCLI({ config: sanitized, parsedArgs: { _: [command, name], 'skip-empty': true } });
} else throw new Error(`There is no command "${command ?? ''}".`);
process.exit(0);
