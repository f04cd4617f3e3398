import { getPayload } from 'payload';

import { migrations } from '../../../migrations';

// A program of its own: run with the names of the migrations to apply, separated by commas.
const names = new Set((process.argv[2] ?? '').split(','));
const { default: config } = await import('../../../payload.config');
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.migrate({ migrations: migrations.filter(({ name }) => names.has(name)) });
await payload.destroy();
process.exit(0);
