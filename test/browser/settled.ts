/**
 * Waits until a page has come to rest: everything it asked for has been answered, what it drew asked for nothing more,
 * and no outline stands where something is still to come. The live line is no question.
 */
import type { Page, Request } from 'playwright-core';

export class Settling {
  private readonly open = new Set<Request>();

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.open.add(request));
    page.on('requestfinished', (request) => this.open.delete(request));
    page.on('requestfailed', (request) => this.open.delete(request));
  }

  async settled(): Promise<void> {
    const { page } = this;
    for (let calm = 0; calm < 2;) {
      await page.waitForFunction(() => document.querySelector('.skeleton') === null);
      await Promise.all(
        [...this.open].map((request) => request.response().then((answer) => answer?.finished())),
      );
      await page.evaluate(drawnTwice);
      calm = this.open.size === 0 ? calm + 1 : 0;
    }
  }
}

/** After two frames what came has been drawn, and what that asks for has been asked. */
const drawnTwice = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
