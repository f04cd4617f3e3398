import { expect, test } from '../support/browser-test';

// What a screen reader says, in its order: a script of the page for people who do not see it.

test.beforeEach(async ({ page }) => {
  await page.goto('/therapies/dextrose-prolotherapy');
});

test('the landmarks of a therapy page', async ({ page }) => {
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the main text"
    - region "About this site"
    - banner:
      - link "Enthesis"
      - navigation "Main"
    - main:
      - navigation "You are here"
      - heading "Dextrose prolotherapy" [level=1]
      - navigation "On this page"
      - heading "What it is" [level=2]
      - heading "Who it is for" [level=2]
      - heading "It may suit you if" [level=3]
      - heading "It is not for you if" [level=3]
      - heading "Reasons not to have it" [level=3]
      - heading "Must not be given" [level=4]
      - heading "What the studies say" [level=2]
      - heading "Risks" [level=2]
      - heading "Common effects" [level=3]
      - heading "Serious effects" [level=3]
      - heading "How to prepare" [level=2]
      - heading "How it is done" [level=2]
      - heading "Aftercare" [level=2]
      - heading "When to get help" [level=2]
      - heading "Alternatives" [level=2]
      - heading "Regulatory status" [level=2]
      - heading "Cost" [level=2]
      - heading "More about it" [level=2]
      - heading "Questions" [level=2]
      - heading "References" [level=2]
      - heading "Who is behind this page" [level=2]
    - contentinfo:
      - paragraph:
        - link "911"
      - navigation "More pages"
  `);
});

test('a care card says how urgent it is before anything else', async ({ page }) => {
  await expect(page.locator('#when-to-get-help .care-cards')).toMatchAriaSnapshot(`
    - heading /Non-urgent advice ?. Call in office hours if/ [level=3]
    - list
    - paragraph: Call the clinic when it is open.
    - heading /Urgent advice ?. Call the clinic today if you have/ [level=3]
    - list:
      - listitem: a fever
    - paragraph: /Call the clinic now/
    - heading /Emergency ?. Call 911 now for/ [level=3]
    - list
    - paragraph: Call 911. Do not drive yourself.
  `);
});

test('a folded question is one thing to open, and its answer follows it', async ({ page }) => {
  const question = page.locator('#questions details').first();
  await expect(question).toMatchAriaSnapshot(`
    - group: What is dextrose prolotherapy?
  `);
  await question.locator('summary').press('Enter');
  await expect(question).toMatchAriaSnapshot(`
    - group:
      - text: What is dextrose prolotherapy?
      - paragraph
  `);
});

test('a price is announced with its treatment, its unit and the whole course', async ({ page }) => {
  await expect(page.locator('#cost table').first()).toMatchAriaSnapshot(`
    - table "Prices":
      - rowgroup:
        - row:
          - columnheader "Treatment"
          - columnheader "Price"
          - columnheader "Whole course"
          - columnheader "What the price covers"
      - rowgroup:
        - row:
          - rowheader /Dextrose prolotherapy Riverside Demo Clinic/
          - cell /\\$485 per session/
          - cell /\\$1,940–\\$2,910 for 4–6 sessions/
  `);
});

test('a citation names its reference, and the reference leads back', async ({ page }) => {
  await expect(page.locator('#what-it-is .prose').first()).toMatchAriaSnapshot(`
    - paragraph:
      - superscript:
        - link "Reference 1":
          - /url: "#ref-1"
  `);
  await expect(page.locator('#ref-1')).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - link "Back to the text 1":
          - /url: "#c1"
      - list:
        - listitem: Study in people
  `);
});
