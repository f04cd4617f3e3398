import { getPayload } from 'payload';

import { seedDemo } from '@/demo/seed';
import { env } from '@/env';

import config from '../../../payload.config';

// A program of its own, started by fillWithDemo: Payload's connections end with it, before the database does.
const payload = await getPayload({ config });
await seedDemo({
  payload,
  password: env.demoPassword ?? '',
  onProgress: ({ done, total, label }) => {
    console.log(`${done}/${total} ${label}`);
  },
});
process.exit(0);
