/** What a person does on any page of a dispute: waits until it shows the newest state, opens what is folded, clicks. */
import type { Locator, Page } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import type { Body } from './form-driver.js';

export type Tell = (page: Page, body: Body) => Promise<HttpAnswer>;

/** By the live line, or by the page's own reading: nobody has to reload. */
export async function shown(page: Page, disputeId: string, version: number): Promise<void> {
  const newest = ([id, least]: [string, number]): boolean =>
    [...document.querySelectorAll(`[data-dispute="${id}"]`)].some(
      (element) => Number(element.getAttribute('data-version')) >= least,
    );
  await page.waitForFunction(newest, [disputeId, version] as [string, number]);
}

/** What one's own step has changed; whoever gave the matter away by it is told that it is gone. */
export const changedOrGone = (page: Page, disputeId: string, version: number): Promise<void> =>
  Promise.race([shown(page, disputeId, version), page.locator(GONE).waitFor()]);

export const isGone = async (page: Page): Promise<boolean> => (await page.locator(GONE).count()) > 0;

const GONE = '[data-gone]';

/** Opens every fold the button lies in, then clicks it. */
export async function clickReached(button: Locator): Promise<void> {
  const folds = button.page().locator('details:not([open])').filter({ has: button });
  while ((await folds.count()) > 0) await folds.first().locator('> summary').click();
  await button.click();
}

export const presetOf = async (button: Locator): Promise<Body> =>
  JSON.parse((await button.getAttribute('data-preset')) ?? '{}') as Body;

/** A request of the page itself: with its cookies, and from where it came. */
export const fetchInPage = (
  page: Page,
  href: string,
  headers: Record<string, string>,
  body: Body,
): Promise<HttpAnswer> =>
  page.evaluate(
    async ([to, named, content]) => {
      const headed = { ...named, 'content-type': 'application/json' };
      const answer = await fetch(to, { method: 'POST', headers: headed, body: JSON.stringify(content) });
      return { status: answer.status, headers: {}, body: (await answer.json()) as unknown };
    },
    [href, headers, body] as const,
  );
