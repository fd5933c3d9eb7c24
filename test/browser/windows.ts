/**
 * Windows of a browser, each for one person; sessions are handed over, since coming in has tests of its own. Notes
 * what a page complains of, and every request that would leave the house.
 */
import type { BrowserContext, Page } from 'playwright-core';
import type { Persona } from '#journey';
import { SESSION_COOKIE } from '#platform/http';
import { complaintsOf, DESK, openContext, PHONE, type Look } from './chromium.js';
import type { Stage } from './browser-cast.js';

export const AT_A_DESK: Look = { ...DESK, language: 'zh-CN' };
export const ON_A_PHONE: Look = { ...PHONE, language: 'zh-CN' };

export class Windows {
  readonly foreign: string[] = [];
  private readonly contexts: BrowserContext[] = [];
  private readonly complaints: string[][] = [];

  constructor(private readonly stage: Stage) {}

  async staff(account: string, look: Look = AT_A_DESK): Promise<Page> {
    return this.of(await this.stage.cast.member(account), look);
  }

  async party(phone: string, look: Look = ON_A_PHONE): Promise<Page> {
    return this.of(await this.stage.cast.party(phone), look);
  }

  async of({ token }: Persona, look: Look): Promise<Page> {
    const page = await this.anybody(look);
    await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: this.stage.url }]);
    return page;
  }

  async anybody(look: Look = ON_A_PHONE): Promise<Page> {
    const context = await openContext(this.stage.browser, this.stage.url, look);
    this.contexts.push(context);
    const page = await context.newPage();
    this.complaints.push(complaintsOf(page));
    const { origin } = new URL(this.stage.url);
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!own) this.foreign.push(url.href);
    });
    return page;
  }

  complained(): string[] {
    return this.complaints.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }
}
