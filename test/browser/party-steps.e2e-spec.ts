/** Steps of a party on a telephone: the way to court from every phase, one command for two taps, one after a lost line. */
import type { Page } from 'playwright-core';
import { asked, placing, received, type Matter } from './matters.js';
import { openStage, type OpenStage } from './open-stage.js';
import { clickReached } from './on-screen.js';
import { Windows } from './windows.js';

describe('steps of a party', () => {
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

  const open = async (matter: Matter, key: string, link: string): Promise<Page> => {
    const page = await windows.party(await matter.phone(key));
    await page.goto(`/d/${matter.id}`);
    const button = page.locator(`[data-action][data-link="${link}"]`).first();
    await button.waitFor({ state: 'attached' });
    await clickReached(button);
    await page.locator(`form[data-link="${link}"]`).waitFor();
    return page;
  };
  const sentTo = (page: Page, path: string): string[] => {
    const keys: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith(path))
        keys.push(request.headers()['idempotency-key'] ?? '');
    });
    return keys;
  };
  const consentsOf = async (matter: Matter, key: string): Promise<number> => {
    const { consents } = (await (await matter.person(key)).dispute(matter.id)) as unknown as {
      consents: { records: readonly { partyId: string }[] };
    };
    return consents.records.filter(({ partyId }) => partyId === matter.party[key]).length;
  };

  it.each([
    ['received', received],
    ['seekingConsent', asked],
    ['placing', placing],
  ] as const)('insist on the court while the matter is %s', async (phase, bring) => {
    const matter = await bring(stage.world);
    expect((await (await matter.person('a1')).dispute(matter.id)).state).toBe(phase);
    const page = await open(matter, 'a1', 'insistence');
    const form = page.locator('form[data-link="insistence"]');
    await form.locator('[data-send]').click();
    await form.getByRole('alert').waitFor();
    await form.locator('[name="understood"]').check();
    await form.locator('[data-send]').click();
    await page.waitForURL((url) => url.pathname === `/d/${matter.id}`);
    const { complaint } = (await (await matter.person('a1')).dispute(matter.id)) as unknown as {
      complaint: { state: string } | null;
    };
    expect(complaint?.state).toBe('lodged');
  });

  it('send one command for a double tap', async () => {
    const matter = await asked(stage.world);
    const page = await open(matter, 'a1', 'consents');
    const keys = sentTo(page, '/consents');
    await page.locator('form[data-link="consents"] [data-send][value="GIVEN"]').dblclick();
    await page.waitForURL((url) => url.search.includes('scope=DATA'));
    expect(new Set(keys).size).toBe(1);
    expect(await consentsOf(matter, 'a1')).toBe(1);
  });

  it('say that they wait without a line, and are done exactly once when it is back', async () => {
    const matter = await asked(stage.world);
    const page = await open(matter, 'a1', 'questions');
    const form = page.locator('form[data-link="questions"]');
    await form.locator('textarea').first().fill('调解要多长时间？');
    const keys = sentTo(page, '/questions');
    await page.context().setOffline(true);
    await form.locator('[data-send]').click();
    await form.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
    expect(await form.locator('textarea').first().inputValue()).toBe('调解要多长时间？');
    await page.context().setOffline(false);
    await page.waitForURL((url) => url.pathname === `/d/${matter.id}`);
    expect(new Set(keys).size).toBe(1);
    const seen = await (await matter.person('a1')).dispute(matter.id);
    expect((seen['questions'] as { items: unknown[] }).items).toHaveLength(1);
  });
});
