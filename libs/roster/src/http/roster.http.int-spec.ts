import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  entities as accessEntities,
  MakeOrganisation,
  migrations as accessMigrations,
  Organisations,
  Permissions,
} from '#access';
import { Clock, newId, SYSTEM, SystemClock, type Actor } from '#kernel';
import { DatabaseConfig, DatabaseModule, UnitOfWork } from '#platform/database';
import { ActorResolver, createHttpApp, HttpModule } from '#platform/http';
import { freshPlace } from '#testing/database';
import { entities, migrations } from '../persistence/schema.js';
import { RosterModule } from '../roster.module.js';

const [platform, court, otherCourt, office] = [newId(), newId(), newId(), newId()];
const holding = (role: string, organisationId: string): Actor => ({
  kind: 'staff',
  personId: newId(),
  sessionId: newId(),
  level: 'sign',
  roles: [{ role, organisationId, organisationPath: `/${platform}/${organisationId}/` }],
});
const tokens: Record<string, Actor> = {
  'admin-of-the-court-token': holding('ADMIN', court),
  'admin-of-another-court-0': holding('ADMIN', otherCourt),
  'admin-of-the-body-token0': holding('ADMIN', office),
  'leader-of-the-court-0000': holding('COURT_LEADER', court),
  'auditor-of-the-court-000': holding('AUDITOR', court),
  'clerk-without-office-tok': { ...holding('ADMIN', court), roles: [] },
};
const place = await freshPlace();

@Global()
@Module({
  providers: [
    { provide: DatabaseConfig, useValue: new DatabaseConfig({ url: place.url }) },
    { provide: ActorResolver, useValue: { resolve: (token: string) => Promise.resolve(tokens[token]) } },
    { provide: Clock, useClass: SystemClock },
    Permissions,
    Organisations,
    MakeOrganisation,
  ],
  exports: [Clock, DatabaseConfig, ActorResolver, Permissions, Organisations],
})
class Surroundings {}

@Module({
  imports: [
    Surroundings,
    HttpModule,
    DatabaseModule.forRoot({
      entities: [...accessEntities, ...entities],
      migrations: [...accessMigrations, ...migrations],
    }),
    RosterModule,
  ],
})
class House {}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

