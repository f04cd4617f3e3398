import { defineConfig, devices } from '@playwright/test';

import { browserFlags, findBrowser } from './scripts/lib/browser';

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium here. "npm test" installs one; or set CHROMIUM_PATH.');

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  globalSetup: './tests/support/site-server.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Waits end as soon as what they wait for is there; a slow machine is no failure.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    launchOptions: { executablePath, args: browserFlags },
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    // What a request without a browser gets; nothing here depends on the size of a screen.
    { name: 'html', testDir: 'tests/html', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'desktop', testDir: 'tests/pages', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      testDir: 'tests/pages',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'journeys',
      testDir: 'tests/journeys',
      // One site serves all tests, and journeys change what it shows: one at a time, after those that only look.
      workers: 1,
      dependencies: ['html', 'desktop', 'phone'],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
