/** Five people, each at a screen of their own: from the lobbies to an agreement drafted for some, while the rest stays open. */
import type { Page } from 'playwright-core';
import type { Persona } from '#journey';
import { APPLICANT, INSURER, SessionRoom, type Joined } from '#testing/session-room';
import { until } from '#testing/until';
import { FormDriver } from './form-driver.js';
import { openStage, type OpenStage } from './open-stage.js';
import { here, say } from './room-page.js';
import { AT_A_DESK, ON_A_PHONE, Windows } from './windows.js';

const BOTTOM_LINE = '三万两千元以下我不谈';
const CARRIED = '可以分两期付';

describe('five people at the table, on screens', () => {
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

  const send = async (page: Page, link: string, body: Record<string, unknown>): Promise<void> => {
    const form = page.locator(`form[data-link="${link}"]`);
    await form.waitFor();
    await new FormDriver(form).fill(body);
    await form.locator('[data-send]').click();
    await form.waitFor({ state: 'detached' });
  };
  const answer = async (page: Page, offerId: string, accepted: boolean): Promise<void> => {
    const card = page.locator(`[data-offer="${offerId}"]`);
    await card.locator(`[data-action="offer.answer"][data-preset*='"accepted":${String(accepted)}']`).click();
    await send(page, 'rooms/{}/offers/{}/answers', {});
  };

  /** The mediator says what is talked about; who raises a hand is given the floor, and the others wait. */
  const inTurn = async (lead: Page, speaker: Page, waiting: Page, words: string): Promise<void> => {
    await lead.locator('[data-write-agenda]').click();
    await lead.locator('[data-agenda-form] textarea').fill('修理费多少\n谁来付');
    await lead.locator('[data-agenda-form] button[type="submit"]').click();
    await lead.locator('li[data-point] button').first().click();
    await waiting.locator('[data-talk] summary', { hasText: '修理费多少' }).waitFor();
    await speaker.locator('[data-hand="false"]').click();
    await lead.locator('[data-hand-of] button').first().click();
    await waiting.locator('form.say button[aria-disabled="true"]').waitFor();
    await say(speaker, words);
    await lead.locator('[data-end-turn]').click();
    await waiting.locator('form.say button[aria-disabled="false"]').waitFor();
  };

  const confirmMinutes = async (page: Page): Promise<void> => {
    await page.locator('details.room-steps > summary').click();
    await page.locator('[data-link="minutes/{}/confirmations"]').click();
    const form = page.locator('form[data-link="minutes/{}/confirmations"]');
    await form.locator('[data-send]').click();
    await form.waitFor({ state: 'detached' });
  };

  it('come from the lobbies to an agreement for some', async () => {
    const joining = [APPLICANT, INSURER];
    const { room, others } = await SessionRoom.withOthers(stage.world, joining, { claims: 2 });
    const [[second, secondId], [insurer, insurerId]] = others as [Joined, Joined];
    const { matter, roomId, mediator } = room;
    const { applicant, respondent, a, r } = matter;
    const comeIn = async (who: Persona, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> => {
      const page = await windows.of(who, { ...ON_A_PHONE, language });
      await page.goto(`/d/${matter.id}`);
      await page.locator(`[data-next="session-open"] [data-next-room="${roomId}"]`).click();
      await here(page, 'LOBBY');
      return page;
    };
    const one = await comeIn(applicant);
    const two = await comeIn(second);
    const other = await comeIn(respondent);
    const third = await comeIn(insurer, 'en');
    const lead = await windows.of(mediator, AT_A_DESK);
    await lead.goto(`/console/disputes/${matter.id}/rooms/${roomId}`);
    await here(lead, 'JOINT');

    await lead.locator('[data-lead="gathering"]').click();
    await Promise.all([one, two, other, third].map((page) => here(page, 'JOINT')));
    await say(other, '修理费我愿意和保险公司一起付');
    await inTurn(lead, third, one, 'The insurer pays within its limits');

    // Apart with one applicant, who lets a few words across.
    const { placeId = '' } = await room.lead('/caucuses', { partyIds: [a] });
    await room.lead('/separation');
    const people = [await room.personOf('PARTY', a), await room.personOf('MEDIATOR')];
    await room.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
    await here(one, 'CAUCUS');
    await say(one, `${BOTTOM_LINE}，${CARRIED}`);
    await one.locator('[data-grant] summary').click();
    await one.locator('[data-grant] textarea').fill(CARRIED);
    for (const box of await one.locator('[data-grant] input[type="checkbox"]').all()) await box.check();
    await one.locator('[data-grant] button').click();
    const granted = lead.locator('[data-granted]');
    await granted.waitFor();
    const grantId = (await granted.getAttribute('data-granted')) ?? '';
    const joint = (await room.seenBy(mediator)).places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
    await room.lead(`/grants/${grantId}/carrying`, { placeId: joint });
    await room.lead(`/places/${placeId}/closing`);
    await lead.locator('[data-lead="gathering"]').click();
    await Promise.all([one, two, other, third].map((page) => here(page, 'JOINT')));
    await other.locator('.said-words', { hasText: CARRIED }).waitFor();

    // An offer to three on one of the two claims; it holds among those who accept.
    await other.locator('[data-action="offer.make"]').first().click();
    const { claims } = (await respondent.dispute(matter.id)) as unknown as { claims: { id: string }[] };
    const pays = { kind: 'PAY', claimIds: [claims[0]?.id], dueDate: '2026-12-31', payeePartyId: a };
    await send(other, 'rooms/{}/offers', {
      ...{ toPartyIds: [a, secondId, insurerId], needsAll: false },
      terms: [
        { ...pays, payerPartyId: r, amountFen: 20_000_00, text: '年底前一次付清' },
        { ...pays, payerPartyId: insurerId, amountFen: 13_000_00, text: '保险公司在限额内赔付' },
      ],
    });
    const card = one.locator('[data-offer]');
    await card.waitFor();
    const offerId = (await card.getAttribute('data-offer')) ?? '';
    await answer(one, offerId, true);
    await answer(third, offerId, true);
    await answer(two, offerId, false);
    await lead.locator(`[data-offer="${offerId}"][data-state="agreed"]`).waitFor();
    expect(await third.locator('body').textContent()).not.toContain(BOTTOM_LINE);

    // Minutes, confirmed by each of them; the agreement is drafted for three, the rest stays open.
    await lead.locator('[data-link="sessions/{}/minutes"]').click();
    await send(lead, 'sessions/{}/minutes', { words: '三方就修理费达成一致，年底前付清。' });
    for (const page of [one, two, other, third]) await confirmMinutes(page);
    await lead.locator(`[data-offer="${offerId}"] [data-action="offer.write-down"]`).click();
    await send(lead, 'rooms/{}/offers/{}/agreement', {});
    await lead.locator(`[data-offer="${offerId}"][data-state="drafted"]`).waitFor();
    const seen = (await mediator.dispute(matter.id)) as unknown as {
      state: string;
      mediation: { sessions: { id: string; minutes: { confirmedByAll: boolean } }[] };
      settlements: { partyIds: string[]; claimIds: string[] }[];
    };
    expect(seen.mediation.sessions.find(({ id }) => id === roomId)?.minutes.confirmedByAll).toBe(true);
    expect(seen.state).toBe('settling');
    expect(seen.settlements[0]?.partyIds.toSorted()).toEqual([a, r, insurerId].toSorted());
    expect(seen.settlements[0]?.claimIds).toEqual([claims[0]?.id]);
    await until(() => Promise.resolve(windows.complained().length === 0));
  });
});
