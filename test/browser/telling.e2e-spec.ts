/** Telling what happened on a telephone: kept at every keystroke, across devices and without a line; text stays text. */
import type { Page } from 'playwright-core';
import { openStage, type OpenStage } from './open-stage.js';
import { answer } from './tell-in-portal.js';
import { AT_A_DESK, Windows } from './windows.js';

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script> {{constructor}} ${7*7}';

let phones = 15_440_000_000;
const nextPhone = (): string => String((phones += 1));

describe('telling what happened', () => {
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

  const begin = async (phone: string): Promise<Page> => {
    const page = await windows.party(phone);
    await page.goto('/tell');
    await page.locator('[data-does="begin"]').click();
    await page.locator('textarea[name="story"]').waitFor();
    return page;
  };
  const saved = (page: Page) => page.locator('[data-keeping="saved"]').waitFor();
  const story = (page: Page) => page.locator('textarea[name="story"]');
  const storedStory = async (phone: string, page: Page): Promise<string | undefined> => {
    const [, id = ''] = /\/tell\/([^/]+)/.exec(page.url()) ?? [];
    const person = await stage.cast.party(phone);
    const draft = await person.must<{ answers: { story?: string } }>('GET', `/drafts/${id}`);
    return draft.answers.story;
  };

  it('goes on, on a second device, where the first one stopped', async () => {
    const phone = nextPhone();
    const first = await begin(phone);
    await story(first).fill('去年三月借给他四万六');
    await saved(first);
    const second = await windows.party(phone, AT_A_DESK);
    await second.goto('/tell');
    await second.locator('[data-draft]').first().click();
    expect(await story(second).inputValue()).toBe('去年三月借给他四万六');
  });

  it('overwrites nothing unseen when two devices write at once', async () => {
    const phone = nextPhone();
    const first = await begin(phone);
    await story(first).fill('在手机上写的');
    await saved(first);
    const second = await windows.party(phone, AT_A_DESK);
    await second.goto(first.url());
    await story(second).fill('在电脑上写的');
    await saved(second);
    await story(first).fill('又在手机上写的');
    const choice = first.locator('[data-keeping="elsewhere"]');
    await choice.waitFor();
    expect(await choice.innerText()).toContain('在电脑上写的');
    expect(await story(first).inputValue()).toBe('又在手机上写的');
    expect(await storedStory(phone, first)).toBe('在电脑上写的');
    await choice.getByRole('button').nth(1).click();
    await saved(first);
    expect(await storedStory(phone, first)).toBe('又在手机上写的');
  });

  it('keeps what is typed without a line, also through a reload, and stores it when there is one', async () => {
    const phone = nextPhone();
    const page = await begin(phone);
    await page.context().setOffline(true);
    await story(page).fill('没有信号的时候写的');
    await page.locator('[data-keeping="waiting"]').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    expect(await storedStory(phone, page)).toBe('没有信号的时候写的');
    await page.reload();
    expect(await story(page).inputValue()).toBe('没有信号的时候写的');
  });

  it('says what it cannot keep, instead of waiting for a line that is there', async () => {
    const page = await begin(nextPhone());
    await story(page).fill('看起来一样，读起来相反：\u202e四万六');
    const refused = page.locator('[data-keeping="refused"]');
    await refused.waitFor();
    expect((await refused.innerText()).trim()).not.toBe('');
    await story(page).fill('四万六');
    await saved(page);
  });

  it('hands in at once, and shows a hostile text as text on every page that has it', async () => {
    const dialogs: string[] = [];
    const phone = nextPhone();
    const page = await begin(phone);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const courtId = stage.world.county.organisations.get('court');
    await answer(page, 'story', { story: HOSTILE });
    await answer(page, 'about', { causeCode: '108.3' });
    await answer(page, 'me', { applicant: { name: '陆青禾' } });
    await answer(page, 'others', { respondents: [{ name: '<b>郑</b>一帆', phone: nextPhone() }] });
    await answer(page, 'claims', { claims: [{ kind: 'PAY', words: HOSTILE, amountFen: 4_600_000 }] });
    await answer(page, 'court', { courtId });
    await answer(page, 'way', { asComplaint: 'mediate' });
    await page.locator('.told').waitFor();
    expect(await page.locator('.told').innerText()).toContain('<img src=x');
    await page.locator('[data-does="hand-in"]').click();
    await page.locator('[data-dispute][data-state="received"]').first().waitFor();
    const id = /\/d\/([^/]+)/.exec(page.url())?.[1] ?? '';
    const desk = await windows.staff('fenliu1');
    desk.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await desk.goto(`/console/disputes/${id}`);
    await desk.locator(`[data-dispute="${id}"]`).first().waitFor();
    await desk.getByText('<img src=x', { exact: false }).first().waitFor();
    for (const one of [page, desk]) {
      expect(await one.locator('img[src="x"], main script, main b').count()).toBe(0);
      expect(await one.getByText('49', { exact: true }).count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
  });
});
