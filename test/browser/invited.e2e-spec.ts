/** Somebody who never heard of the platform, from the link in a message to an answer; and a link that has run out. */
import { asked, invitationCode, received } from './matters.js';
import { openStage, type OpenStage } from './open-stage.js';
import { clickReached } from './on-screen.js';
import { Windows } from './windows.js';

describe('an invitation on a telephone', () => {
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

  it('is read, believed and answered without an account', async () => {
    const matter = await asked(stage.world);
    const code = await invitationCode(stage.world, matter, 'r1');
    const page = await windows.anybody();
    await page.goto(`/i/${code}`);
    await page.locator('[data-invitation]').waitFor();
    const letter = await page.locator('main').innerText();
    expect(letter).toContain('0154-8812368');
    const phone = await matter.phone('r1');
    expect(letter).not.toContain(phone);
    await page.locator('[name="phoneLast4"]').fill('0000');
    await page.locator('main form [data-send]').click();
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await alert.innerText()).toContain('四位');
    expect(await page.locator('[name="phoneLast4"]').getAttribute('aria-invalid')).toBe('true');
    await page.locator('[name="phoneLast4"]').fill(phone.slice(-4));
    await page.locator('main form [data-send]').click();
    await page.waitForURL((url) => url.pathname === `/d/${matter.id}`);
    const ask = page.locator('[data-next] [data-action="consent.answer"]').first();
    await clickReached(ask);
    await page.locator('form[data-link="consents"] [data-send][value="GIVEN"]').click();
    await page.waitForURL((url) => url.search.includes('scope=DATA'));
    await page.locator('form[data-link="consents"] [data-send][value="GIVEN"]').click();
    await page.waitForURL((url) => url.pathname === `/d/${matter.id}`);
    const seen = await (await matter.person('r1')).dispute(matter.id);
    expect(seen['consents']).toMatchObject({ toAnswer: [] });
    expect(windows.complained()).toEqual([]);
  });

  it('that has run out says whom to call and how to get a new one', async () => {
    const matter = await asked(stage.world);
    const code = await invitationCode(stage.world, matter, 'r1');
    const officer = await stage.world.staff('fenliu1');
    const body = { partyId: matter.party['r1'] };
    await officer.must('POST', `/disputes/${matter.id}/join-code-revocations`, { body });
    const page = await windows.anybody();
    await page.goto(`/i/${code}`);
    const renew = page.locator('main button').last();
    await renew.waitFor();
    expect(await page.locator('main').innerText()).toContain('0154-8812368');
    await renew.click();
    await page.locator('main p[role="status"]').waitFor();
  });

  it('shows nothing of a matter before the other side was asked', async () => {
    const matter = await received(stage.world);
    const page = await windows.party(await matter.phone('r1'));
    await page.goto(`/d/${matter.id}`);
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('[data-dispute]').count()).toBe(0);
  });
});
