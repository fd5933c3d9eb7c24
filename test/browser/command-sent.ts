/**
 * Presses the button of a command's form and takes the house's answer. Where the form itself sees that something is
 * missing, nothing is sent. Where it would send something else than the story wants (the newest text instead of an
 * older one), the story's content is put in: the house must refuse that, and the screen must show the refusal.
 */
import type { Locator, Page, Request, Route } from 'playwright-core';
import type { HttpAnswer } from '#journey';
import { alike } from './alike.js';
import type { Body } from './form-driver.js';
import { unlessShown } from './on-screen.js';

/** Which text somebody has read, and in which language, only the screen knows that showed it. */
const OF_THE_SCREEN = new Set(['textVersion', 'language']);

interface Sent {
  readonly href: string;
  readonly link: string;
  readonly body: Body;
}

export class CommandSent {
  private forced: Body | undefined;

  constructor(
    private readonly page: Page,
    private readonly form: Locator,
    private readonly wanted: Sent,
  ) {}

  /** @returns undefined when the form refused by itself, in words that took the focus */
  async answer(): Promise<HttpAnswer | undefined> {
    const { page, wanted } = this;
    const isIt = (url: URL): boolean => url.pathname === wanted.href;
    await page.route(isIt, (route) => this.compared(route));
    const asked = page.waitForRequest((request) => isIt(new URL(request.url())));
    asked.catch(() => undefined);
    await (await this.sender()).click();
    const request = await unlessShown(asked, this.form.getByRole('alert').first());
    const answer = request && (await this.taken(request));
    await page.unroute(isIt);
    return answer;
  }

  private async taken(request: Request): Promise<HttpAnswer> {
    const response = await request.response();
    if (!response) throw new Error(`${this.wanted.link} was sent and never answered`);
    if (response.ok() && this.forced !== undefined)
      throw new Error(`sent ${JSON.stringify(this.forced)} instead of ${JSON.stringify(this.wanted.body)}`);
    if (!response.ok()) await this.page.getByRole('alert').first().waitFor();
    return { status: response.status(), headers: response.headers(), body: await response.json() };
  }

  private compared(route: Route): Promise<void> {
    const sent = (route.request().postDataJSON() ?? {}) as Body;
    const { body } = this.wanted;
    const same = ([name, value]: [string, unknown]): boolean =>
      OF_THE_SCREEN.has(name) ? typeof sent[name] === 'string' : alike(sent[name], value);
    if (Object.entries(body).every(same)) return route.continue();
    this.forced = sent;
    return route.continue({ postData: JSON.stringify({ ...sent, ...body }) });
  }

  /** The one button that sends; where two have equal weight (agree, do not agree), the one with the wanted value. */
  private async sender(): Promise<Locator> {
    const buttons = this.form.locator('[data-send]');
    const choices = await buttons.evaluateAll((all) =>
      (all as HTMLButtonElement[]).map(({ name, value }) => ({ name, value })),
    );
    const { body } = this.wanted;
    const at = choices.findIndex(({ name, value }) => name !== '' && String(body[name]) === value);
    return buttons.nth(Math.max(at, 0));
  }
}
