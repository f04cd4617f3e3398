export type DemoRole = 'admin' | 'editor' | 'reviewer';

/** Password of every demo account on a site that the tests start. */
export const demoPassword = process.env.DEMO_PASSWORD ?? 'correct horse battery staple';

export const demoEmail = (role: DemoRole): string => `${role}@clinic.example`;
