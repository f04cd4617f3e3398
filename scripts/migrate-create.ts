import { startNode } from './lib/child';
import { runMain } from './lib/main';
import { listMigrations } from './lib/migrations';
import { payloadCli } from './lib/payload-cli';

const help = `npm run migrate:create -- <name>

Writes a migration for everything that changed in the collections since the last one. A renamed field
raises a question (renamed, or dropped and added?), so it wants a terminal. Read the SQL before committing it.`;

runMain(async () => {
  const [name] = process.argv.slice(2);
  if (name === undefined || name.startsWith('-')) {
    console.log(help);
    return name === '--help' ? 0 : 1;
  }
  const before = listMigrations().length;
  const code = await startNode(payloadCli(['migrate:create', name])).exit;
  if (code === 0 && listMigrations().length === before)
    console.log('Nothing changed in the collections, so there is no migration to write.');
  return code;
});
