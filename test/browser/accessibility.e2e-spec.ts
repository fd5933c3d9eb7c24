/** Every page, found where the frames find them: free of what axe finds, large enough in the large view, errors said aloud. */
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.js';
import { DESK, PHONE, type Look } from './chromium.js';
import { ELDER, PLAIN, shortOf } from './elder-measures.js';
import { openMuseum, type Museum, type Shown } from './museum.js';
import { goTo } from './on-screen.js';
import { Settling } from './settled.js';
import { openStage, type OpenStage } from './open-stage.js';
import { Windows } from './windows.js';

type Mode = Pick<Look, 'theme' | 'size' | 'language'>;

const LANGUAGES = ['zh-CN', 'en'] as const;
const PORTAL_MODES: readonly Mode[] = LANGUAGES.flatMap((language) => [
  { language, theme: 'light', size: 'plain' } as const,
  { language, theme: 'dark', size: 'plain' } as const,
  { language, theme: 'light', size: 'elder' } as const,
]);
/** The console has no large view. */
const CONSOLE_MODES = PORTAL_MODES.filter(({ size }) => size === 'plain');
const EVERY_MODE = process.env['LONG'] === '1';

const modesOf = ({ front }: Shown, at: number): readonly Mode[] => {
  const modes = front === 'portal' ? PORTAL_MODES : CONSOLE_MODES;
  return EVERY_MODE ? modes : modes.filter((_, place) => place === at % modes.length);
};

describe('every screen', () => {
  let stage: OpenStage;
  let windows: Windows;
  let museum: Museum;
  const opened = new Map<string, { page: Page; settling: Settling }>();
  beforeAll(async () => {
    stage = await openStage();
    windows = new Windows(stage);
    museum = await openMuseum(stage.world);
  });
  afterAll(async () => {
    await windows.close();
    await stage.close();
  });

  const open = async ({ who, front, address }: Shown, mode: Mode): Promise<Page> => {
    const look = { ...(front === 'portal' ? PHONE : DESK), ...mode };
    const key = JSON.stringify([who?.token, look]);
    const known = opened.get(key) ?? (await windowOf(who, look));
    opened.set(key, known);
    await goTo(known.page, address);
    await known.page.getByRole('heading', { level: 1 }).first().waitFor();
    await known.settling.settled();
    return known.page;
  };
  /** One window for each person and look: to open one costs more than a page. */
  const windowOf = async (who: Shown['who'], look: Look) => {
    const page = who === undefined ? await windows.anybody(look) : await windows.of(who, look);
    return { page, settling: new Settling(page) };
  };

  it('has no violation of WCAG 2.2 AA, and is large enough', async () => {
    const found: string[] = [];
    for (const [at, shown] of museum.shown.entries())
      for (const mode of modesOf(shown, at)) {
        const page = await open(shown, mode);
        const measures = mode.size === 'elder' ? ELDER : PLAIN;
        const short = shown.front === 'portal' ? await shortOf(page, measures) : [];
        for (const line of [...(await violationsOn(page)), ...short])
          found.push(`${shown.address} ${JSON.stringify(mode)}: ${line}`);
      }
    console.log(`${museum.shown.length} addresses looked at`);
    expect(found).toEqual([]);
    expect([...windows.complained(), ...windows.foreign]).toEqual([]);
  }, 1_200_000);

  it('says aloud what is wrong with a form, and leads there', async () => {
    for (const shown of museum.forms) {
      const page = await open(shown, { language: 'zh-CN' });
      if (shown.opens !== undefined) await page.locator(shown.opens).first().click();
      await page.locator('form [data-send], form [type="submit"]').first().click();
      const alert = page.locator('main form [role="alert"]').first();
      await alert.waitFor();
      const focused = await alert.evaluate(
        (element) =>
          element.contains(document.activeElement) || document.activeElement?.closest('form') !== null,
      );
      expect([shown.address, focused]).toEqual([shown.address, true]);
      expect(
        await page.locator('main form [aria-invalid="true"], main form .field-wrong').count(),
      ).toBeGreaterThan(0);
    }
  }, 300_000);
});
