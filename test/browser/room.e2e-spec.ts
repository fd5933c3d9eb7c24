/** The room of a session: two parties on telephones and their mediator at a desk, kept apart and brought together. */
import type { Locator, Page } from 'playwright-core';
import { sendFile } from '#testing/send-file';
import { SessionRoom } from '#testing/session-room';
import { openStage, type OpenStage } from './open-stage.js';
import { clickReached } from './on-screen.js';
import { heard, here, say } from './room-page.js';
import { AT_A_DESK, ON_A_PHONE, Windows } from './windows.js';

const SECRET = '最低三万元我就同意';

describe('the room of a session on screens', () => {
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

  const place = (page: Page, kind: string): Locator => page.locator(`[data-place][data-kind="${kind}"]`);

  it('keeps two sides apart, brings them together, and hears one of them alone', async () => {
    const room = await SessionRoom.begun(stage.world);
    const { matter, roomId } = room;
    const [a, r] = [
      await windows.of(matter.applicant, ON_A_PHONE),
      await windows.of(matter.respondent, { ...ON_A_PHONE, language: 'en' }),
    ];
    for (const page of [a, r]) {
      await page.goto(`/d/${matter.id}`);
      await clickReached(page.locator(`[data-to-room="${roomId}"]`));
      await here(page, 'LOBBY');
    }
    const m = await windows.of(room.mediator, AT_A_DESK);
    await m.goto(`/console/disputes/${matter.id}`);
    await clickReached(m.locator(`[data-to-room="${roomId}"]`));
    await here(m, 'JOINT');
    expect(await place(m, 'LOBBY').locator('[data-person]').count()).toBe(2);

    await say(a, '在等候室说的话');
    await m.locator('[data-lead="gathering"]').click();
    await Promise.all([a, r].map((page) => here(page, 'JOINT')));
    await say(a, '我愿意分期收款');
    await Promise.all([r, m].map((page) => heard(page, '我愿意分期收款')));
    expect(await r.locator('body').textContent()).not.toContain('在等候室说的话');

    const paper = { partyId: matter.a, name: '借条照片.png', visibility: 'SHARED' };
    const { result: added } = await sendFile(stage.url, matter.applicant, matter.id, paper);
    const fileId = added['fileId'] ?? '';
    await clickReached(a.locator(`[data-lay="${fileId}"]`));
    const laid = r.locator(`[data-laid="${fileId}"]`);
    await laid.waitFor();
    const href = (await laid.getAttribute('href')) ?? '';
    expect((await r.request.get(href)).status()).toBe(200);

    await m.locator('.led-caucus label', { hasText: '陆青禾' }).click();
    await m.locator('[data-lead="separation"]').click();
    await Promise.all([a, r].map((page) => here(page, 'LOBBY')));
    await m.locator('[data-lead="caucuses"]').click();
    await place(m, 'CAUCUS').waitFor();
    const caucus = (await place(m, 'CAUCUS').getAttribute('data-place')) ?? '';
    const people = await Promise.all([room.personOf('PARTY', matter.a), room.personOf('MEDIATOR')]);
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId: caucus })) });
    await Promise.all([a, m].map((page) => here(page, 'CAUCUS')));
    await say(a, SECRET);
    await heard(m, SECRET);
    expect(await r.locator('body').textContent()).not.toContain(SECRET);
    expect(await r.content()).not.toContain(caucus);

    await a.locator('[data-grant] summary').click();
    await a.locator('[data-grant] textarea').fill('三万元我就同意');
    await a.locator('[data-grant] input[type="checkbox"]').first().check();
    await a.locator('[data-grant] button').click();
    await a.locator('[data-granted][data-state="granted"]').waitFor();
    const granted = (await m.locator('[data-granted]').getAttribute('data-granted')) ?? '';
    const joint = (await place(m, 'JOINT').getAttribute('data-place')) ?? '';
    await room.lead(`/grants/${granted}/carrying`, { placeId: joint });
    await a.locator('[data-granted][data-state="carried"]').waitFor();
    await m.locator(`[data-close="${caucus}"]`).click();
    await here(a, 'LOBBY');
    await m.locator('[data-lead="gathering"]').click();
    await Promise.all([a, r].map((page) => here(page, 'JOINT')));
    await heard(r, '三万元我就同意');
    expect(await r.locator('body').textContent()).not.toContain(SECRET);
    await m.close();
    await a.locator('[data-room][data-state="frozen"]').waitFor();
    await Promise.all([a, r].map((page) => here(page, 'LOBBY')));
    expect(windows.complained()).toEqual([]);
  }, 120_000);

  it('says why somebody is not let in yet, and lets them in by itself once the reason has gone', async () => {
    const room = await SessionRoom.arranged(stage.world);
    const page = await windows.of(room.matter.applicant, ON_A_PHONE);
    await page.goto(`/d/${room.matter.id}/room/${room.roomId}`);
    await page.locator('[data-refused="room.identity-is-checked"]').waitFor();
    await room.ready();
    await here(page, 'LOBBY');
  });
});
