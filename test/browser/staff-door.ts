/** A one-time password is good once: whoever has come in by the screen keeps the session for further windows. */
import type { Page } from 'playwright-core';

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;

export class StaffDoor {
  private readonly kept = new Map<string, Promise<Cookies>>();

  async through(account: string, page: Page, enter: () => Promise<void>): Promise<void> {
    const known = this.kept.get(account);
    if (known) return page.context().addCookies(await known);
    const entered = enter().then(() => page.context().cookies());
    this.kept.set(account, entered);
    await entered;
  }
}
