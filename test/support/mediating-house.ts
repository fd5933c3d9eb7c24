import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import * as access from '#access';
import * as deadlines from '#deadlines';
import * as dispute from '#dispute';
import { Clock, newId, SettableClock, SYSTEM, type Actor } from '#kernel';
import { CryptoModule } from '#platform/crypto';
import {
  CommittedReads,
  ConcordDatabase,
  DatabaseConfig,
  DatabaseModule,
  StreamEventRow,
  UnitOfWork,
  type EntityClass,
} from '#platform/database';
import { HttpModule, type Caller } from '#platform/http';
import * as roster from '#roster';
import * as terms from '#terms';
import { freshPlace } from './database.js';
import { claimRow, courtId, courtPath, disputeRow, partyRow } from './mediating-rows.js';

export { courtId, courtPath };

/**
 * The base rooms with one or two flow rooms on a database of their own, and disputes that already stand where those
 * rooms begin: in mediation, with a body and a mediator. What other rooms would have said arrives as their events.
 */
export interface FlowRoom {
  readonly module: new (...args: never[]) => object;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

export interface Matter {
  readonly id: string;
  readonly attemptId: string;
  /** Party ids; applicants first. */
  readonly applicants: readonly string[];
  readonly respondents: readonly string[];
  readonly claimIds: readonly string[];
  readonly organisationId: string;
  as(partyId: string): Actor;
  readonly mediator: Actor;
  readonly clerk: Actor;
}

export interface MatterChoice {
  readonly applicants?: number;
  readonly respondents?: number;
  readonly claims?: number;
  readonly claimKind?: dispute.ClaimKind;
  readonly bodyKind?: roster.BodyKind;
  readonly track?: dispute.Track;
}

export const staff = (role: string, organisationId: string = courtId, personId: string = newId()): Actor => ({
  kind: 'staff',
  personId,
  sessionId: 's',
  roles: [{ role, organisationId, organisationPath: `/${organisationId}/` }],
  level: 'sign',
});

export class MediatingHouse {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly clock: SettableClock,
    private readonly remove: () => Promise<void>,
  ) {}

  static async open(...flow: readonly FlowRoom[]): Promise<MediatingHouse> {
    const place = await freshPlace();
    const directory = mkdtempSync(join(tmpdir(), 'concord-keys-'));
    const clock = new SettableClock(new Date('2026-11-22T02:00:00.000Z'));
    const rooms: FlowRoom[] = [
      { ...access, module: access.AccessModule },
      { ...roster, module: roster.RosterModule },
      { ...deadlines, module: deadlines.DeadlinesModule },
      { ...dispute, module: dispute.DisputeModule },
      { ...terms, module: terms.TermsModule },
      ...flow,
    ];
    const ground = [
      { provide: Clock, useValue: clock },
      { provide: DatabaseConfig, useValue: new DatabaseConfig({ url: place.url, clock }) },
      { provide: access.ACCESS_CHOICES, useValue: { secureCookie: false } },
    ];
    @Global()
    @Module({ providers: ground, exports: ground.map(({ provide }) => provide) })
    class GroundModule {}
    @Module({
      imports: [
        GroundModule,
        CryptoModule.forRoot({ directory, mode: 'demo' }),
        DatabaseModule.forRoot({
          entities: rooms.flatMap(({ entities }) => entities),
          migrations: rooms.flatMap(({ migrations }) => migrations),
        }),
        HttpModule,
        ...rooms.map(({ module }) => module),
      ],
    })
    class TestHouse {}
    const app = await NestFactory.createApplicationContext(TestHouse, { logger: ['error'] });
    const remove = async () => {
      await app.close();
      await place.remove();
      await rm(directory, { recursive: true, force: true });
    };
    return new MediatingHouse(app, clock, remove);
  }

  get<T>(of: new (...args: never[]) => T): T {
    return this.app.get<T>(of, { strict: false });
  }

  get reads(): CommittedReads {
    return this.app.get(CommittedReads);
  }

  close(): Promise<void> {
    return this.remove();
  }

  advanceDays(days: number): void {
    this.clock.advance(days * 86_400_000);
  }

  /** Another court beside the one that answers for every dispute here. */
  async court(id: string = newId()): Promise<string> {
    const Organisation: EntityClass<object> | undefined = access.entities.find(
      ({ name }) => name === 'OrganisationRow',
    );
    if (!Organisation) throw new Error('access keeps organisations no longer under this name');
    const place = { id, kind: 'COURT', name: '望澜县人民法院', parentId: null, path: `/${id}/` };
    await this.app.get(UnitOfWork).run((tx) => {
      tx.insert(Organisation, { ...place, createdAt: tx.now, disabledAt: null });
      return Promise.resolve();
    });
    return id;
  }

