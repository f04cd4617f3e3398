import { resolve } from 'node:path';

import { runBackup } from './lib/backup/backup';
import { prepareEnvironment } from './lib/environment';
import { runMain } from './lib/main';

const help = `npm run backup [-- <file>]

Writes the database and the uploaded files into one .tar.gz file, by default in the folder "backups" of
DATA_DIR. The site may run meanwhile. Files in an S3 bucket are not included.`;

runMain(async () => {
  const [file] = process.argv.slice(2);
  if (file?.startsWith('-') === true) {
    console.log(help);
    return file === '--help' ? 0 : 1;
  }
  const { env, dataDir } = await prepareEnvironment();
  const target = await runBackup({ env, dataDir, file: file === undefined ? undefined : resolve(file) });
  console.log(`The backup is in ${target}.`);
  if (env.s3 !== null) console.log(`Uploaded files are in the bucket ${env.s3.bucket} and are not part of it.`);
  return 0;
});
