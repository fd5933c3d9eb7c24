/**
 * `npm run pictures -- --url http://127.0.0.1:3000`: pictures of the main screens of a running demo, small enough to be kept
 * (`apps/web/pictures`). Staff come in by their persona cards, a party by the code the demo shows.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    language: { type: 'string', default: 'zh-CN' },
    // `portal`: the staff's pictures stay as they are.
    only: { type: 'string' },
  },
});
const folder = join(import.meta.dirname, '../../apps/web/pictures');
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 120_000;
const ofStaff = [
  ['fenliu1', 'queue', 'console-queue'],
  ['renmin', 'body', 'console-body'],
  ['qiuheng', 'day', 'console-day'],
  ['queren', 'bench', 'console-bench'],
  ['tingzhang', 'overview', 'console-overview'],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  if (values.only !== 'portal') for (const [account, page, name] of ofStaff) await staff(account, page, name);
  await portal();
} finally {
  await browser.close();
}

async function open(viewport, size = 'plain') {
  const context = await browser.newContext({ baseURL: values.url, viewport, locale: values.language });
  const chosen = JSON.stringify({ theme: 'light', size, language: values.language });
  await context.addInitScript((text) => localStorage.setItem('concord.preferences', text), chosen);
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Pictures are taken when the line is quiet: nothing is still being read. */
async function keep(page, name) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 72 });
  console.log(`${name}.jpg`);
}

async function staff(account, place, name) {
  const page = await open(DESK);
  await page.goto('/console');
  await page.locator(`[data-account="${account}"]`).click();
  await page.locator('#work').waitFor();
  await page.goto(`/console/${place}`);
  await keep(page, name);
  if (place === 'queue') await matter(page);
  await page.context().close();
}

async function matter(page) {
  const answer = await page.request.get('/api/v1/disputes?state=mediating&limit=1');
  const [first] = (await answer.json()).items;
  await page.goto(`/console/disputes/${first.id}`);
  await page.locator('[data-dispute]').first().waitFor();
  await keep(page, 'console-dispute');
}

/** A party of one of the demo's own matters: the newest message of consent names its phone. */
async function portal() {
  const page = await open(PHONE);
  await page.goto('/');
  await keep(page, 'portal-landing');
  const { items } = await (await page.request.get('/api/v1/demo/messages')).json();
  const invited = items.find(({ text }) => /\/i\/[\w-]+/.test(text));
  const [, code] = /\/i\/([\w-]+)/.exec(invited.text);
  await page.goto(`/i/${code}`);
  await keep(page, 'portal-invitation');
  await page.goto('/enter');
  await page.locator('[name="phone"]').fill(invited.phone);
  await page.locator('[data-send]').click();
  await page.locator('[name="code"]').waitFor();
  await page.locator('[name="code"]').fill(await codeFor(page, invited.phone));
  await page.locator('[data-send]').click();
  // One telephone may serve several people.
  await page.waitForFunction(
    () => location.pathname !== '/enter' || document.querySelector('[data-person]') !== null,
  );
  const [person] = await page.locator('[data-person] button').all();
  await person?.click();
  await page.waitForURL((url) => url.pathname !== '/enter');
  const own = await (await page.request.get('/api/v1/own-disputes')).json();
  await page.goto(`/d/${own.items[0].id}`);
  await page.locator('[data-dispute]').first().waitFor();
  await keep(page, 'portal-matter');
  await page.goto('/tell');
  await page.locator('[data-does="begin"]').click();
  await page
    .locator('[name="story"]')
    .fill('去年三月他说店里进货差钱，我分三次转给他四万六，写了借条说年底还。');
  await keep(page, 'portal-telling');
  await page.context().close();
}

async function codeFor(page, phone) {
  for (;;) {
    const { items } = await (await page.request.get(`/api/v1/demo/messages?phone=${phone}`)).json();
    const code = items.map(({ text }) => /(?<![\d-])\d{6}(?!\d)/.exec(text)?.[0]).find(Boolean);
    if (code !== undefined) return code;
  }
}
