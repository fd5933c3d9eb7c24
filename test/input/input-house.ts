import { Cast, networkTransport, type Persona } from '#journey';
import { loadCounty } from '#demo';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import type { Route } from '#testing/routes';
import type { Target } from '#testing/hostile-requests';
import { RoutesDocument, type Knowing } from '#testing/routes-document';

const NO_SUCH_ID = '01900000-0000-7000-8000-0000000000bb';
/** A party's words that must be in no log line. */
export const PRIVATE_WORDS = '暗记输入：这句话只属于写下它的人';

/** The built house in a process of its own with one dispute in it, and who is let in by which route. */
export class InputHouse {
  private readonly county = loadCounty();

  private constructor(
    readonly place: ProcessPlace,
    readonly process: HouseProcess,
    readonly document: RoutesDocument,
    private readonly cast: Cast,
    private readonly ids: Readonly<Record<string, unknown>>,
  ) {}

  static async open(): Promise<InputHouse> {
    const place = await processPlace();
    const process = await HouseProcess.at(place);
    await process.start();
    const cast = new Cast(networkTransport(process.url));
    const document = await RoutesDocument.of(process.url);
    return new InputHouse(place, process, document, cast, await oneDispute(cast));
  }

  async close(): Promise<void> {
    await this.process.remove();
    await this.place.remove();
  }

  /** The route as somebody reaches it who gets past sign-in, and past the permission where the county has such. */
  async target(route: Route, permitted: readonly string[]): Promise<Target> {
    const who = await this.somebody(permitted);
    const schema = this.document.bodySchema(route.method, route.path);
    const { token } = who;
    return {
      ...{ route, schema },
      path: route.path.replace(/:(\w+)/g, (_, name: string) => FIXED[name] ?? this.idOf(name)),
      body: schema && this.document.valid(schema, this.knowing, true),
      headers: {
        'content-type': 'application/json',
        ...(token === '' || route.isPublic ? {} : { authorization: `Bearer ${token}` }),
        ...(/logout|password|clock/.test(route.path) ? { authorization: '' } : {}),
      },
    };
  }

  private idOf(name: string): string {
    const id = this.ids[name];
    return typeof id === 'string' ? id : NO_SUCH_ID;
  }

  private somebody(roles: readonly string[]): Promise<Persona> {
    const account = this.county.accounts.find(({ role }) => roles.includes(role))?.account;
    return this.cast.member(account ?? 'fenliu1');
  }

  private readonly knowing: Knowing = (field, schema) => {
    if (field in this.ids) return this.ids[field];
    if (field in RIGHT) return RIGHT[field];
    return schema.type === 'string' &&
      schema.enum === undefined &&
      (schema.maxLength ?? 0) >= 200 &&
      !schema.pattern
      ? PRIVATE_WORDS
      : undefined;
  };
}

/** What a schema cannot say: check signs, and what is asked for only together with something else. */
const RIGHT: Readonly<Record<string, unknown>> = {
  ...{ phone: '15480000009', idNumber: '339921198001011118', creditCode: '91350100M000100Y43' },
  ...{ papers: ['https://example.org/1'], heardFrom: [NO_SUCH_ID, NO_SUCH_ID.replace('bb', 'cc')] },
};

const FIXED: Readonly<Record<string, string>> = { kind: 'bodies', year: '2027', file: 'start.js' };

/** A loan told at the counter and handed in. */
async function oneDispute(cast: Cast): Promise<Record<string, unknown>> {
  const clerk = await cast.member('daosu');
  const admin = await cast.member('admin');
  const { items } = await admin.must<{ items: { id: string; name: string }[] }>(
    'GET',
    '/organisations?limit=100',
  );
  const courtId = items.find(({ name }) => name === '望澜县人民法院')?.id;
  const person = (name: string, phone: string) => ({ name, phone });
  const body = {
    ...{ courtId, channel: 'COUNTER', asComplaint: true, causeCode: '108.3', narrative: PRIVATE_WORDS },
    parties: [
      { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: person('隗麟', '15480000001') },
      { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: person('隗凤', '15480000002') },
    ],
    claims: [{ kind: 'PAY', amountFen: 100, words: PRIVATE_WORDS, by: ['a1'], against: ['r1'] }],
  };
  const opened = await clerk.must<{ disputeId: string; result: { parties: Record<string, string> } }>(
    'POST',
    '/disputes',
    { body },
  );
  await clerk.must('POST', `/disputes/${opened.disputeId}/submission`);
  const { claims } = await clerk.dispute(opened.disputeId);
  const { a1, r1 } = opened.result.parties;
  const claimId = (claims as { id: string }[])[0]?.id;
  return {
    ...{
      disputeId: opened.disputeId,
      partyId: a1,
      partyIds: [a1, r1],
      claimId,
      claimIds: [claimId],
      courtId,
    },
    ...{ organisationId: courtId, byPartyIds: [a1], againstPartyIds: [r1], parentId: courtId },
  };
}
