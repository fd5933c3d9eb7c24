/** What somebody does and finds on the page of a room. */
import type { Page } from 'playwright-core';

/** Until the page says that one is there. */
export const here = (page: Page, kind: string): Promise<void> =>
  page.locator(`.room-here[data-kind="${kind}"]`).waitFor();

export const heard = (page: Page, words: string): Promise<void> =>
  page.locator('.said-words', { hasText: words }).waitFor();

export async function say(page: Page, words: string): Promise<void> {
  await page.locator('form.say textarea').fill(words);
  await page.locator('form.say button[type="submit"]').click();
  await heard(page, words);
}
