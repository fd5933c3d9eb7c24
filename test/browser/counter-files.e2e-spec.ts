/** A file handed in at the counter: what the house refuses stays in the form, what it keeps is on the matter. */
import { png } from '#testing/sample-files';
import { received } from './matters.js';
import { openStage, type OpenStage } from './open-stage.js';
import { Windows } from './windows.js';

describe('a file handed in at the counter', () => {
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

  it('stays chosen when it is refused, and the form closes once one is kept', async () => {
    const { id, party } = await received(stage.world);
    const page = await windows.staff('fenliu1');
    await page.goto(`/console/disputes/${id}`);
    await page.locator('button[data-link="files"]').click();
    const form = page.locator('form[data-link="files"]');
    const chosen = form.locator('[name="file"]');
    const names = (): Promise<string[]> =>
      chosen.evaluate(({ files }: HTMLInputElement) => [...(files ?? [])].map(({ name }) => name));
    const picture = { name: '借条.png', mimeType: 'image/png' };
    await chosen.setInputFiles({ ...picture, buffer: Buffer.from('no picture at all') });
    await form.locator(`[name="partyId"][value="${party['a1'] ?? ''}"]`).check();
    await form.locator('[name="note"]').fill('原件已看过');
    await form.locator('[data-send]').click();
    await form.getByRole('alert').waitFor();
    expect(await names()).toEqual(['借条.png']);
    expect(await form.locator('[name="note"]').inputValue()).toBe('原件已看过');
    await chosen.setInputFiles({ ...picture, buffer: png() });
    await form.locator('[data-send]').click();
    await page.locator('[data-file]').filter({ hasText: '原件已看过' }).waitFor();
    await form.waitFor({ state: 'detached' });
    expect(await page.locator('button[data-link="files"]').evaluate((one) => one.matches(':focus'))).toBe(
      true,
    );
    expect(windows.complained()).toEqual([]);
  });
});
