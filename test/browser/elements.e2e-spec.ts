/** Facts that are gone through on screens: listed by the mediator, answered on two telephones, written down in one step. */
import type { Page } from 'playwright-core';
import { consent } from '#testing/placed-matter';
import { SessionRoom } from '#testing/session-room';
import { openStage, type OpenStage } from './open-stage.js';
import { AT_A_DESK, ON_A_PHONE, Windows } from './windows.js';

describe('points of fact on screens', () => {
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

  const card = (page: Page, label: string) => page.locator('[data-element]', { hasText: label });

  it('are listed with a few words, said to with one tap, and become undisputed facts', async () => {
    const room = await SessionRoom.begun(stage.world);
    const { matter, roomId, mediator } = room;
    const { applicant, respondent, a, r } = matter;
    for (const [who, partyId] of [
      [applicant, a],
      [respondent, r],
    ] as const)
      await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
    const lead = await windows.of(mediator, AT_A_DESK);
    await lead.goto(`/console/disputes/${matter.id}/rooms/${roomId}`);
    await lead.locator('.room-here').waitFor();
    await lead.locator('[data-action="element.open"]').click();
    const opening = lead.locator('form[data-link="elements"]');
    await opening.locator('#element-loan_amount_paid').fill('四万六千元');
    await opening.locator('#element-loan_term').fill('2026年5月1日');
    await opening.locator('[data-send]').click();
    await opening.waitFor({ state: 'detached' });

    const [one, other] = [await windows.of(applicant, ON_A_PHONE), await windows.of(respondent, ON_A_PHONE)];
    await one.goto(`/d/${matter.id}/room/${roomId}`);
    // At home one answers as well as in the room.
    await other.goto(`/d/${matter.id}`);
    await other.locator('[data-to-facts]').click();
    for (const page of [one, other])
      for (const label of ['实际交付多少', '约定什么时候还'])
        await card(page, label).locator('[data-say="AGREED"]').waitFor();

    await card(one, '实际交付多少').locator('[data-say="AGREED"]').click();
    await card(other, '实际交付多少').locator('[data-say="AGREED"]').click();
    await lead.locator('[data-group="agreed"] [data-element]').waitFor();
    await card(other, '约定什么时候还').locator('[data-say="DISPUTED"]').click();
    await card(other, '约定什么时候还').locator('input').fill('说好有钱再还');
    await card(other, '约定什么时候还').locator('[data-say-own]').click();
    await lead.locator('[data-group="disputed"] [data-element]', { hasText: '说好有钱再还' }).waitFor();
    await card(one, '约定什么时候还').getByText('说好有钱再还').waitFor();

    await lead.locator('[data-action="element.take"]').click();
    const taking = lead.locator('form[data-link="elements/taking"]');
    await taking.locator('[data-send]').click();
    await lead.locator('[data-group="taken"] [data-element]', { hasText: '四万六千元' }).waitFor();
    await lead.locator('[data-group="disputed"] [data-element]').waitFor();
    expect(windows.complained()).toEqual([]);
  });
});
