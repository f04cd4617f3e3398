import { expect, type Page } from '@playwright/test';

import { demoEmail, demoPassword, type DemoRole } from './demo-accounts';

/** Signs a demo account in by the API; the page and its requests then carry the session's cookie. */
export const signIn = async (page: Page, role: DemoRole): Promise<void> => {
  const response = await page.request.post('/api/users/login', {
    data: { email: demoEmail(role), password: demoPassword },
  });
  expect(response.status(), `signing in as ${role}`).toBe(200);
};
