import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a reader's device asks a page for. */
type Look = { colorScheme: 'light' | 'dark'; contrast?: 'more' };

const bothSchemes: Look[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];

export const everyLook: Look[] = [
  ...bothSchemes,
  ...bothSchemes.map((look) => ({ ...look, contrast: 'more' as const })),
];

/**
 * Checks the page as it stands against WCAG 2.2 A and AA and axe's best practices. A look changes colours only, so after
 * the first one only the rules about colours are asked again.
 */
export const expectNoAxeViolations = async (page: Page, looks: Look[] = bothSchemes): Promise<void> => {
  for (const [index, { colorScheme, contrast }] of looks.entries()) {
    // Without motion colours change at once; axe must not look while they are on their way.
    await page.emulateMedia({ colorScheme, contrast: contrast ?? 'no-preference', reducedMotion: 'reduce' });
    // Without frames from elsewhere axe needs no second page to put its results together.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (
      index === 0 ? axe.withTags(standards) : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}; ${target.join(' ')}; ${failureSummary ?? ''}`),
    );
    expect(
      found,
      `accessibility of ${page.url()} in ${colorScheme} colours, contrast ${contrast ?? 'as usual'}`,
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, contrast: null, reducedMotion: null });
};

/** Checks one part of a form of the admin, in the colours in which it was loaded. */
export const expectNoAxeViolationsIn = async ({ page, part }: { page: Page; part: string }): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(standards).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
};
