/** Officers at their queue: by keyboard alone, two at once, and with a page that has grown old. */
import type { Page } from 'playwright-core';
import { received } from './matters.js';
import { openStage, type OpenStage } from './open-stage.js';
import { clickReached, goTo, shown, whileLooking } from './on-screen.js';
import { Windows } from './windows.js';

const A_SECOND = 1_000;

describe('officers at the desk', () => {
  let stage: OpenStage;
  let windows: Windows;
  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => {
    windows = new Windows(stage);
  });
  afterEach(async () => {
    const complained = windows.complained();
    await windows.close();
    expect(complained).toEqual([]);
  });
  afterAll(() => stage.close());

  const queue = async (account: string, rows: readonly string[]): Promise<Page> => {
    const page = await windows.staff(account);
    await page.goto('/console/queue');
    for (const id of rows) await rowOf(page, id).waitFor();
    return page;
  };
  const rowOf = (page: Page, id: string) => page.locator(`[role="row"][data-dispute="${id}"]`);
  const holderOf = (page: Page, id: string) => rowOf(page, id).locator('[data-holder]');

  it('take a dispute, open it and begin, all by keyboard', async () => {
    const { id } = await received(stage.world);
    const page = await queue('fenliu1', [id]);
    const here = page.locator('[role="row"][aria-current="true"]');
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await here.getAttribute('data-dispute')) === id) break;
      await page.keyboard.press('j');
    }
    expect(await here.getAttribute('data-dispute')).toBe(id);
    await page.keyboard.press('c');
    await rowOf(page, id).locator('[data-holder="me"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/console/disputes/${id}`);
    await page.locator(`[data-dispute="${id}"] [data-link="screening"]`).waitFor();
    await page.keyboard.press('a');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-link') ?? null);
    for (let tries = 0; tries < 60 && (await focused()) !== 'screening'; tries += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('form[data-link="screening"] [data-send]').waitFor();
    const inForm = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-send') === true);
    for (let tries = 0; tries < 60 && !(await inForm()); tries += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator(`[data-dispute="${id}"][data-state="screening"]`).first().waitFor();
    const { state } = await (await stage.world.staff('fenliu1')).dispute(id);
    expect(state).toBe('screening');
  });

  it('see within a second that a colleague has taken one, and cannot take it any more', async () => {
    const { id } = await received(stage.world);
    const [one, other] = [await queue('fenliu1', [id]), await queue('lian', [id])];
    await holderOf(one, id).locator('[data-action="dispute.hold"]').click();
    await rowOf(one, id).locator('[data-holder="me"]').waitFor();
    const taken = Date.now();
    await rowOf(other, id).locator('[data-holder="other"]').waitFor({ timeout: A_SECOND });
    console.log(`the second officer saw the claim after ${Date.now() - taken} ms`);
    expect(await rowOf(other, id).locator('[data-action="dispute.hold"]').count()).toBe(0);
  });

  it('keep what they typed when the dispute has moved on, and are shown where it stands', async () => {
    const { id } = await received(stage.world);
    const officer = await stage.world.staff('fenliu1');
    await officer.must('POST', `/disputes/${id}/screening`, { ifMatch: (await officer.dispute(id)).version });
    const page = await windows.staff('fenliu1');
    // The live line is cut, so that the page grows old.
    await page.route('**/api/v1/live/**', (route) => route.abort());
    await page.routeWebSocket('**/api/v1/live/**', (socket) => socket.close());
    await page.goto(`/console/disputes/${id}`);
    await clickReached(page.locator('[data-action][data-link="gates"]').first());
    const form = page.locator('form[data-link="gates"]');
    await form.locator('[name="gate"][value="G1_SUBJECT"]').check();
    await form.locator('[name="result"][value="PASS"]').check();
    await form.locator('[name="note"]').fill('借条与转账记录齐全');
    const { version } = await officer.dispute(id);
    const body = { gate: 'G2_JURISDICTION', result: 'PASS' };
    await officer.must('POST', `/disputes/${id}/gates`, { body, ifMatch: version });
    await form.locator('[data-send]').click();
    await form.getByRole('alert').first().waitFor();
    await page
      .locator(`[data-dispute="${id}"][data-version="${version + 1}"]`)
      .first()
      .waitFor();
    expect(await form.locator('[name="note"]').inputValue()).toBe('借条与转账记录齐全');
    await form.locator('[data-send]').click();
    await page
      .locator(`[data-dispute="${id}"][data-version="${version + 2}"]`)
      .first()
      .waitFor();
  });

  it('see what has changed when they come back to a matter, however soon', async () => {
    const { id } = await received(stage.world);
    const officer = await stage.world.staff('fenliu1');
    const { version } = await officer.dispute(id);
    const page = await windows.staff('fenliu1');
    await page.goto(`/console/disputes/${id}`);
    await shown(page, id, version);
    await goTo(page, '/console/queue');
    await rowOf(page, id).waitFor();
    await officer.must('POST', `/disputes/${id}/screening`, { ifMatch: version });
    await goTo(page, `/console/disputes/${id}`);
    await shown(page, id, version + 1);
  });

  it('have pages in the background that ask for nothing, and catch up when looked at again', async () => {
    const { id } = await received(stage.world);
    const officer = await stage.world.staff('fenliu1');
    const { version } = await officer.dispute(id);
    const [behind, ahead] = [await windows.staff('fenliu1'), await windows.staff('lian')];
    for (const page of [behind, ahead]) await page.goto(`/console/disputes/${id}`);
    await whileLooking(behind, () => shown(behind, id, version));
    const asked: string[] = [];
    behind.on('request', (request) => {
      if (request.url().includes(`/disputes/${id}`)) asked.push(request.url());
    });
    await officer.must('POST', `/disputes/${id}/screening`, { ifMatch: version });
    await shown(ahead, id, version + 1);
    expect(asked).toEqual([]);
    await whileLooking(behind, () => shown(behind, id, version + 1));
    expect(asked).not.toEqual([]);
  });
});
