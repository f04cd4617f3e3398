import { copyTemplate, withDatabase } from './databases';
import { testEnvironment } from './environment';

const serverUrl = process.env.TEST_SERVER_URL;
if (!serverUrl) throw new Error('No test server: run with the "int" project of vitest.config.ts.');

const database = `enthesis_worker_${process.env.VITEST_POOL_ID ?? '0'}`;
await copyTemplate({ serverUrl, database });
Object.assign(process.env, testEnvironment, { DATABASE_URL: withDatabase({ url: serverUrl, database }) });
