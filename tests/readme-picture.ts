import { mkdir } from 'node:fs/promises';

import { chromium } from '@playwright/test';

import { browserFlags, findOrInstallBrowser } from '../scripts/lib/browser';
import { runMain } from '../scripts/lib/main';

/** The picture in the README: `npm run readme-picture -- <base url>`, with the demo running there. */
const path = '/therapies/glucopuncture';
const folder = 'docs/pictures';

const pixels = { desktop: { width: 1120, height: 760 }, phone: { width: 390, height: 760 } };

runMain(async () => {
  const base = process.argv[2] ?? 'http://localhost:3000';
  const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: browserFlags });
  const shoot = async (viewport: { width: number; height: number }): Promise<string> => {
    const page = await browser.newPage({ viewport });
    await page.goto(new URL(path, base).href);
    return (await page.screenshot()).toString('base64');
  };
  const frame = (image: string): string => `<img src="data:image/png;base64,${image}">`;
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 840 } });
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:40px;padding:40px;background:#dfe7e4}img{border-radius:12px;box-shadow:0 8px 30px #0003;height:760px}</style>
    ${frame(await shoot(pixels.desktop))}${frame(await shoot(pixels.phone))}`,
  );
  await mkdir(folder, { recursive: true });
  await sheet.screenshot({ path: `${folder}/therapy.png` });
  await browser.close();
  console.log(`The picture is in ${folder}/therapy.png.`);
  return 0;
});
