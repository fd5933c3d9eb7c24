/** A session at separate times: asked at a desk, written on a telephone, read by the other; one turn runs out; then it is over. */
import type { Page } from 'playwright-core';
import { SessionRoom } from '#testing/session-room';
import { openStage, type OpenStage } from './open-stage.js';
import { heard, here } from './room-page.js';
import { AT_A_DESK, ON_A_PHONE, Windows } from './windows.js';

const QUESTION = '借款是怎么交付的？请写明日期。';
const ANSWER = '2024年3月5日银行转账四万元，\n另有六千元现金。';
const DAY_MS = 86_400_000;

describe('talks at separate times, on screens', () => {
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

  const ask = async (lead: Page, nth: number, question: string): Promise<void> => {
    const form = lead.locator('[data-writing-form]');
    await form.locator('input[type="checkbox"]').nth(nth).check();
    await form.locator('textarea').fill(question);
    await form.locator('[data-ask-to-write]').click();
    await lead.locator('[data-written-turn][data-state="waiting"]').waitFor();
  };

  it('are asked for, written in one’s own time, and over when the mediator ends them', async () => {
    const room = await SessionRoom.begun(stage.world, 'ASYNC');
    const { matter, roomId, mediator } = room;
    const lead = await windows.of(mediator, AT_A_DESK);
    await lead.goto(`/console/disputes/${matter.id}/rooms/${roomId}`);
    await here(lead, 'JOINT');
    expect(await lead.locator('[data-lead="gathering"]').count()).toBe(0);
    const one = await windows.of(matter.applicant, ON_A_PHONE);
    await one.goto(`/d/${matter.id}`);
    await one.locator('[data-next="talks-in-writing"]').waitFor();
    await ask(lead, 0, QUESTION);

    // Whoever looks at the matter sees it without asking again.
    await one.locator('[data-turn-to-write]').waitFor();
    await one.locator(`[data-next="write-in-turn"] [data-next-room="${roomId}"]`).click();
    await here(one, 'WRITING');
    await one.locator('[data-own-turn] blockquote', { hasText: QUESTION }).waitFor();
    const other = await windows.of(matter.respondent, { ...ON_A_PHONE, language: 'en' });
    await other.goto(`/d/${matter.id}`);
    await other.locator(`[data-next="talks-in-writing"] [data-next-room="${roomId}"]`).click();
    await here(other, 'WRITING');
    await other.locator('[data-writing-none]').waitFor();
    // What is not sent yet is there again after a reload.
    await one.locator('[data-statement] textarea').fill(ANSWER);
    await one.reload();
    await one.locator('[data-statement] button[type="submit"]').click();
    await one.locator('[data-own-turn]').waitFor({ state: 'detached' });
    for (const page of [one, other, lead]) await heard(page, '另有六千元现金。');
    await lead.locator('[data-written-turn][data-state="taken"]').waitFor();

    await ask(lead, 1, '收到过这六千元吗？');
    await other.locator('[data-own-turn]').waitFor();
    stage.world.clock.advance(3 * DAY_MS);
    await other.locator('[data-own-turn]').waitFor({ state: 'detached' });
    for (const page of [one, other, lead]) await page.locator('[data-fact="written-lapsed"]').waitFor();
    await lead.locator('[data-written-turn][data-state="lapsed"]').waitFor();

    await lead.locator('[data-link="sessions/{}/closing"]').click();
    await lead.locator('form[data-link="sessions/{}/closing"] [data-send]').click();
    await one.locator(`[data-room="${roomId}"][data-state="closed"]`).waitFor();
    await heard(one, '另有六千元现金。');
    expect(windows.complained()).toEqual([]);
  });
});
