/** Connecting, asking, watching. */
import { randomUUID } from 'node:crypto';
import type { LiveProblem, Watching } from '#contracts';
import { must, mustBe, type Clause } from './clause.js';
import { holdsSoon, type Answer, type Line } from './line.js';
import type { Table } from './table.js';

export const lineClauses: readonly Clause[] = [
  {
    id: 'L1',
    says: 'A connection without a session, or with one that has ended, is refused in the handshake with the problem `access.not-signed-in`.',
    async check(table) {
      for (const token of ['', 'nobody-ever-had-this-token-0123456789']) {
        const problem = await refusedHandshake(table, token);
        mustBe([problem?.code, problem?.status], ['access.not-signed-in', 401], 'the handshake');
      }
    },
  },
  {
    id: 'L2',
    says: 'Every event is answered, also one nobody knows: `{ok: false, problem}` with `live.unknown-event`; the connection stands.',
    async check(table) {
      const line = await table.line('applicant');
      for (const event of ['room.everything', 'subscribe', '__proto__'])
        mustBe(codeOf(await line.ask(event, {})), 'live.unknown-event', event);
      must(line.isOpen, 'the connection was closed');
    },
  },
  {
    id: 'L3',
    says: 'What has not the form of the event is refused with `input.invalid` and the path of each fault; nothing of it is done.',
    async check(table) {
      const line = await table.line('applicant');
      const { disputeId } = table;
      const wrong = [[], ['x'], [null], [{}], [{ disputeId, more: 1 }], [{ disputeId: { $ne: '' } }]];
      for (const body of wrong) {
        const told = await line.ask('watch', ...body);
        mustBe([told.ok, codeOf(told)], [false, 'input.invalid'], JSON.stringify(body));
      }
      const { problem } = await line.ask('watch', { disputeId: 'x' });
      mustBe(
        problem?.errors.map(({ path }) => path),
        ['disputeId'],
        'the path of the fault',
      );
    },
  },
  {
    id: 'L4',
    says: 'What one may not see answers like what does not exist.',
    async check(table) {
      await table.newSession();
      const line = await table.line('officer');
      const { disputeId } = table;
      const asked = (roomId: string) => line.ask('room.enter', { disputeId, roomId });
      const [closed, absent] = [await asked(table.at.roomId), await asked(randomUUID())];
      const nowhere = await line.ask('watch', { disputeId: randomUUID() });
      mustBe(bare(closed), bare(absent), 'a room of others');
      mustBe(codeOf(nowhere), 'dispute.not-found', 'no such dispute');
    },
  },
  {
    id: 'L5',
    says: 'Who watches a dispute is told `dispute.changed` after each commit, with rising numbers; who comes back with the last number is told what was missed, once.',
    async check(table) {
      const first = await table.line('mediator');
      const { seq } = (await first.ask('watch', { disputeId: table.disputeId })) as unknown as Watching;
      await table.newSession({ opened: false });
      const numbers = () => changesOf(first);
      must(await holdsSoon(() => numbers().length > 0), 'nothing was told');
      must(isRising([seq, ...numbers()]), `numbers do not rise: ${[seq, ...numbers()].join()}`);
      const again = await table.line('mediator');
      const back = (await again.ask('watch', {
        disputeId: table.disputeId,
        after: seq,
      })) as unknown as Watching;
      const missed = back.missed.map((change) => change.seq);
      must(await holdsSoon(() => numbers().length >= missed.length), 'less was told than was missed');
      mustBe(missed, numbers().slice(0, missed.length), 'what was missed');
      must(missed.length > 0 && isRising(missed), `missed: ${missed.join()}`);
    },
  },
];

/** Undefined where it was let in. */
async function refusedHandshake(table: Table, token: string): Promise<LiveProblem | undefined> {
  try {
    await table.lineWith(token);
    return undefined;
  } catch (error) {
    return (error as { data?: LiveProblem }).data;
  }
}

export const codeOf = ({ problem }: Answer): string | undefined => problem?.rule ?? problem?.code;

/** Without what differs from one answer to the next. */
const bare = ({ problem }: Answer): object => ({ ...problem, traceId: '' });

const changesOf = (line: Line): number[] =>
  line.heard
    .filter(({ event }) => event === 'dispute.changed')
    .map(({ body }) => (body as { seq: number }).seq);

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
