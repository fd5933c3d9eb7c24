/** A party takes the matter along to another telephone: both codes, and without the old one. */
import type { Page } from 'playwright-core';
import { SecurityClock } from '#access';
import { asked } from './matters.js';
import { openStage, type OpenStage } from './open-stage.js';
import { Windows } from './windows.js';

describe('a party changes the telephone', () => {
  let stage: OpenStage;
  let windows: Windows;
  let aMinuteLater: () => void;
  beforeAll(async () => {
    stage = await openStage();
    windows = new Windows(stage);
    // Signing in was a minute ago: only then does a telephone get another code.
    let later = 0;
    const clock = stage.world.app.get(SecurityClock, { strict: false });
    clock.now = () => new Date(Date.now() + later);
    aMinuteLater = () => (later += 61_000);
  });
  afterAll(async () => {
    await windows.close();
    await stage.close();
  });

  /** The newest message to a number that is about a change. */
  const codeAt = (phone: string): Promise<string> => stage.cast.codeSentTo(phone);
  const asks = async (page: Page, phone: string, old: 'old-works' | 'old-lost'): Promise<void> => {
    aMinuteLater();
    await page.goto('/mine');
    await page.locator('main a[href="/phone"]').click();
    await page.locator('[name="phone"]').fill(phone);
    await page.locator('[data-send]').click();
    await page.locator(`[data-does="${old}"]`).click();
    await page.locator('[name="code"]').waitFor();
  };

  it('with a code from each, and goes on in the same window', async () => {
    const matter = await asked(stage.world);
    const old = await matter.phone('a1');
    const page = await windows.party(old);
    await asks(page, '13955550101', 'old-works');
    await page.locator('[data-send]').click();
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.locator('[name="code"]').fill(await codeAt('13955550101'));
    await page.locator('[name="oldCode"]').fill(await codeAt(old));
    await page.locator('[data-send]').click();
    await page.locator('main a[href="/mine"].button-primary').click();
    await page.locator(`[data-matter="${matter.id}"]`).click();
    await page.locator(`[data-dispute="${matter.id}"]`).first().waitFor();
    expect(await matter.phone('a1')).toBe('13955550101');
    expect(windows.complained()).toEqual([]);
  });

  it('without the old one, and is told whom to call before the next signature', async () => {
    const matter = await asked(stage.world);
    const page = await windows.party(await matter.phone('r1'));
    await asks(page, '13955550102', 'old-lost');
    await page.locator('[name="code"]').fill(await codeAt('13955550102'));
    await page.locator('[data-send]').click();
    await page.locator('main a[href="/mine"].button-primary').waitFor();
    expect(await page.locator('main').innerText()).toContain('0154-8812368');
    expect(await matter.phone('r1')).toBe('13955550102');
  });
});
