import { randomUUID } from 'node:crypto';
import { Permissions, type Permission } from '#access';
import { consentWords } from '#consent';
import { loadCounty } from '#demo';
import { routesOf, type Route } from '#testing/routes';
import { pdf } from '#testing/sample-files';
import { RoutesDocument, type Knowing } from '#testing/routes-document';
import type { World } from '#testing/world';
import type { Planted } from './access-world.js';
import type { Somebody } from './personas.js';
import type { PlantedMatter } from './planted-matter.js';
import { expectedAtOffice, expectedOnDispute, type Expected, type RecordKey } from './standing-oracle.js';

export const NO_SUCH_ID = '01900000-0000-7000-8000-0000000000aa';

export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What calls are made on: a running house, and what was planted in it. */
export interface Planting {
  readonly world: World;
  readonly matters: Readonly<Partial<Record<Planted, PlantedMatter>>> & { readonly own: PlantedMatter };
}

/** One way to call one route, as somebody, about something. */
export interface Call {
  readonly route: Route;
  readonly who: Somebody;
  readonly record: RecordKey;
  /** Names of path parameters whose ids do not come from the record. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** Differ from one answer to the next, whatever was asked. */
const OF_THE_MOMENT = ['date', 'x-trace-id'];
const DATE = '2026-12-15';
const SOON = '2026-12-01T01:00:00.000Z';

/** Sends plausible calls to every route of an access world. */
export class AccessCalls {
  readonly routes: readonly Route[];
  private readonly permissions: Permissions;

  private constructor(
    readonly house: Planting,
    readonly document: RoutesDocument,
  ) {
    this.routes = routesOf(house.world.app).filter(({ isPublic }) => !isPublic);
    this.permissions = house.world.app.get(Permissions, { strict: false });
  }

  static async of(house: Planting): Promise<AccessCalls> {
    return new AccessCalls(house, await RoutesDocument.of(house.world.url));
  }

  /** Of a dispute: by its path, or by the dispute named in the body. */
  isOnDispute(route: Route): boolean {
    return this.permissionOf(route).standings.length > 0;
  }

  permissionOf({ action = '' }: Route): Permission {
    return this.permissions.of(action);
  }

  expected({ route, who, record }: Call): Expected {
    const permission = this.permissionOf(route);
    // Who types for others hands in at an office; a draft becomes a dispute in the same way.
    if (route.path.endsWith('/drafts/:draftId/submission') && who.kind === 'staff')
      return expectedAtOffice(who, this.permissions.of('dispute.open'));
    return this.isOnDispute(route)
      ? expectedOnDispute(record, who, permission)
      : expectedAtOffice(who, permission);
  }

  async send(call: Call, more: { ifMatch?: number; body?: unknown; query?: string } = {}): Promise<Told> {
    const { route, who } = call;
    const { token } = who.persona;
    const answer = await fetch(`${this.house.world.url}${withQuery(this.path(call), more.query)}`, {
      method: route.method,
      headers: {
        'accept-language': 'zh-CN',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(route.method === 'GET'
          ? {}
          : { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }),
        ...(takesFile(route) ? this.fileHeaders(call) : {}),
        ...(more.ifMatch === undefined ? {} : { 'if-match': `"${more.ifMatch}"` }),
      },
      ...(route.method === 'GET'
        ? {}
        : { body: takesFile(route) ? pdf() : JSON.stringify(more.body ?? this.body(call) ?? {}) }),
    });
    const text = await answer.text();
    const headers = Object.fromEntries(
      [...answer.headers].filter(([header]) => !OF_THE_MOMENT.includes(header)),
    );
    return { status: answer.status, text, headers, body: parsed(text) };
  }

  private fileHeaders({ who, record }: Call): Readonly<Record<string, string>> {
    const { party } = this.matterOf(record);
    return {
      ...{
        'content-type': 'application/pdf',
        'concord-file-name': 'a.pdf',
        'concord-file-visibility': 'SHARED',
      },
      'concord-file-party': party[who.part ?? who.key] ?? party['a1'] ?? '',
    };
  }

  path({ route, who, record, ids = {} }: Call): string {
    const matter = record === 'absent' ? undefined : this.house.matters[record];
    const idOf = (name: string): string => ids[name] ?? FIXED[name] ?? matter?.ids[name] ?? NO_SUCH_ID;
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => idOf(name));
    const asksFor = route.method === 'GET' ? NEEDED_QUERY[route.path] : undefined;
    return asksFor === undefined ? path : `${path}?${asksFor}=${this.officeOf(who)}`;
  }

  private matterOf(record: RecordKey): PlantedMatter {
    const { matters } = this.house;
    return (record === 'absent' ? undefined : matters[record]) ?? matters.own;
  }

  /** Whoever works nowhere asks about the court. */
  private officeOf({ organisation }: Somebody): string {
    const office = loadCounty().organisations.find(({ name }) => name === organisation);
    return this.house.world.county.organisations.get(office?.key ?? 'court') ?? '';
  }

  body(call: Call): unknown {
    const { route } = call;
    const schema = this.document.bodySchema(route.method, route.path);
    if (!schema) return undefined;
    const valid = this.document.valid(schema, this.knowing(call)) as object;
    return route.path.endsWith('/parties') ? { ...valid, key: 'a9', person: { name: '闻人安' } } : valid;
  }

  private knowing({ who, record }: Call): Knowing {
    const matter = this.matterOf(record);
    const { party, claimIds, ids } = matter;
    const { county } = this.house.world;
    const mine = party[who.part ?? who.key] ?? party['a1'];
    const values: Record<string, unknown> = {
      ...{ disputeId: record === 'absent' ? NO_SUCH_ID : matter.id, partyId: mine, byPartyId: party['a1'] },
      ...{ partyIds: Object.values(party), claimIds: [claimIds[0]], claimId: claimIds[0] },
      ...{ byPartyIds: [party['a1']], againstPartyIds: [party['r1']], dueDate: DATE, startsAt: SOON },
      ...{
        courtId: county.organisations.get('court'),
        organisationId: county.organisations.get('org-people'),
      },
      ...{ bodyId: county.bodies.get('b-people'), mediatorId: county.mediators.get('m-wenlan') },
      ...{
        parentId: county.organisations.get('platform'),
        phone: '15470009999',
        draft: 1,
        replaces: ids['none'],
      },
      ...{
        parties: [{ key: 'a1', role: 'APPLICANT', kind: 'NATURAL', self: true, person: { name: '闻人安' } }],
      },
      ...{
        hasRelation: false,
        textVersion: consentWords().version,
        papers: ['https://example.org/1'],
        heardFrom: Object.values(party),
        until: DATE,
      },
      ...{ presentPartyIds: [party['a1']], agreedPartyIds: Object.values(party), account: 'somebody9' },
    };
    return (field) => values[field];
  }
}

/** Readings that answer nothing without being told about which organisation. */
const NEEDED_QUERY: Readonly<Record<string, string>> = {
  '/api/v1/accounts': 'organisationId',
  '/api/v1/policies': 'courtId',
};

const withQuery = (path: string, query = ''): string =>
  query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;

const takesFile = ({ method, path }: Route): boolean =>
  method === 'POST' && path.endsWith('/disputes/:disputeId/files');

const FIXED: Readonly<Record<string, string>> = { kind: 'bodies', year: '2027', file: 'start.js' };

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
