import { insideOf } from './guide-placing.js';
import type { GuidedDispute } from './guided-dispute.js';
import type { DisputeSeen } from './persona.js';

/** Steps between a cleared mediator and an agreement, or the end without one. */
export type MeetingKind = 'JOINT' | 'CAUCUS' | 'ON_SITE' | 'ASYNC' | 'HYBRID';

/** The mediator looks at papers before anybody is heard or signs (TY 14). */
export async function checkIdentities(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  for (const key of insideOf(dispute, turn.seen)) {
    const natural = dispute.story.parties.find((party) => party.key === key)?.kind === 'NATURAL';
    const how = natural ? 'ID_CARD_SEEN' : 'LICENCE_SEEN';
    await turn.act('dispute.check-identity', { partyId: dispute.partyId(key), how });
  }
  // Whoever signs for somebody else shows papers too.
  for (const id of guardiansIn(turn.seen))
    await turn.who.must('POST', `/people/${id}/identity-check`, {
      body: { disputeId: dispute.id, how: 'ID_CARD_SEEN' },
    });
}

function guardiansIn({ parties }: DisputeSeen): readonly string[] {
  const seen = parties as readonly { mandates: readonly { kind: string; person?: { id?: string } }[] }[];
  const guardians = seen.flatMap(({ mandates }) => mandates.filter(({ kind }) => kind === 'GUARDIAN'));
  return guardians.flatMap(({ person }) => person?.id ?? []);
}

/** An appointment to meet: with everyone inside, or a caucus with one. */
export async function scheduleSession(
  dispute: GuidedDispute,
  {
    kind = 'JOINT',
    startsAt,
    with: some,
  }: { kind?: MeetingKind; startsAt: string; with?: readonly string[] },
): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  const inside = insideOf(dispute, turn.seen);
  const keys = some ?? (kind === 'CAUCUS' ? inside.slice(0, 1) : inside);
  const place = kind === 'ON_SITE' ? { place: '争议现场' } : {};
  const partyIds = keys.map((key) => dispute.partyId(key));
  const result = await turn.act<{ sessionId: string }>('session.schedule', {
    kind,
    partyIds,
    startsAt,
    ...place,
  });
  dispute.session = { id: result.sessionId, keys };
}

/** What the session says it is that one has to have read. */
function rightsVersionIn({ mediation }: DisputeSeen, sessionId: string): string | undefined {
  const { sessions } = mediation as { sessions: readonly { id: string; rightsTextVersion: string }[] };
  return sessions.find(({ id }) => id === sessionId)?.rightsTextVersion;
}

/** Those invited read their rights; then the mediator opens the meeting. */
export async function openSession(dispute: GuidedDispute): Promise<void> {
  const { id, keys } = sessionOf(dispute);
  const [first = ''] = keys;
  const reading = await dispute.look(await dispute.people.speakerFor(first));
  for (const key of keys) {
    const body = { partyId: dispute.partyId(key), textVersion: rightsVersionIn(reading.seen, id) };
    const by = await dispute.people.speakerFor(key);
    await reading.act('session.acknowledge-rights', body, { by, on: id });
  }
  const opening = await dispute.look(await dispute.people.mediator());
  const presentPartyIds = keys.map((key) => dispute.partyId(key));
  await opening.act('session.open', { presentPartyIds }, { on: id });
}

/** Minutes of what was said together; of a caucus there are none. */
export async function closeSession(dispute: GuidedDispute, words?: string): Promise<void> {
  const { id } = sessionOf(dispute);
  const turn = await dispute.look(await dispute.people.mediator());
  if (words !== undefined) await turn.act('minutes.draft', { words }, { on: id });
  await turn.act('session.close', {}, { on: id });
}

/** Experts are asked; everyone inside agreed to it (JD 2). */
export async function suspendForAppraisal(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  const agreedPartyIds = insideOf(dispute, turn.seen).map((key) => dispute.partyId(key));
  await turn.act('attempt.suspend-for-appraisal', { agreedPartyIds });
}

export async function reportSuspicion(dispute: GuidedDispute): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  const note = '双方对转账来源的说法与流水不一致，请求核查。';
  await turn.act('attempt.report-suspicion', { note });
}

/** More time, asked for by the mediator and agreed to by everyone. */
export async function extend(dispute: GuidedDispute, days = 10): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  await turn.act('attempt.ask-extension', { days });
  const [first = ''] = dispute.keysOf('APPLICANT');
  const answering = await dispute.look(await dispute.people.speakerFor(first));
  for (const key of insideOf(dispute, turn.seen)) {
    const by = await dispute.people.speakerFor(key);
    await answering.act('attempt.answer-extension', { partyId: dispute.partyId(key), agrees: true }, { by });
  }
}

/** What nobody disputes is written down and signed by all (ZT 18); they have agreed to that before. */
export async function agreeOnFacts(dispute: GuidedDispute, facts: readonly string[]): Promise<void> {
  const proposing = await dispute.look(await dispute.people.mediator());
  const { digest, factsId } = await proposing.act<{ digest: string; factsId: string }>('facts.propose', {
    facts,
  });
  const keys = insideOf(dispute, proposing.seen);
  const signing = await dispute.look(await dispute.people.speakerFor(keys[0] ?? ''));
  for (const key of keys) {
    const by = await dispute.people.speakerFor(key);
    await signing.act('facts.sign', { partyId: dispute.partyId(key), digest }, { by, on: factsId });
  }
}

/** The mediator ends the attempt with a reason (ZT 25). */
export async function endAttempt(dispute: GuidedDispute, code: string): Promise<void> {
  const turn = await dispute.look(await dispute.people.mediator());
  await turn.act('attempt.end', { code, note: '已分别沟通，情况如选定的结束原因所述。' });
}

/** During trial the judge mediates. */
export async function leadByJudge(dispute: GuidedDispute): Promise<void> {
  await (await dispute.look(await dispute.people.office('TRIAL_JUDGE'))).act('attempt.lead-by-judge');
}

/** Somebody whose interests are at stake joins in the middle of mediation. */
export async function joinThirdParty(dispute: GuidedDispute, key: string): Promise<void> {
  const party = dispute.story.parties.find((one) => one.key === key);
  if (!party) throw new Error(`the story has no ${key}`);
  const turn = await dispute.look(await dispute.people.officer());
  const { partyId } = await turn.act<{ partyId: string }>('dispute.add-party', party);
  dispute.join(key, partyId);
}

function sessionOf({ session }: GuidedDispute): { id: string; keys: readonly string[] } {
  if (!session) throw new Error('no session was scheduled');
  return session;
}
