import { getPayload } from 'payload';

import { prepareEnvironment } from '../../../scripts/lib/environment';

// node --import tsx tests/support/programs/publish-price.ts <id> <amount in cents>
// A script of its own process: it shares nothing with the running site but the database and the secret.
const [id, amount] = process.argv.slice(2).map(Number);
if (!id || !amount) throw new Error('Give the id of a price list and an amount in cents.');

await prepareEnvironment();
const { default: config } = await import('../../../payload.config');
const payload = await getPayload({ config });
await payload.update({ collection: 'clinic-pricing', id, data: { min: amount, _status: 'published' } });
await payload.destroy();
process.exit(0);
