/** Coming in, saying, being told, reading on. */
import { randomUUID } from 'node:crypto';
import type { RoomMessage } from '#contracts';
import { codeOf } from './clauses-line.js';
import { must, mustBe, type Clause } from './clause.js';
import { holdsSoon, type Line } from './line.js';
import type { Table, Who } from './table.js';

const AT_ONCE = 12;

export const roomClauses: readonly Clause[] = [
  {
    id: 'R1',
    says: 'Only who is part of the session and has read their rights comes in, and each party into the lobby of their own side.',
    async check(table) {
      await table.newSession({ opened: false });
      const early = await table.line('applicant');
      mustBe(codeOf(await early.ask('room.enter', table.at)), 'room.rights-were-read', 'before reading');
      await table.newSession();
      for (const who of ['applicant', 'respondent'] as const) {
        await table.inside(who);
        mustBe(await table.placeOf(who), 'LOBBY', who);
      }
      const [mine, theirs] = [await table.seenBy('applicant'), await table.seenBy('respondent')];
      must(mine.placeId !== theirs.placeId, 'both sides are in one lobby');
    },
  },
  {
    id: 'R2',
    says: 'An acknowledged message is committed: it is readable over HTTP at once, under the number that was answered.',
    async check(table) {
      await table.newSession();
      const { respondent } = await table.together();
      const { placeId, seq } = await table.say('respondent', respondent, '我先说一句');
      const read = await messages(table, 'applicant', String(placeId), Number(seq) - 1);
      mustBe([read[0]?.seq, read[0]?.words], [seq, '我先说一句'], 'the message');
    },
  },
  {
    id: 'R3',
    says: 'Numbers of a place follow each other without a gap; everybody there is told every message once, in the order of the numbers.',
    async check(table) {
      await table.newSession();
      const lines = await table.together();
      const placeId = (await table.seenBy('mediator')).placeId ?? '';
      const speakers = Object.entries(lines);
      const said = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, at) => {
          const [who, line] = speakers[at % speakers.length] as [Who, Line];
          return table.say(who, line, `同时说的第${at}句`, { placeId });
        }),
      );
      const numbers = said.map(({ seq }) => Number(seq)).sort((one, other) => one - other);
      mustBe(numbers, runFrom(numbers[0] ?? 0, AT_ONCE), 'the numbers');
      for (const [who, line] of speakers) {
        const told = () => wordsAmong(line.messagesIn(placeId)).map(({ seq }) => seq);
        // What is missing is missing once a later number was told.
        await holdsSoon(() => told().includes(numbers.at(-1) ?? 0));
        mustBe(told(), numbers, `what ${who} was told`);
      }
    },
  },
  {
    id: 'R4',
    says: 'A message sent again with the same `clientId` is the same message: same number, told once.',
    async check(table) {
      await table.newSession();
      const { applicant, mediator } = await table.together();
      const more = { clientId: randomUUID() };
      const first = await table.say('applicant', applicant, '只说一次', more);
      mustBe(await table.say('applicant', applicant, '只说一次', more), first, 'the second answer');
      const last = await table.say('applicant', applicant, '最后一句');
      mustBe(last.seq, Number(first.seq) + 1, 'the next number');
      const told = () => wordsAmong(mediator.messagesIn(String(first.placeId)));
      await holdsSoon(() => told().some(({ words }) => words === '最后一句'));
      mustBe(told().filter(({ words }) => words === '只说一次').length, 1, 'times told');
    },
  },
  {
    id: 'R5',
    says: 'Words are taken where the speaker is, and nowhere else; what is refused takes no number and is told to nobody.',
    async check(table) {
      await table.newSession();
      const lines = await table.together();
      const lobby = (await table.seenBy('applicant')).places.find(({ kind }) => kind === 'LOBBY');
      const before = await table.say('applicant', lines.applicant, '前一句');
      const refused = await table.say('applicant', lines.applicant, '不在那里', { placeId: lobby?.id });
      mustBe(codeOf(refused), 'room.speaks-where-one-is', 'words elsewhere');
      const after = await table.say('applicant', lines.applicant, '后一句');
      mustBe(after.seq, Number(before.seq) + 1, 'the next number');
      await holdsSoon(() => hears(lines.mediator, '后一句'));
      must(!hears(lines.mediator, '不在那里'), 'it was told');
    },
  },
  {
    id: 'R6',
    says: 'Whoever lost the line reads on from the last number, over HTTP or told after coming in again: nothing is missing, nothing comes twice.',
    async check(table) {
      await table.newSession();
      const { applicant, mediator } = await table.together();
      const said = await table.say('mediator', mediator, '断线之前');
      const [placeId, seq] = [String(said.placeId), Number(said.seq)];
      await holdsSoon(() => hears(applicant, '断线之前'));
      applicant.close();
      for (const words of ['断线之后一', '断线之后二']) await table.say('mediator', mediator, words);
      const back = await table.inside('applicant', [{ placeId, seq }]);
      await table.say('mediator', mediator, '回来之后');
      await holdsSoon(() => hears(back, '回来之后'));
      for (const found of [await messages(table, 'applicant', placeId, seq), back.messagesIn(placeId)]) {
        const numbers = found.map(({ seq: number }) => number);
        mustBe(numbers, runFrom(seq + 1, found.length), 'the numbers');
        const words = wordsAmong(found).map((one) => one.words);
        mustBe(words, ['断线之后一', '断线之后二', '回来之后'], 'the words');
      }
    },
  },
  {
    id: 'R7',
    says: "While somebody has the floor, words of the others in the joint room are refused with `room.somebody-has-the-floor`; the mediator's never.",
    async check(table) {
      await table.newSession();
      const { applicant, respondent, mediator } = await table.together();
      const { personId } = await table.seenBy('respondent');
      await table.lead('/turn', { personId, minutes: 1 });
      const codes = [
        await table.say('applicant', applicant, '插一句'),
        await table.say('respondent', respondent, '轮到我说'),
        await table.say('mediator', mediator, '请继续'),
      ].map(codeOf);
      mustBe(codes, ['room.somebody-has-the-floor', undefined, undefined], 'words during a turn');
    },
  },
];

type Read = Pick<RoomMessage, 'seq' | 'words' | 'kind'>;

const messages = async (table: Table, who: Who, placeId: string, after: number): Promise<readonly Read[]> => {
  const path = table.path(`/places/${placeId}/messages?after=${after}`);
  return (await table.people[who].must<{ items: Read[] }>('GET', path)).items;
};

const wordsAmong = <T extends Read>(told: readonly T[]): T[] => told.filter(({ kind }) => kind === 'WORDS');

export const hears = (line: Line, words: string): boolean =>
  JSON.stringify(line.heard).includes(JSON.stringify(words).slice(1, -1));

const runFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at);
