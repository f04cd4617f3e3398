import { getPayload } from 'payload';

import config from '../../payload.config';
import { createTestUsers } from './users';

/** Run by the global setup in a process of its own, with DATABASE_URL naming the migrated template database. */
await createTestUsers(await getPayload({ config, disableOnInit: true }));
process.exit(0);
