import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import * as access from '#access';
import * as delivery from '#delivery';
import { Clock, SettableClock, SYSTEM } from '#kernel';
import { CryptoModule, FileKeyStore, KeyStore } from '#platform/crypto';
import { CommittedReads, DatabaseConfig, DatabaseModule, UnitOfWork } from '#platform/database';
import { createHttpApp, HttpModule } from '#platform/http';
import { OutboxModule, OutboxRelay } from '#platform/outbox';
import { freshPlace } from '#testing/database';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
}

export interface Asking {
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly address?: string;
}

export interface StaffMember extends access.MadeAccount {
  readonly account: string;
  readonly password: string;
}

/** Whatever the rules ask for, cheap enough for tests. */
const PASSWORD = 'a lantern by the gate';

/** The rooms access and delivery behind real HTTP on a fresh database, with clocks in the test's hand. */
export class AccessHouse {
  readonly clock = new SettableClock(new Date('2026-11-22T03:00:00.000Z'));
  readonly security = new SettableClock(new Date('2026-11-22T03:00:00.000Z'));
  app!: NestFastifyApplication;
  private readonly keyFolder = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  private close: () => Promise<void> = () => Promise.resolve();
  /** Of the database. */
  url = '';
  private base = '';

  static async open(settings: delivery.DeliverySettings = { mode: 'demo' }): Promise<AccessHouse> {
    const house = new AccessHouse();
    const place = await freshPlace();
    house.url = place.url;
    house.app = await createHttpApp(house.root(place.url, settings), {
      trustProxy: ['loopback'],
      logLevel: 'silent',
    });
    await house.app.listen(0, '127.0.0.1');
    house.base = await house.app.getUrl();
    house.close = async () => {
      await house.app.close();
      await place.remove();
      rmSync(house.keyFolder, { recursive: true });
    };
    return house;
  }

  shut(): Promise<void> {
    return this.close();
  }

  get units(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  get reads(): CommittedReads {
    return this.app.get(CommittedReads);
  }

  get keys(): KeyStore {
    return this.app.get(KeyStore);
  }

  async ask(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    asking: Asking = {},
  ): Promise<Answer> {
    const { token, headers = {}, address = '192.0.2.1' } = asking;
    const said = {
      'x-forwarded-for': address,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    };
    const response = await fetch(`${this.base}/api/v1/${path}`, {
      method,
      headers: said,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      headers: Object.fromEntries(response.headers),
    };
  }

  post(path: string, body: object, asking?: Asking): Promise<Answer> {
    return this.ask('POST', path, body, asking);
  }

  organisation(kind: access.OrganisationKind, name: string, parentId?: string): Promise<access.Organisation> {
    const make = this.app.get(access.MakeOrganisation);
    const fresh = { kind, name, ...(parentId === undefined ? {} : { parentId }) };
    return this.units.run((tx) => make.execute(tx, SYSTEM, fresh));
  }

  /** Somebody with an account, and with these roles there. */
  async staff(
    account: string,
    organisationId: string,
    roles: readonly string[] = [],
    more: Partial<access.NewAccount> = {},
  ): Promise<StaffMember> {
    const passwordHash = await this.app.get(access.Passwords).hash(PASSWORD);
    const fresh = {
      account,
      name: '王书记员',
      organisationId,
      passwordHash,
      mustChangePassword: false,
      ...more,
    };
    const made = await this.units.run(async (tx) => {
      const { accountId, personId } = await this.app.get(access.MakeAccount).execute(tx, SYSTEM, fresh);
      for (const role of roles)
        await this.app.get(access.GiveRole).execute(tx, SYSTEM, { accountId, role, organisationId });
      return { accountId, personId };
    });
    return { ...made, account, password: PASSWORD };
  }

  login(account: string, more: { password?: string; otp?: string } = {}, asking?: Asking): Promise<Answer> {
    return this.post('auth/login', { account, password: PASSWORD, ...more }, asking);
  }

  async tokenOf(account: string, otp?: string): Promise<string> {
    const { status, body } = await this.login(account, otp === undefined ? {} : { otp });
    if (status !== 200) throw new Error(`sign-in of ${account}: ${status} ${String(body['code'])}`);
    return String(body['accessToken']);
  }

  person(particulars: access.Particulars): Promise<string> {
    return this.units.run((tx) => this.app.get(access.People).findOrMake(tx, particulars));
  }

  /** Delivers what waits and answers the texts the demo's telephone has got, latest first. */
  async texts(): Promise<{ phone: string; text: string }[]> {
    await this.app.get(OutboxRelay).runOnce();
    const { body } = await this.ask('GET', 'demo/messages');
    return body['items'] as { phone: string; text: string }[];
  }

  async codeFor(phone: string): Promise<string> {
    await this.post('auth/phone-code', { phone });
    const text = (await this.texts()).find((message) => message.phone === phone)?.text ?? '';
    const code = /\d{6}/.exec(text)?.[0];
    if (!code) throw new Error('no code came');
    return code;
  }

  private root(url: string, settings: delivery.DeliverySettings): unknown {
    const choices = { passwordCost: { memoryKiB: 64, passes: 1 }, securityClock: this.security };
    const provided = [
      { provide: Clock, useValue: this.clock },
      { provide: DatabaseConfig, useValue: new DatabaseConfig({ url, clock: this.clock, poolSize: 8 }) },
      { provide: access.ACCESS_CHOICES, useValue: choices },
      { provide: delivery.DELIVERY_SETTINGS_GIVEN, useValue: settings },
    ];

    @Global()
    @Module({ providers: provided, exports: provided.map(({ provide }) => provide) })
    class Ground {}

    const rooms = [access, delivery];
    const keys = new FileKeyStore({ directory: this.keyFolder, mode: 'demo', clock: this.clock });
    @Module({
      imports: [
        Ground,
        CryptoModule.withKeys(keys),
        DatabaseModule.forRoot({
          entities: rooms.flatMap(({ entities }) => [...entities] as (new () => object)[]),
          migrations: rooms.flatMap(({ migrations }) => [...migrations] as (new () => object)[]),
        }),
        OutboxModule,
        HttpModule,
        access.AccessModule,
        delivery.DeliveryModule,
      ],
    })
    class Root {}
    return Root;
  }
}
