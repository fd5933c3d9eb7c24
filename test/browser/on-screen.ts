/** What a person does on any page of a dispute: waits until it shows the newest state, opens what is folded, clicks. */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import type { Body } from './form-driver.js';

export type Tell = (page: Page, body: Body) => Promise<HttpAnswer>;

const GONE = '[data-gone]';

/** By the live line, or by the page's own reading: nobody has to reload. */
export const shown = (page: Page, disputeId: string, version: number): Promise<void> =>
  newestOr(page, disputeId, version, null);

/** What one's own step has changed; whoever gave the matter away by it is told that it is gone. */
export const changedOrGone = (page: Page, disputeId: string, version: number): Promise<void> =>
  newestOr(page, disputeId, version, GONE);

async function newestOr(page: Page, disputeId: string, version: number, other: string | null): Promise<void> {
  const there = ([id, least, also]: readonly [string, number, string | null]): boolean =>
    (also !== null && document.querySelector(also) !== null) ||
    [...document.querySelectorAll(`[data-dispute="${id}"]`)].some(
      (element) => Number(element.getAttribute('data-version')) >= least,
    );
  await page.waitForFunction(there, [disputeId, version, other] as const);
}

const isGone = async (page: Page): Promise<boolean> => (await page.locator(GONE).count()) > 0;

/** To another page of the screens one is on, as a link leads there; what is gone, or not open yet, is loaded. */
export async function goTo(page: Page, path: string): Promise<void> {
  const { protocol, pathname } = new URL(page.url());
  if (protocol === 'about:' || (await isGone(page))) await page.goto(path);
  else if (pathname !== path) await page.evaluate((to) => history.pushState(null, '', to), path);
}

const A_LOOK_MS = 25;

/**
 * What happens first: the awaited event, or the locator's appearing (undefined). Playwright's own waiting cannot be called
 * off: the one that lost the race would go on asking the page for half a minute, and slow down everybody.
 */
export async function unlessShown<T>(event: Promise<T>, locator: Locator): Promise<T | undefined> {
  let happened = false;
  const noted = event.finally(() => (happened = true));
  const appeared = async (): Promise<undefined> => {
    while (!happened && !(await locator.isVisible())) await setTimeout(A_LOOK_MS);
    return happened ? new Promise<never>(() => undefined) : undefined;
  };
  return Promise.race([noted, appeared()]);
}

/** Opens every fold the button lies in, then clicks it. */
export async function clickReached(button: Locator): Promise<void> {
  const isFolded = (one: Element): boolean => one.closest('details:not([open])') !== null;
  const folds = button.page().locator('details:not([open])').filter({ has: button });
  while (await button.evaluate(isFolded)) await folds.first().locator('> summary').click();
  await button.click();
}

/** What buttons of one kind are about. */
export const opened = (buttons: Locator): Promise<{ href: string | null; preset: Body }[]> =>
  buttons.evaluateAll((all) =>
    all.map((one) => ({
      href: one.getAttribute('data-href'),
      preset: JSON.parse(one.getAttribute('data-preset') ?? '{}') as Record<string, unknown>,
    })),
  );

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

/**
 * People look at their screens when it is their turn; meanwhile the page is in the background, as a telephone in a
 * pocket is. It has to catch up by itself when it is looked at again.
 */
export async function whileLooking<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await seen(page, 'visible');
  try {
    return await act();
  } finally {
    await seen(page, 'hidden');
  }
}

const seen = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((now) => {
    if (document.visibilityState === now) return;
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, state);
