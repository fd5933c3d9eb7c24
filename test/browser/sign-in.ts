/** Coming in, the way people do: a click on one of the demo's staff; a phone, its code, and who of its owners it is. */
import type { Page } from 'playwright-core';

/** One-time passwords change every half minute. */
const NEXT_PASSWORD_MS = 5_000;
const NEXT_PASSWORD_TRIES = 12;

export async function enterConsole(page: Page, account: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await page.goto('/console');
    await page.locator(`[data-account="${account}"]`).click();
    const refusal = page.getByRole('alert');
    await page.locator('#work').or(refusal).first().waitFor();
    if ((await refusal.count()) === 0) return;
    if (tries === NEXT_PASSWORD_TRIES)
      throw new Error(`${account} cannot sign in: ${await refusal.innerText()}`);
    await new Promise((resolve) => setTimeout(resolve, NEXT_PASSWORD_MS));
  }
}

export interface PhoneOwner {
  readonly phone: string;
  readonly name?: string | undefined;
  readonly codeSentTo: (phone: string) => Promise<string>;
}

export async function enterPortal(page: Page, { phone, name, codeSentTo }: PhoneOwner): Promise<void> {
  await page.goto('/enter');
  await page.locator('[name="phone"]').fill(phone);
  await page.locator('[data-send]').click();
  await page.locator('[name="code"]').waitFor();
  await page.locator('[name="code"]').fill(await codeSentTo(phone));
  await page.locator('[data-send]').click();
  await page.waitForFunction(
    () => location.pathname !== '/enter' || document.querySelector('[data-person]') !== null,
  );
  const owners = page.locator('[data-person] button');
  if ((await owners.count()) > 0) {
    const meant = owners.filter({ hasText: name?.slice(0, 1) ?? '' });
    await meant.first().click();
  }
  await page.waitForURL((url) => url.pathname !== '/enter');
}
