import { key, type Route } from '#testing/routes';
import type { AccessCalls, Call, Told } from './access-calls.js';
import type { AccessWorld } from './access-world.js';
import { leaked } from './marker.js';
import { maySee, maySeeInPacket } from './sight-oracle.js';
import { RECORDS, type RecordKey } from './standing-oracle.js';

export const LONG = process.env['LONG'] === '1';
/** In the short form one call in so many, walking so that every route meets every record, and everybody some routes. */
const STRIDE = 29;

export const REAL_RECORDS = RECORDS.filter(
  (record): record is Exclude<RecordKey, 'absent'> => record !== 'absent',
);

export const nameOf = ({ route, who, record }: Call): string => `${key(route)} as ${who.key} on ${record}`;

/** What an answer says, without what differs from one answer to the next. */
export const toldBy = ({ status, body, headers }: Told): string =>
  JSON.stringify({ status, headers, ...body, traceId: '' });

/** Says whether answers are as they should be. */
export class AccessJudge {
  constructor(
    private readonly house: AccessWorld,
    private readonly calls: AccessCalls,
  ) {}

  /** Everybody about everything, or the sample of it. */
  *callsOf(route: Route, at: number): Generator<Call> {
    const records = this.calls.isOnDispute(route) ? REAL_RECORDS : (['own'] as const);
    for (const [i, who] of this.house.personas.entries())
      for (const [j, record] of records.entries())
        if (LONG || (at + i + 2 * j) % STRIDE === 0) yield { route, who, record };
  }

  leaks(call: Call, { text }: Told): string[] {
    const may = call.route.path.includes('packet') ? maySeeInPacket : maySee;
    const forbidden = this.house.markers.filter((marker) => !may(call.who, marker));
    return leaked(text, forbidden).map(
      ({ kind, record, value }) => `${nameOf(call)}: shows ${kind} of ${record} (${value})`,
    );
  }

  /** What is wrong with the refusal of a call that had to be refused. */
  async refusalFault(call: Call, answer: Told): Promise<string | undefined> {
    const expected = this.calls.expected(call);
    const { status } = answer;
    const was = `was ${status} ${String(answer.body['code'])}`;
    if (expected === 'sign-in') return status === 401 ? undefined : `open to nobody signed in, ${was}`;
    if (expected !== 'absent') {
      const wanted = expected === 'level' ? 'access.level-too-low' : 'access.forbidden';
      return was === `was 403 ${wanted}` ? undefined : `wanted ${wanted}, ${was}`;
    }
    if (status !== 404) return `wanted 404, ${was}`;
    const absent = await this.calls.send({ ...call, record: 'absent' });
    return toldBy(absent) === toldBy(answer) ? undefined : 'absent answers otherwise';
  }
}
