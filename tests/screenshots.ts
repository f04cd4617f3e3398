import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';

import { browserFlags, findOrInstallBrowser } from '../scripts/lib/browser';
import { runMain } from '../scripts/lib/main';
import { UserError } from '../scripts/lib/user-error';
import { demoEmail } from './support/demo-accounts';

const help = `npm run screenshots -- <base url> [--into .data/screenshots] [--password <demo password>] [path ...]

Pictures of the site on a phone, a desktop, in dark colours, with more contrast and in print, and of the admin when the password of the demo
accounts is given (or in DEMO_PASSWORD). Paths that begin with /admin are taken signed in as the editor.`;

const sitePaths = [
  '/',
  '/therapies',
  '/therapies/glucopuncture',
  '/conditions',
  '/conditions/carpal-tunnel-syndrome',
  '/evidence',
  '/pricing',
  '/faq',
  '/references',
  '/compare',
  '/contact',
  '/glossary',
  '/editorial-policy',
  '/accessibility',
  '/style-guide',
  '/es/therapies/glucopuncture',
  '/no-such-page',
];
const adminPaths = [
  '/admin',
  ...['therapies', 'conditions', 'references', 'faqs', 'clinic-pricing', 'evidence', 'clinics', 'people', 'media'].map(
    (slug) => `/admin/collections/${slug}`,
  ),
];

type Look = { name: string; options: BrowserContextOptions; media?: 'print' };

const desktop = { viewport: { width: 1280, height: 800 } };
const looks: Look[] = [
  { name: 'phone', options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true } },
  { name: 'desktop', options: desktop },
  { name: 'dark', options: { ...desktop, colorScheme: 'dark' } },
  { name: 'contrast', options: { ...desktop, contrast: 'more' } },
  // The width of the text on A4 at 96 dots per inch.
  { name: 'print', options: { viewport: { width: 718, height: 1016 } }, media: 'print' },
];

const nameFile = (path: string): string => path.replace(/^\/|\/$/g, '').replace(/[^a-z0-9]+/gi, '-') || 'home';

type Session = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>;

const signIn = async ({ browser, baseURL, password }: { browser: Browser; baseURL: string; password: string }) => {
  const context = await browser.newContext({ baseURL });
  const data = { email: demoEmail('editor'), password };
  const response = await context.request.post('/api/users/login', { data });
  if (!response.ok()) throw new UserError(`Signing in as ${data.email} gave ${response.status()}.`);
  const session = await context.storageState();
  await context.close();
  return session;
};

type Shooting = { browser: Browser; baseURL: string; into: string; look: Look; paths: string[]; session?: Session };

const takePictures = async ({ browser, baseURL, into, look, paths, session }: Shooting): Promise<void> => {
  const context = await browser.newContext({ baseURL, ...look.options, storageState: session });
  const page = await context.newPage();
  if (look.media) await page.emulateMedia({ media: look.media });
  for (const path of paths) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    const file = join(into, `${nameFile(path)}.${look.name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(`${response?.status() ?? 'no answer'}  ${path}  ${file}`);
  }
  await context.close();
};

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string', default: '.data/screenshots' },
      password: { type: 'string', default: process.env.DEMO_PASSWORD },
    },
  });
  const [baseURL, ...given] = positionals;
  if (!baseURL || !URL.canParse(baseURL)) {
    console.log(help);
    return 1;
  }
  const isAdmin = (path: string): boolean => path.startsWith('/admin');
  const paths = given.length > 0 ? given : [...sitePaths, ...(values.password ? adminPaths : [])];
  await mkdir(values.into, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: browserFlags });
  try {
    const shooting = { browser, baseURL, into: values.into };
    for (const look of looks) {
      await takePictures({ ...shooting, look, paths: paths.filter((path) => !isAdmin(path)) });
    }
    const admin = paths.filter(isAdmin);
    if (admin.length > 0) {
      if (!values.password) throw new UserError('Pictures of the admin need --password.');
      const session = await signIn({ browser, baseURL, password: values.password });
      for (const look of looks.slice(0, 3)) await takePictures({ ...shooting, look, paths: admin, session });
    }
    return 0;
  } finally {
    await browser.close();
  }
});
