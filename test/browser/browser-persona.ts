/** One person at a screen: commands are clicked and typed, reading is done with the same session's cookie. */
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { Persona, type Ask, type HttpAnswer } from '#journey';
import { CommandSent } from './command-sent.js';
import { FormDriver, type Body } from './form-driver.js';
import { changedOrGone, clickReached, fetchInPage, goTo, opened, shown } from './on-screen.js';
import { whileLooking, type Tell } from './on-screen.js';
import { withPicture } from './with-picture.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const COMMAND = /^\/api\/v1\/disputes\/([0-9a-f-]{36})\/(.+)$/;
const DISPUTE = /^\/api\/v1\/disputes\/[0-9a-f-]{36}$/;

/** The screens a person works in. */
export interface Screens {
  readonly page: Page;
  /** Address of a dispute's page for this person. */
  readonly disputePath: (disputeId: string) => string;
  /** How a new dispute is told there. */
  readonly tell: Tell;
}

export class BrowserPersona extends Persona {
  /** A person does one thing after another, even where a story says "at the same moment". */
  private busy: Promise<unknown> = Promise.resolve();
  /** What the house said last; the page has to show it by itself. */
  private version = 0;

  constructor(
    name: string,
    readonly screens: Screens,
  ) {
    super(name, { send: () => Promise.reject(new Error('a person at a screen sends nothing by hand')) });
  }

  override async get(path: string, language = 'zh-CN'): Promise<HttpAnswer> {
    const url = path.startsWith('/api/') ? path : `/api/v1${path}`;
    const answer = await this.screens.page.request.get(url, { headers: { 'accept-language': language } });
    const text = await answer.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (DISPUTE.test(url) && answer.ok()) this.version = (body as { version: number }).version;
    return { status: answer.status(), headers: answer.headers(), body };
  }

  override ask(method: string, path: string, ask: Ask = {}): Promise<HttpAnswer> {
    const url = path.startsWith('/api/') ? path : `/api/v1${path}`;
    const turn = this.busy
      .then(() => whileLooking(this.screens.page, () => this.act(method, url, ask)))
      .catch(async (error: unknown) => {
        throw await withPicture(this.screens.page, this.name, error);
      });
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  private act(method: string, url: string, ask: Ask): Promise<HttpAnswer> {
    const body = (ask.body ?? {}) as Body;
    if (url === '/api/v1/disputes') return this.screens.tell(this.screens.page, body);
    const [, disputeId = '', rest = ''] = COMMAND.exec(url) ?? [];
    if (disputeId === '' || method !== 'POST') throw new Error(`no screen does ${method} ${url}`);
    return this.command(disputeId, { href: url, link: rest.replaceAll(ID, '{}'), body, ask });
  }

  private async command(disputeId: string, wanted: Wanted): Promise<HttpAnswer> {
    const { page, disputePath } = this.screens;
    await goTo(page, disputePath(disputeId));
    await shown(page, disputeId, this.version);
    const opener = await this.opener(page, wanted);
    if ((await opener.getAttribute('data-rule')) !== null) return this.refusedBeforehand(opener, wanted);
    await clickReached(opener);
    const form = page.locator(`form[data-link="${wanted.link}"]`);
    await form.waitFor();
    const driver = new FormDriver(form);
    await driver.wipe(wanted.body);
    await driver.fill(wanted.body);
    const answer = await new CommandSent(page, form, wanted).answer();
    if (answer === undefined) return this.byHand(wanted);
    if (answer.status < 300)
      await changedOrGone(page, disputeId, (answer.body as { version: number }).version);
    return answer;
  }

  /** The button for this very thing, and where several ask about different matters, for this matter. */
  private async opener(page: Page, { href, link, body }: Wanted): Promise<Locator> {
    const named = page.locator(`[data-action][data-link="${link}"]`);
    await named.first().waitFor({ state: 'attached' });
    const wanted = (one: { href: string | null; preset: Body }): boolean =>
      (one.href ?? href) === href &&
      Object.entries(one.preset).every(([name, value]) => body[name] === value);
    const at = (await opened(named)).findIndex(wanted);
    if (at >= 0) return named.nth(at);
    throw new Error(`${this.name} is not shown ${link} for ${JSON.stringify(body)}`);
  }

  /** A refusal known beforehand is said in words beside the button; whoever goes round the screen meets it too. */
  private async refusedBeforehand(opener: Locator, wanted: Wanted): Promise<HttpAnswer> {
    const described = (await opener.getAttribute('aria-describedby')) ?? '';
    const sentence = await opener.page().locator(`[id="${described}"]`).textContent();
    if ((sentence ?? '').trim() === '') throw new Error(`${wanted.link} is refused without a word`);
    return this.byHand(wanted);
  }

  /** What the screen lets nobody send is sent without it, in the same session: the house must refuse it as well. */
  private async byHand({ href, body, link, ask }: Wanted): Promise<HttpAnswer> {
    const headers = {
      'idempotency-key': randomUUID(),
      'accept-language': 'zh-CN',
      ...(ask.ifMatch === undefined ? {} : { 'if-match': `"${ask.ifMatch}"` }),
    };
    const answer = await fetchInPage(this.screens.page, href, headers, body);
    if (answer.status < 300) throw new Error(`the screen refuses ${link}, the house does not`);
    return answer;
  }
}

export interface Wanted {
  readonly href: string;
  readonly link: string;
  readonly body: Body;
  readonly ask: Ask;
}
