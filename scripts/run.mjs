// Plain JavaScript without dependencies: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules/.enthesis-install');
const needed = [20, 19];

/** @param {string} sentence @returns {never} */
const fail = (sentence) => {
  console.error(`\n${sentence}\n`);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  fail(
    `Enthesis needs Node.js ${needed.join('.')} or newer, and this is ${process.versions.node}. Install a newer one, for example with: nvm install 22`,
  );
};

/** Changes whenever an install would give something else. */
const installKey = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** npm writes its own lockfile into node_modules last of all, so without it an install was cut short. */
const isComplete = () => existsSync(join(root, 'node_modules/.package-lock.json'));

const readStamp = () => {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return null;
  }
};

/** True when somebody already installed exactly these versions, with npm itself. */
const matchesLockfile = () => {
  try {
    /** @param {string} file */
    const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === '' || link || (optional && !(path in present)) || present[path]?.version === version,
    );
  } catch {
    return false;
  }
};

const offlineCodes =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;

/** Starts npm so that it ends when this process is killed: two installs at once would spoil each other. */
const startNpm = (/** @type {string[]} */ args) => {
  const npm = process.env.npm_execpath;
  const isKnown = npm !== undefined && /npm-cli\.js$/.test(npm);
  const preload = new URL('lib/programs/exit-with-parent.mjs', import.meta.url).href;
  return spawn(isKnown ? process.execPath : 'npm', isKnown ? ['--import', preload, npm, ...args] : args, {
    cwd: root,
    env: { ...process.env, ENTHESIS_PARENT: String(process.pid) },
    stdio: ['ignore', 'inherit', 'pipe', ...(isKnown ? [/** @type {const} */ ('ipc')] : [])],
    shell: !isKnown && process.platform === 'win32',
  });
};

const install = () =>
  new Promise((resolve) => {
    const begun = Date.now();
    const seconds = () => Math.round((Date.now() - begun) / 1000);
    console.log('Installing packages (npm ci); the first time this takes a minute or two.');
    // Whatever an interrupted install left behind would be in npm's way; it removes a complete one by itself.
    if (!isComplete()) rmSync(join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 10 });
    rmSync(stampFile, { force: true });
    const child = startNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1']);
    const ticker = setInterval(() => console.log(`  still installing (${seconds()} s)`), 10_000);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      if (!/npm error/.test(String(chunk))) process.stderr.write(chunk);
    });
    child.on('error', () => fail('npm was not found. Install Node.js together with npm, then try again.'));
    child.on('close', (code) => {
      clearInterval(ticker);
      if (code === 0) {
        console.log(`Packages are installed (${seconds()} s).`);
        return resolve(undefined);
      }
      if (offlineCodes.test(errors)) {
        fail(
          `The packages could not be fetched: the npm registry (${registry()}) does not answer. Connect to the internet, or point npm to a mirror with "npm config set registry <address>", and run the same command again.`,
        );
      }
      process.stderr.write(errors);
      fail(
        'The packages could not be installed; npm says why above. Run the same command again once that is put right.',
      );
    });
  });

const registry = () =>
  spawnSync('npm', ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout?.trim() || 'unknown';

const ensureInstalled = async () => {
  const key = installKey();
  if (isComplete() && readStamp() === key) return;
  if (!(isComplete() && matchesLockfile())) await install();
  writeFileSync(stampFile, key);
};

/** @param {string} command @param {string[]} args */
const run = (command, args) => {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', `${command}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm, told to stop, stops the shell between us and does not pass the word on; a shell that we lost says the same.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  }
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal])));
};

const [command, ...args] = process.argv.slice(2);
checkNode();
if (command === undefined || !existsSync(join(root, 'scripts', `${command}.ts`))) {
  fail(`There is no command "${command ?? ''}". Run "npm run" for a list.`);
}
await ensureInstalled();
run(command, args);
