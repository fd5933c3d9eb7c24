import { newId } from '#kernel';
import { LiveClient } from '#testing/live-client';
import { RoutesDocument, type Schema } from '#testing/routes-document';
import { leaked, type Marker } from './marker.js';
import type { Somebody } from './personas.js';
import { keptFrom, type SecretWorld } from './secret-world.js';

interface LiveDocument {
  readonly operations: Readonly<Record<string, { readonly action: string }>>;
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly payload: Schema }>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** Whoever sends these is told less afterwards; they come last. */
const GOING = /leave|unwatch/i;

/** Somebody on the live line, and everything they were ever told there, answers included. */
export class Listener {
  readonly heard: string[] = [];

  constructor(
    readonly who: Somebody,
    readonly line: LiveClient,
  ) {
    line.socket.onAny((...told: unknown[]) => this.heard.push(JSON.stringify(told)));
  }

  async send(event: string, payload: unknown): Promise<void> {
    this.heard.push(JSON.stringify(await this.line.ask(event, payload)));
  }

  hears({ value }: Marker): boolean {
    return this.heard.some((told) => told.includes(value));
  }
}

/** Everybody on the line, sending whatever a client may send. */
export class Listeners {
  private constructor(
    private readonly house: SecretWorld,
    private readonly document: LiveDocument,
    private readonly values: RoutesDocument,
    readonly all: readonly Listener[],
  ) {}

  static async of(house: SecretWorld): Promise<Listeners> {
    const { url } = house.world;
    const document = (await (await fetch(`${url}/api/asyncapi.json`)).json()) as LiveDocument;
    const signedIn = house.personas.filter(({ kind }) => kind !== 'nobody');
    const all = await Promise.all(
      signedIn.map(async (who) => new Listener(who, await LiveClient.connect(url, who.persona.token))),
    );
    const { schemas } = document.components;
    return new Listeners(house, document, RoutesDocument.about(schemas), all);
  }

  /** What clients may send, as the document has it. */
  get events(): string[] {
    return Object.entries(this.document.operations).flatMap(([name, { action }]) =>
      action === 'receive' ? [name] : [],
    );
  }

  get coming(): string[] {
    return this.events.filter((event) => !GOING.test(event));
  }

  get going(): string[] {
    return this.events.filter((event) => GOING.test(event));
  }

  /** Everybody sends each of them about the matter, where a place is named about every place. */
  async send(events: readonly string[], places: readonly string[]): Promise<void> {
    for (const event of events)
      await Promise.all(
        this.all.map(async (listener) => {
          for (const payload of this.payloads(event, places)) await listener.send(event, payload);
        }),
      );
  }

  /** Everything that was told until now has arrived. */
  async settled(): Promise<void> {
    await Promise.all(
      this.all.map(({ line }) => line.ask('watch', { disputeId: this.house.room.at.disputeId })),
    );
  }

  faults(): string[] {
    return this.all.flatMap(({ who, heard }) =>
      leaked(heard.join('\n'), keptFrom(this.house, who)).map(
        ({ kind, value }) => `${who.key} was told ${kind} (${value})`,
      ),
    );
  }

  close(): void {
    for (const { line } of this.all) line.close();
  }

  private payloads(event: string, places: readonly string[]): unknown[] {
    const payload = this.document.components.messages[event]?.payload ?? {};
    // As if everything in those places were lacking, also for whom they are closed.
    const after = places.map((placeId) => ({ placeId, seq: 0 }));
    const about = (placeId?: string): unknown =>
      this.values.valid(
        payload,
        (field) => ({ ...this.house.room.at, clientId: newId(), placeId, after })[field],
        true,
      );
    const named = this.values.resolve(payload).properties ?? {};
    return 'placeId' in named ? places.map((placeId) => about(placeId)) : [about()];
  }
}
