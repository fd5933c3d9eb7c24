/** The counter's clerk writes down what somebody tells at the window. */
import type { Page } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import { FormDriver, type Body } from './form-driver.js';

export async function tellInConsole(page: Page, body: Body): Promise<HttpAnswer> {
  await page.goto('/console/disputes/new');
  const form = page.locator('form[data-link="disputes"]');
  await form.waitFor();
  await new FormDriver(form).fill(body);
  const answered = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/api/v1/disputes' && response.request().method() === 'POST',
  );
  await form.locator('[data-send]').click();
  const response = await answered;
  if (response.ok()) await page.locator('[data-dispute]').first().waitFor();
  return { status: response.status(), headers: response.headers(), body: await response.json() };
}
