/** Coming in by the screens: a session no script can read, a policy on every page, and not one request elsewhere. */
import { enterConsole, enterPortal } from './sign-in.js';
import { openStage, type OpenStage } from './open-stage.js';
import { AT_A_DESK, Windows } from './windows.js';

describe('a browser in this house', () => {
  let stage: OpenStage;
  let windows: Windows;
  beforeAll(async () => {
    stage = await openStage();
    windows = new Windows(stage);
  });
  afterAll(async () => {
    await windows.close();
    await stage.close();
  });

  it.each(['staff', 'parties'] as const)(
    'lets %s in with a cookie of its own that no script reads',
    async (who) => {
      const page = await windows.anybody(AT_A_DESK);
      const codeSentTo = (phone: string): Promise<string> => stage.cast.codeSentTo(phone);
      if (who === 'staff') await enterConsole(page, 'fenliu1');
      else await enterPortal(page, { phone: '15440009001', codeSentTo });
      const cookies = await page.context().cookies();
      expect(cookies.length).toBeGreaterThan(0);
      for (const { httpOnly, sameSite } of cookies) {
        expect(httpOnly).toBe(true);
        expect(['Lax', 'Strict']).toContain(sameSite);
      }
      const readable = await page.evaluate(
        () => `${document.cookie}${JSON.stringify({ ...sessionStorage })}`,
      );
      for (const { value } of cookies) expect(readable).not.toContain(value);
      for (const path of ['/', '/console', page.url()]) {
        const policy = (await page.goto(path))?.headers()['content-security-policy'] ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe-|https?:/);
      }
      expect(windows.foreign).toEqual([]);
      expect(windows.complained()).toEqual([]);
    },
  );

  it('asks a person who is not signed in to come in first, and leads them back', async () => {
    const page = await windows.anybody();
    await page.goto('/mine');
    await page.waitForURL((url) => url.pathname === '/enter' && url.search.includes('mine'));
    await page.locator('[name="phone"]').fill('15440009002');
    await page.locator('[data-send]').click();
    await page.locator('[name="code"]').fill(await stage.cast.codeSentTo('15440009002'));
    await page.locator('[data-send]').click();
    await page.waitForURL((url) => url.pathname === '/mine');
  });
});
