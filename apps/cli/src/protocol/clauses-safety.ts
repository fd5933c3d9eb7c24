/** Nobody alone with the other side, nothing out of a caucus, and the bounds that protect everybody else. */
import { codeOf } from './clauses-line.js';
import { hears } from './clauses-room.js';
import { must, mustBe, type Clause } from './clause.js';
import { holdsSoon } from './line.js';
import type { Table } from './table.js';

const SECRET = '底线是两万六千四百一十七元';
const MORE_THAN_A_MESSAGE = 20_000;
const FLOOD = 130;

export const safetyClauses: readonly Clause[] = [
  {
    id: 'S1',
    says: 'What is said in a caucus is told to those in it alone; for everybody else the place does not exist, and nothing tells that somebody spoke.',
    async check(table) {
      await table.newSession();
      const lines = await table.together();
      const placeId = await caucusWithApplicant(table);
      const officer = await table.line('officer');
      await table.say('respondent', lines.respondent, '在自己这里');
      must(await holdsSoon(() => hears(lines.respondent, '在自己这里')), 'nothing is told in the lobby');
      const before = lines.respondent.heard.length;
      mustBe((await table.say('applicant', lines.applicant, SECRET)).ok, true, 'the words');
      must(await holdsSoon(() => hears(lines.mediator, SECRET)), 'the mediator was not told');
      const path = table.path(`/places/${placeId}/messages?after=0`);
      mustBe((await table.people.respondent.get(path)).status, 404, 'reading as the other side');
      mustBe((await table.people.officer.get(path)).status, 403, 'reading with an office at the court');
      const seen = JSON.stringify(await table.seenBy('respondent'));
      must(!seen.includes(placeId), 'the other side sees that there is a caucus');
      must(!hears(officer, SECRET) && !hears(lines.respondent, SECRET), 'it was told outside');
      mustBe(lines.respondent.heard.slice(before), [], 'told to the other side meanwhile');
    },
  },
  {
    id: 'S2',
    says: 'When the last mediator is gone, by going or by a lost line, the joint room freezes, takes no words, and both sides are in their lobbies.',
    async check(table) {
      await table.newSession();
      const { mediator, applicant } = await table.together();
      const { placeId } = await table.seenBy('applicant');
      mediator.close();
      const isFrozen = async () => (await table.seenBy('applicant')).state === 'frozen';
      must(await holdsSoon(isFrozen), 'the room is not frozen');
      mustBe(
        [await table.placeOf('applicant'), await table.placeOf('respondent')],
        ['LOBBY', 'LOBBY'],
        'both',
      );
      const told = await table.say('applicant', applicant, '没有调解员', { placeId });
      mustBe(codeOf(told), 'room.speaks-where-one-is', 'words in the joint room');
    },
  },
  {
    id: 'S3',
    says: 'When a mediator is there again, resuming brings everybody back where they were.',
    async check(table) {
      await table.newSession();
      const { mediator } = await table.together();
      await mediator.ask('room.leave', table.at);
      mustBe(await table.placeOf('applicant'), 'LOBBY', 'the applicant, meanwhile');
      await table.inside('mediator');
      await table.lead('/resumption');
      mustBe(
        [await table.placeOf('applicant'), await table.placeOf('respondent')],
        ['JOINT', 'JOINT'],
        'both',
      );
    },
  },
  {
    id: 'S4',
    says: 'Whoever leaves is in no place, and only they themselves come back.',
    async check(table) {
      await table.newSession();
      const { applicant } = await table.together();
      const { placeId, personId } = await table.seenBy('applicant');
      mustBe((await applicant.ask('room.leave', table.at)).ok, true, 'leaving');
      const moves = [{ personId, placeId }];
      const { status, body } = await table.people.mediator.ask('POST', table.path('/moves'), {
        body: { moves },
      });
      mustBe([status, (body as { rule?: string }).rule], [409, 'room.person-is-in'], 'being moved');
      mustBe((await applicant.ask('room.enter', table.at)).ok, true, 'coming back');
    },
  },
  {
    id: 'S5',
    says: 'Who asks more than 100 things in ten seconds is refused with `platform.too-many-requests`, and in the end sent away; nobody else notices.',
    async check(table) {
      await table.newSession();
      const { applicant, respondent, mediator } = await table.together();
      const flood = Array.from({ length: FLOOD }, () =>
        applicant.ask('unwatch', { disputeId: table.disputeId }).catch(() => ({ ok: false })),
      );
      mustBe((await table.say('respondent', respondent, '照常进行')).ok, true, 'words of others');
      must(await holdsSoon(() => hears(mediator, '照常进行')), 'others were not told');
      const codes = (await Promise.all(flood)).map(codeOf);
      must(codes.includes('platform.too-many-requests'), 'nothing was refused');
      must(await holdsSoon(() => !applicant.isOpen), 'it was not sent away');
    },
  },
  {
    id: 'S6',
    says: 'A message of more than 8 KiB ends the connection that sent it, and no other.',
    async check(table) {
      await table.newSession();
      const { applicant, respondent } = await table.together();
      applicant.socket.emit('room.say', { ...table.at, words: '长'.repeat(MORE_THAN_A_MESSAGE) });
      must(await holdsSoon(() => !applicant.isOpen), 'the connection stands');
      mustBe((await table.say('respondent', respondent, '我还在')).ok, true, 'words of others');
    },
  },
];

async function caucusWithApplicant(table: Table): Promise<string> {
  const { result } = await table.lead('/caucuses', { partyIds: [table.partyId('a1')] });
  const placeId = result['placeId'] ?? '';
  await table.lead('/separation');
  const people = [(await table.seenBy('applicant')).personId, (await table.seenBy('mediator')).personId];
  await table.lead('/moves', { moves: people.map((personId) => ({ personId, placeId })) });
  return placeId;
}
