import { key, type Route } from '#testing/routes';
import type { Call, Told } from './access-calls.js';
import { toldBy } from './access-judge.js';
import { FREE_TEXT, type Look, type Looks } from './looks.js';
import { leaked, type Marker } from './marker.js';
import type { Somebody } from './personas.js';
import { secretsOf, type SecretWorld } from './secret-world.js';
import { maySee } from './sight-oracle.js';

/** Looks, asks and sends as everybody, and notes whom a secret was shown. */
export class SecretJudge {
  readonly faults: string[] = [];
  /** Routes that were called. */
  readonly called = new Set<string>();
  private readonly shown = new Set<string>();
  private readonly known = new Map<string, readonly Marker[]>();

  constructor(
    private readonly house: SecretWorld,
    private readonly looks: Looks,
  ) {}

  async take(who: Somebody, look: Look): Promise<void> {
    const told = await this.looks.look(who, look);
    const what = `${key(look.route)}?${look.query}`;
    if (told.status >= 500) this.faults.push(`${what} as ${who.key}: ${told.text.slice(0, 300)}`);
    this.judge(who, look.route, told);
  }

  async send(call: Call, ifMatch: number): Promise<void> {
    this.judge(call.who, call.route, await this.looks.calls.send(call, { ifMatch }));
  }

  wasShown(who: Somebody, { value }: Marker): boolean {
    return this.shown.has(`${who.key} ${value}`);
  }

  /** Whether a list that is asked for these words answers as it does to words nobody ever said. */
  async findsNothing(who: Somebody, route: Route, words: string): Promise<boolean> {
    return (await this.found(who, route, words)) === (await this.found(who, route, meaningless(words)));
  }

  private async found(who: Somebody, route: Route, words: string): Promise<string> {
    const query = `${FREE_TEXT}=${encodeURIComponent(words)}`;
    return toldBy(await this.looks.look(who, { route, ids: {}, query })).replaceAll(words, '');
  }

  private judge(who: Somebody, route: Route, { text, headers }: Told): void {
    this.called.add(key(route));
    for (const marker of [...this.in(text), ...leaked(JSON.stringify(headers), secretsOf(this.house))]) {
      this.shown.add(`${who.key} ${marker.value}`);
      if (!maySee(who, marker))
        this.faults.push(`${key(route)} shows ${who.key} ${marker.kind} (${marker.value})`);
    }
  }

  /** Many are told the same; it is gone through once. */
  private in(text: string): readonly Marker[] {
    const found = this.known.get(text) ?? leaked(text, secretsOf(this.house));
    this.known.set(text, found);
    return found;
  }
}

const meaningless = (value: string): string =>
  value.replace(/[a-z]/g, 'x').replace(/\d/g, (digit) => String(9 - Number(digit)));