describe('the roster over HTTP', () => {
  let app: NestFastifyApplication;
  let address: string;

  async function call(
    method: 'GET' | 'POST',
    path: string,
    more: { token?: string; body?: object; version?: number; key?: string } = {},
  ): Promise<Answer> {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method,
      headers: {
        ...(more.token ? { authorization: `Bearer ${more.token}` } : {}),
        ...(more.version === undefined ? {} : { 'if-match': `"${more.version}"` }),
        ...(more.key === undefined ? {} : { 'idempotency-key': more.key }),
        ...(more.body ? { 'content-type': 'application/json' } : {}),
      },
      ...(more.body ? { body: JSON.stringify(more.body) } : {}),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }
  const token = 'admin-of-the-court-token';
  const body = (change: object = {}) => ({
    organisationId: office,
    publicName: '望澜县清河镇人民调解委员会',
    kind: 'PEOPLES',
    scope: '邻里、婚姻家庭等民间纠纷',
    registrationNumber: '003',
    charges: false,
    qualified: true,
    fields: ['GENERAL'],
    specialties: ['邻里'],
    region: '339921',
    languages: ['zh'],
    capacity: 5,
    invitingCourts: [court],
    ...change,
  });

  beforeAll(async () => {
    app = await createHttpApp(House, { trustProxy: false, logLevel: 'silent' });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
    const making = app.get(MakeOrganisation);
    await app.get(UnitOfWork).run(async (tx) => {
      for (const [id, kind] of [
        [platform, 'PLATFORM'],
        [court, 'COURT'],
        [otherCourt, 'COURT'],
        [office, 'BODY'],
      ] as const) {
        await tx.openStream(`org:${id}`);
        const place = id === platform ? {} : { parentId: platform };
        await making.execute(tx, SYSTEM, { id, kind, name: id, ...place });
      }
    });
  });
  afterAll(async () => {
    await app.close();
    await place.remove();
  });

  it('takes a body from application to the public list, each step on the version seen', async () => {
    const added = await call('POST', 'roster/bodies', { token, body: body(), key: 'once' });
    expect(added).toMatchObject({ status: 201, body: { state: 'applied', version: 1 } });
    expect((await call('POST', 'roster/bodies', { token, body: body(), key: 'once' })).body).toEqual(
      added.body,
    );
    const at = `roster/bodies/${String(added.body['id'])}`;
    expect((await call('POST', `${at}/review`, { token, body: {} })).status).toBe(428);
    expect((await call('POST', `${at}/review`, { token, body: {}, version: 7 })).status).toBe(412);
    expect((await call('POST', `${at}/review`, { token, body: {}, version: 1 })).body).toMatchObject({
      state: 'reviewing',
    });
    const past = await call('POST', `${at}/list`, { token, body: { until: '2020-01-01' }, version: 2 });
    expect(past).toMatchObject({ status: 409, body: { code: 'workflow.refused' } });
    expect((await call('GET', 'mediation-bodies')).body).toEqual({ items: [] });
    await call('POST', `${at}/list`, { token, body: { until: '2099-12-31' }, version: 2 });
    const published = await call('GET', 'mediation-bodies?field=GENERAL');
    expect(published.body).toMatchObject({
      items: [{ charges: false, invitingCourts: [court], scope: body().scope }],
    });
    expect(JSON.stringify(published.body)).not.toMatch(/openLoad|capacity|createdBy|qualified/);
  });

  it('shows each keeper the rosters of the own court alone, with the steps that fit the state and the office', async () => {
    const entries = async (who: string) => (await call('GET', 'roster/bodies', { token: who })).body['items'];
    const [entry] = (await entries(token)) as { id: string; state: string; version: number }[];
    expect(entry).toMatchObject({ state: 'listed', steps: ['warn', 'suspend', 'renew', 'remove'] });
    expect(await entries('leader-of-the-court-0000')).toMatchObject([
      { steps: ['warn', 'suspend', 'renew', 'remove'] },
    ]);
    expect(await entries('auditor-of-the-court-000')).toMatchObject([{ steps: [] }]);
    expect(await entries('admin-of-another-court-0')).toEqual([]);
    expect(await entries('admin-of-the-body-token0')).toEqual([]);
    const at = `roster/bodies/${entry?.id ?? ''}`;
    const reason = { token, body: { reasonCode: 'LEAK' }, version: entry?.version ?? 0 };
    expect((await call('POST', `${at}/suspend`, reason)).body).toMatchObject({ state: 'suspended' });
    expect(await entries(token)).toMatchObject([{ steps: ['reinstate', 'renew', 'remove'] }]);
  });

  it('lets nobody be invited by the organisation they administer themselves', async () => {
    const own = { token: 'admin-of-the-body-token0', body: body({ invitingCourts: [office] }) };
    const answer = await call('POST', 'roster/bodies', own);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'roster.not-a-court' }] } });
  });

  it('is kept only by an office over every court that invited', async () => {
    const refused = (more: object) => call('POST', 'roster/bodies', { token, ...more });
    expect((await refused({ token: 'clerk-without-office-tok', body: body() })).status).toBe(403);
    expect((await refused({ body: body({ invitingCourts: [court, otherCourt] }) })).status).toBe(403);
    expect((await call('POST', 'roster/bodies', { body: body() })).status).toBe(401);
    expect((await call('GET', 'roster/bodies', { token: 'clerk-without-office-tok' })).status).toBe(403);
  });

  it('answers bad input with where and what, and stores nothing', async () => {
    const wrong = await call('POST', 'roster/bodies', {
      token,
      body: body({ fields: [], extra: 1, region: 'x' }),
    });
    expect(wrong.status).toBe(400);
    expect(((wrong.body['errors'] ?? []) as { path: string }[]).map(({ path }) => path).sort()).toEqual([
      'extra',
      'fields',
      'region',
    ]);
    const reason = await call('POST', `roster/bodies/${newId()}/warn`, {
      token,
      version: 1,
      body: { reasonCode: 'BORED' },
    });
    expect(reason.body).toMatchObject({ errors: [{ path: 'reasonCode', code: 'reasons.unknown-code' }] });
    expect(
      (
        await call('POST', `roster/bodies/${newId()}/warn`, {
          token,
          version: 1,
          body: { reasonCode: 'LEAK' },
        })
      ).status,
    ).toBe(404);
  });

  it('lists causes for everyone', async () => {
    const { status, body: page } = await call('GET', `causes?query=${encodeURIComponent('民间借贷')}`);
    expect(status).toBe(200);
    expect(page).toMatchObject({ items: [{ code: '108.3', choosable: true, field: 'GENERAL' }] });
    expect((await call('GET', 'causes?parent=P99x')).status).toBe(400);
  });
});
