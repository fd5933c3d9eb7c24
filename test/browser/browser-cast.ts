/** The people of a story, each in a browser context of their own, signed in through the screens. */
import type { Browser, Page } from 'playwright-core';
import type { Cast, Persona, Troupe } from '#journey';
import { BrowserPersona } from './browser-persona.js';
import { complaintsOf, openContext, type Look } from './chromium.js';
import { enterConsole, enterPortal } from './sign-in.js';
import type { StaffDoor } from './staff-door.js';
import { tellInConsole } from './tell-in-console.js';
import { tellInPortal } from './tell-in-portal.js';

export interface Looks {
  readonly staff: Look;
  readonly parties: Look;
}

export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  /** The same house through its interface: codes sent to phones, the clock. */
  readonly cast: Cast;
  readonly door: StaffDoor;
}

export class BrowserCast implements Troupe {
  private readonly people = new Map<string, Promise<BrowserPersona>>();
  private readonly complaints = new Map<string, string[]>();

  constructor(
    private readonly stage: Stage,
    private readonly looks: Looks,
  ) {}

  nobody(): Persona {
    return this.stage.cast.nobody();
  }

  accountsOf(role: string): Promise<readonly string[]> {
    return this.stage.cast.accountsOf(role);
  }

  /** An administrator only moves the clock here, which needs no screen. */
  async member(account: string): Promise<Persona> {
    const moversOfClocks = await this.accountsOf('ADMIN');
    if (moversOfClocks.includes(account)) return this.stage.cast.member(account);
    return this.once(account, () => this.staff(account));
  }

  party(phone: string, name?: string): Promise<BrowserPersona> {
    return this.once(`${phone}/${name ?? ''}`, () => this.phoneOwner(phone, name));
  }

  /** What the screens complained of on the browser's console, by person. */
  complained(): string[] {
    return [...this.complaints].flatMap(([who, said]) => said.map((text) => `${who}: ${text}`));
  }

  async close(): Promise<void> {
    const known = await Promise.allSettled(this.people.values());
    for (const person of known)
      if (person.status === 'fulfilled') await person.value.screens.page.context().close();
  }

  private once(key: string, open: () => Promise<BrowserPersona>): Promise<BrowserPersona> {
    const known = this.people.get(key) ?? open();
    this.people.set(key, known);
    return known;
  }

  private async page(who: string, look: Look): Promise<Page> {
    const context = await openContext(this.stage.browser, this.stage.url, look);
    const page = await context.newPage();
    this.complaints.set(who, complaintsOf(page));
    return page;
  }

  private async staff(account: string): Promise<BrowserPersona> {
    const page = await this.page(account, this.looks.staff);
    await this.stage.door.through(account, page, () => enterConsole(page, account));
    const disputePath = (id: string): string => `/console/disputes/${id}`;
    return new BrowserPersona(account, { page, disputePath, tell: tellInConsole });
  }

  private async phoneOwner(phone: string, name?: string): Promise<BrowserPersona> {
    const page = await this.page(phone, this.looks.parties);
    await enterPortal(page, { phone, name, codeSentTo: (number) => this.stage.cast.codeSentTo(number) });
    const disputePath = (id: string): string => `/d/${id}`;
    return new BrowserPersona(name ?? phone, { page, disputePath, tell: tellInPortal });
  }
}
