/** The counter's clerk writes down what somebody tells at the window. */
import type { Locator, Page } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import { FormDriver, type Body } from './form-driver.js';
import type { ToldParty } from './tell-in-portal.js';

export async function tellInConsole(page: Page, body: Body): Promise<HttpAnswer> {
  await page.goto('/console/disputes/new');
  const form = page.locator('#work form');
  await form.locator('[name="narrative"]').waitFor();
  const parties = body['parties'] as readonly ToldParty[];
  const { claims, ...others } = body;
  // Whom a claim names is chosen among those who were written down before.
  await new FormDriver(form).fill(others);
  await new FormDriver(form).fill({ claims: await asNamedHere(form, parties, claims as readonly Body[]) });
  const answered = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/api/v1/disputes' && response.request().method() === 'POST',
  );
  await form.locator('[data-send]').click();
  const response = await answered;
  const said = (await response.json()) as { result?: { parties: Record<string, string> } };
  if (response.ok()) await page.locator('[data-dispute]').first().waitFor();
  const ids = Object.values(said.result?.parties ?? {});
  const byStory = Object.fromEntries(parties.map(({ key }, at) => [key, ids[at]]));
  return {
    status: response.status(),
    headers: response.headers(),
    body: { ...said, result: { ...said.result, parties: byStory } },
  };
}

/** The screen names the parties itself, in the order in which they stand there. */
async function asNamedHere(
  form: Locator,
  parties: readonly ToldParty[],
  claims: readonly Body[],
): Promise<readonly Body[]> {
  if (claims.length === 0) return claims;
  const boxes = await form.locator('input[name="claims.0.by"]').all();
  const names = await Promise.all(boxes.map((box) => box.getAttribute('value')));
  const here = (keys: unknown): unknown =>
    (keys as readonly string[]).map((key) => names[parties.findIndex((party) => party.key === key)]);
  return claims.map(({ by, against, ...claim }) => ({ ...claim, by: here(by), against: here(against) }));
}
