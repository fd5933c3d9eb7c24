/** A party tells what happened, one question a page, and opens the matter; handing it in is the story's next step. */
import type { Page } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import { FormDriver, type Body } from './form-driver.js';

export interface ToldParty {
  readonly key: string;
  readonly role: string;
  readonly kind: string;
  readonly person?: Body;
  readonly organisationName?: string;
  readonly creditCode?: string;
}

export interface ToldClaim {
  readonly kind: string;
  readonly words: string;
  readonly amountFen?: number;
  readonly against: readonly string[];
}

export async function tellInPortal(page: Page, body: Body): Promise<HttpAnswer> {
  const parties = body['parties'] as readonly ToldParty[];
  const [applicant, ...others] = parties;
  if (!applicant) throw new Error('nobody tells this');
  await page.goto('/tell');
  await page.locator('[data-does="begin"]').click();
  const pages: readonly (readonly [string, Body])[] = [
    ['story', { story: body['narrative'] }],
    ['about', { causeCode: body['causeCode'] }],
    ['me', { applicant: answersOf(applicant, false) }],
    ['others', { respondents: others.map((party) => answersOf(party, true)) }],
    ['claims', { claims: (body['claims'] as readonly ToldClaim[]).map((one) => claimOf(one, others)) }],
    ['court', { courtId: body['courtId'] }],
    ['way', { asComplaint: body['asComplaint'] === true ? 'complaint' : 'mediate' }],
  ];
  for (const [step, answers] of pages) await answer(page, step, answers);
  return opened(page, parties);
}

export async function answer(page: Page, step: string, answers: Body): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith(`/${step}`));
  const form = page.locator('main form');
  for (const name of Object.keys(answers)) await form.locator(`[name^="${name}"]`).first().waitFor();
  await new FormDriver(form).fill(answers);
  await form.locator('[data-send]').click();
}

async function opened(page: Page, parties: readonly ToldParty[]): Promise<HttpAnswer> {
  await page.waitForURL((url) => url.pathname.endsWith('/check'));
  await page.locator('[data-does="open"]').waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/submission'));
  await page.locator('[data-does="open"]').click();
  const response = await answered;
  const said = (await response.json()) as { result?: { parties: Record<string, string> } };
  const ids = Object.values(said.result?.parties ?? {});
  const byStory = Object.fromEntries(parties.map(({ key }, at) => [key, ids[at]]));
  if (response.ok()) await page.locator('[data-dispute]').first().waitFor();
  // The telling is answered as done (200); a story asks for a dispute that was made (201).
  return {
    status: response.ok() ? 201 : response.status(),
    headers: response.headers(),
    body: { ...said, result: { ...said.result, parties: byStory } },
  };
}

/** The applicant's phone is the one they have come in with. */
function answersOf(
  { role, kind, person = {}, organisationName, creditCode }: ToldParty,
  other: boolean,
): Body {
  return {
    kind,
    ...(organisationName === undefined ? {} : { organisationName }),
    ...(creditCode === undefined ? {} : { creditCode }),
    ...(person['name'] === undefined ? {} : { name: person['name'] }),
    ...(other ? { phone: person['phone'], alongside: role === 'THIRD_PARTY' } : {}),
  };
}

/** Whom a claim names by their places among the others. */
function claimOf({ kind, words, amountFen, against }: ToldClaim, others: readonly ToldParty[]): Body {
  const places = others.flatMap(({ key }, at) => (against.includes(key) ? [String(at)] : []));
  return { kind, words, ...(amountFen === undefined ? {} : { amountFen }), against: places };
}
