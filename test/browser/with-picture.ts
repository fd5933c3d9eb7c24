/** What the screen showed when something went wrong: its address and words, and a picture below `var/test`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { rootDir } from '#platform/config';

const WORDS = 1500;

export async function withPicture(page: Page, who: string, error: unknown): Promise<Error> {
  const why = error instanceof Error ? error.message : String(error);
  const path = join(rootDir(), 'var/test', `screen-${who}-${Date.now()}.png`);
  await page.screenshot({ path, fullPage: true }).catch(() => undefined);
  const words = await page
    .locator('body')
    .innerText()
    .catch(() => '');
  return new Error(`${why}\n${who} at ${page.url()} (${path}):\n${words.slice(0, WORDS)}`, { cause: error });
}
