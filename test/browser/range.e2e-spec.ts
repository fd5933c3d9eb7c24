/** Two figures that nobody sees: each side writes one on its own screen, and all read one sentence. */
import type { Page } from 'playwright-core';
import { SessionRoom } from '#testing/session-room';
import { FormDriver } from './form-driver.js';
import { openStage, type OpenStage } from './open-stage.js';
import { AT_A_DESK, ON_A_PHONE, Windows } from './windows.js';

const SEALING = 'form[data-link="rooms/{}/ranges/{}/seals"]';

describe('a double-blind range on screens', () => {
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

  /** What the browser would still hold for the next person at this telephone. */
  const kept = (page: Page): Promise<string> =>
    page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  const write = async (page: Page, figureFen: number): Promise<void> => {
    await page.locator('[data-action="range.seal"]').click();
    const form = page.locator(SEALING);
    await form.waitFor();
    await new FormDriver(form).fill({ figureFen });
    expect(await kept(page)).not.toContain(String(figureFen / 100));
    await form.locator('[data-send]').click();
    await form.waitFor({ state: 'detached' });
  };

  it('is asked for by the mediator, written by both, and told in one sentence', async () => {
    const room = await SessionRoom.begun(stage.world);
    const { matter, roomId, mediator } = room;
    const { applicant, respondent, a, r } = matter;
    const lead = await windows.of(mediator, AT_A_DESK);
    await lead.goto(`/console/disputes/${matter.id}/rooms/${roomId}`);
    await lead.locator('.room-here').waitFor();
    const [one, other] = [await windows.of(applicant, ON_A_PHONE), await windows.of(respondent, ON_A_PHONE)];
    for (const page of [one, other]) {
      await page.goto(`/d/${matter.id}/room/${roomId}`);
      await page.locator('.room-here').waitFor();
    }
    await lead.locator('[data-action="range.open"]').click();
    const opening = lead.locator('form[data-link="rooms/{}/ranges"]');
    await opening.waitFor();
    await new FormDriver(opening).fill({ payerPartyId: r, payeePartyId: a, revealsMidpoint: true });
    await opening.locator('[data-send]').click();
    await opening.waitFor({ state: 'detached' });

    await other.locator('[data-range]', { hasText: '谁也看不到，包括调解员和法院' }).waitFor();
    await write(other, 31_418_00);
    await lead.locator('[data-range][data-state="waiting"] .offer-answer').waitFor();
    await write(one, 27_182_00);
    for (const page of [lead, one, other]) {
      await page.locator('[data-range][data-state="overlap"]', { hasText: '29,300' }).waitFor();
      const shown = (await page.locator('body').textContent()) ?? '';
      expect(shown).not.toMatch(/31,?418|27,?182/);
    }
    expect(windows.complained()).toEqual([]);
  });
});