  /** Statements that would bring the tables in line with the entities; none, when the migrations are complete. */
  async pendingSchema(): Promise<string[]> {
    const { driver } = this.app.get(ConcordDatabase).dataSource;
    return (await driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  }

  /** Runs a command as the api would: lock, standing, permission, use case, one commit. */
  async act<R>(
    matter: { readonly id: string },
    actor: Actor,
    action: string,
    useCase: (work: dispute.DisputeWork) => Promise<R>,
  ): Promise<R> {
    const row = await this.disputeOf(matter.id);
    const caller: Caller = {
      actor,
      locale: 'zh-CN',
      traceId: randomBytes(4).toString('hex'),
      method: 'POST',
      path: `/${action}`,
      address: '127.0.0.1',
      ifMatch: row.version,
    };
    const runner = this.get(dispute.CommandRunner);
    const answer = await runner.run({ caller, action, disputeId: matter.id }, useCase);
    return answer.result;
  }

  async disputeOf(id: string): Promise<dispute.DisputeEntity> {
    const row = await this.reads.findOne(dispute.DisputeEntity, { id });
    if (!row) throw new Error('no such dispute');
    return row;
  }

  /** What somebody sees who opens the dispute now. */
  async view(matter: { readonly id: string }, actor: Actor): Promise<dispute.DisputeView> {
    const caller: Caller = { actor, locale: 'zh-CN', traceId: 't', method: 'GET', path: '/', address: '' };
    return this.get(dispute.DisputeViewLoader).load(caller, matter.id);
  }

  /** Another room says that something happened. */
  happen(
    disputeId: string,
    type: string,
    data: Record<string, unknown>,
    subject = { type: 'dispute', id: disputeId },
    actor: Actor = SYSTEM,
  ): Promise<unknown> {
    return this.app.get(UnitOfWork).run(async (tx) => {
      await tx.lockStream(disputeId);
      return tx.record({ type, stream: disputeId, subject, data, visibility: 'parties', actor });
    });
  }

  async eventsOf(stream: string, type: string): Promise<StreamEventRow[]> {
    return this.reads.find(StreamEventRow, { stream, type }, { orderBy: { seq: 'asc' } });
  }

  /** A dispute in mediation, its term running at a body of the family asked for. */
  async matter(choice: MatterChoice = {}): Promise<Matter> {
    const { applicants = 1, respondents = 1, claims = 1, claimKind = 'PAY' } = choice;
    const { bodyKind = 'PEOPLES', track = 'PRE_FILING' } = choice;
    const id = newId();
    const attemptId = newId();
    const organisationId = newId();
    const mediator = staff('MEDIATOR', organisationId);
    const persons = new Map<string, string>();
    const party = (role: dispute.PartyRole, ordinal: number) => {
      const row = partyRow(id, role, ordinal);
      persons.set(row.id, row.personId ?? '');
      return row;
    };
    const asking = Array.from({ length: applicants }, (_, i) => party('APPLICANT', i + 1));
    const asked = Array.from({ length: respondents }, (_, i) => party('RESPONDENT', applicants + i + 1));
    const claimRows = Array.from({ length: claims }, (_, i) => claimRow(id, i + 1, claimKind, asking, asked));
    const grants = this.get(access.Grants);
    await this.app.get(UnitOfWork).run(async (tx) => {
      await tx.openStream(id);
      tx.insert(dispute.DisputeEntity, disputeRow(id, attemptId, track, tx.now));
      tx.insert(dispute.PartyEntity, [...asking, ...asked]);
      tx.insert(dispute.ClaimItemEntity, claimRows);
      for (const { id: partyId, personId } of [...asking, ...asked])
        grants.give(tx, { disputeId: id, personId: personId ?? '', standing: 'PARTY', partyId, source: 't' });
      grants.give(tx, { disputeId: id, personId: mediator.personId, standing: 'MEDIATOR', source: 't' });
      grants.give(tx, { disputeId: id, organisationId, standing: 'BODY_CLERK', source: 't' });
    });
    const partyIds = [...asking, ...asked].map((row) => row.id);
    await this.happen(id, 'attempt.opened', { attemptId, track, ordinal: 1, partyIds });
    const term = {
      procedure: 'ORDINARY',
      bodyKind,
      termOf: 'BODY' as const,
      startedAt: this.clock.now().toISOString(),
    };
    const body = { bodyId: newId(), organisationId, partyIds };
    await this.happen(
      id,
      'attempt.term-started',
      { attemptId, track, ...term, ...body },
      { type: 'attempt', id: attemptId },
    );
    return {
      id,
      attemptId,
      organisationId,
      mediator,
      clerk: staff('BODY_CLERK', organisationId),
      applicants: asking.map((row) => row.id),
      respondents: asked.map((row) => row.id),
      claimIds: claimRows.map((row) => row.id),
      as: (partyId) => ({
        kind: 'party',
        personId: persons.get(partyId) ?? '',
        sessionId: 's',
        roles: [],
        level: 'sign',
      }),
    };
  }
}
