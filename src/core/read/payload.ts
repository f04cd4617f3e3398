import 'server-only';

import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** The running Payload. The one place where the site meets its configuration. */
export const openPayload = (): Promise<Payload> => getPayload({ config });
