/** A valid body for every command that a dispute offers, so that only a rule can refuse it. */
import { consentWords } from '#consent';
import {
  agreementOf,
  digestOf,
  factsDigestOf,
  idsOf,
  inForce,
  insideOf,
  invitedTo,
  newMediator,
  standingConsent,
  whoseTurn,
  type Asking,
} from './walk-asking.js';

type Body = (asking: Asking) => object;

const WORDS = '情况已当面核实，各方均无异议。';

const nothing: Body = () => ({});
const own: Body = ({ partyId }) => ({ partyId });
const later = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const defects = [{ field: 'evidence', what: '还缺一份合同', howToFix: '拍照上传，或带到窗口扫描' }];
const notice: Body = () => ({ defects, termDays: 7, contact: '望澜县人民法院分流台' });
const corrected: Body = ({ partyId }) => ({ partyId, corrections: [{ field: 'evidence', text: WORDS }] });
const person = { name: '闻人安', phone: '15470001199' };

let helpers = 0;
const somebodyNew = () => ({ name: '闻人安', phone: String(15_470_002_000 + (helpers += 1)) });

const agreement: Body = (asking) => {
  const { dispute, now, seen } = asking;
  const claims = (seen['claims'] ?? []) as readonly { id: string; state: string }[];
  const open = claims.filter(({ state }) => state === 'OPEN').map(({ id }) => id);
  const claimIds = open.length > 0 ? open : asking.claimIds;
  const inside = insideOf(asking);
  const payee = ['a1', 'a2'].map((key) => dispute.partyId(key)).find((id) => inside.includes(id));
  const payer = dispute.partyId('r1');
  const term = { kind: 'PAY', payerPartyId: payer, payeePartyId: payee, amountFen: 100_00 };
  const terms = [{ ...term, dueDate: later(now, 30), text: '三十日内付清一百元。' }];
  return { claimIds, partyIds: inside, form: 'WRITTEN', terms };
};

const INTAKE: Readonly<Record<string, Body>> = {
  'dispute.describe': () => ({ narrative: WORDS }),
  'dispute.submit': nothing,
  'dispute.add-party': () => ({ key: 't1', role: 'THIRD_PARTY', kind: 'NATURAL', person }),
  'dispute.correct-party': ({ dispute }) => ({
    partyId: dispute.partyId('r1'),
    capacity: 'FULL',
    reasonCode: 'CAPACITY_CHANGED',
  }),
  'dispute.give-mandate': ({ partyId }) => ({
    ...{ partyId, person, kind: 'AGENT', authority: 'SPECIAL', powers: ['SETTLE'] },
  }),
  'dispute.add-claim': ({ dispute, partyId }) => ({
    ...{ kind: 'PAY', amountFen: 50_00, words: '支付往返交通费', byPartyIds: [partyId] },
    againstPartyIds: [dispute.partyId(dispute.keyOf(partyId) === 'r1' ? 'a1' : 'r1')],
  }),
  'dispute.withdraw-claim': (asking) => ({ ...own(asking), claimId: asking.claimIds[0] }),
  'dispute.check-identity': ({ partyId }) => ({ partyId, how: 'ID_CARD_SEEN' }),
  'dispute.issue-join-code': own,
  'dispute.let-in-helper': ({ partyId }) => ({
    partyId,
    person: somebodyNew(),
    textVersion: consentWords().version,
  }),
  'dispute.end-help': nothing,
  'dispute.hold': nothing,
  'dispute.withdraw': own,
  'dispute.archive': nothing,
  'triage.begin': nothing,
  'triage.gate': () => ({ gate: 'G1_SUBJECT', result: 'PASS', correctionReason: 'WRONG_GATE' }),
  'triage.lane': () => ({ lane: 'ORDINARY', reasonCode: 'BY_SCORE', correctionReason: 'WRONG_LANE' }),
  'triage.flag': () => ({ flag: 'PETITION', reasonCode: 'OFFICER' }),
  'triage.clear-flag': () => ({ reasonCode: 'RESOLVED' }),
  'triage.complete': ({ dispute: { story } }) => ({ track: story.track }),
  'triage.find-unsuitable': () => ({ reasonCode: 'UNSUITABLE_BY_NATURE' }),
  'triage.redirect': () => ({ to: 'ARBITRATION', reasonCode: 'ARB_CLAUSE', note: WORDS }),
  'triage.return': () => ({ reasonCode: 'NO_SPECIFIC_CLAIM', to: 'FILING', note: WORDS }),
  'triage.notice-correction': notice,
  'triage.correct': corrected,
};

const FILING: Readonly<Record<string, Body>> = {
  'registration.lodge': own,
  'registration.insist': ({ partyId }) => ({ partyId, understood: true }),
  'registration.file': own,
  'registration.correct': corrected,
  'registration.withdraw': own,
  'registration.notice-correction': notice,
  'registration.review': nothing,
  'registration.register': ({ dispute }) => ({
    caseNumber: `（2026）浙9921民初${dispute.id.replace(/\D/g, '').slice(-9)}号`,
    procedure: 'SUMMARY',
  }),
  'registration.refuse': () => ({ groundCode: 'NO_CLEAR_DEFENDANT' }),
  'registration.send-to-trial': nothing,
  'registration.conclude': () => ({ how: 'SUIT_WITHDRAWN' }),
  'registration.note-preservation': ({ now }) => ({ takenAt: now.toISOString() }),
  'handover.prepare': (asking) => ({
    ...(asking.byParty ? own(asking) : {}),
    ...{ exit: 'ARBITRATION', claimIds: asking.claimIds, receiverName: '望澜仲裁委员会' },
  }),
  'handover.receive': nothing,
  'handover.refuse': () => ({ reasonCode: 'OUT_OF_SCOPE' }),
  'handover.conclude': nothing,
};

const PLACING: Readonly<Record<string, Body>> = {
  'consent.ask': (asking) => ({ scopes: ['MEDIATION', 'DATA'], partyIds: idsOf(asking) }),
  'consent.answer': ({ partyId, byParty }) => ({
    ...{ partyId, scope: 'UNDISPUTED_FACTS', decision: 'GIVEN', language: 'zh-CN' },
    textVersion: consentWords().version,
    how: byParty ? 'ONLINE' : 'PAPER',
  }),
  'consent.withdraw': (asking) => standingConsent(asking),
  'consent.unreachable': ({ dispute, now }) => ({
    partyId: dispute.partyId('r1'),
    attempts: [48, 24, 3].map((hours) => ({
      at: new Date(now.getTime() - hours * 3_600_000).toISOString(),
      channel: 'PHONE',
    })),
  }),
  'consent.conclude': nothing,
  'consent.retry': (asking) => (asking.byParty ? own(asking) : {}),
  'referral.choose-body': (asking) => ({
    partyId: asking.byParty ? asking.partyId : insideOf(asking)[0],
    bodyId: asking.dispute.people.ids.bodies.get('b-lawyer'),
  }),
  'referral.offer': ({ dispute }) => ({
    ...{ bodyId: dispute.people.ids.bodies.get('b-lawyer'), reasonCode: 'FIELD', chosenBy: 'OFFICER' },
  }),
  'referral.accept': () => ({ how: 'PLATFORM' }),
  'referral.decline': () => ({ reasonCode: 'OUTSIDE_CHARTER', note: WORDS }),
  'referral.recall': () => ({ reasonCode: 'WRONG_BODY', note: WORDS }),
  'referral.return': () => ({ reasonCode: 'BEYOND_SKILL_FOUND', note: WORDS }),
  'referral.grant-hops': () => ({ hops: 1 }),
  'referral.give-up': nothing,
  'appointment.choose': (asking) => ({ ...own(asking), mediatorId: newMediator(asking) }),
  'appointment.ask-court': own,
  'appointment.name': (asking) => ({ mediatorId: newMediator(asking), reasonCode: 'FIELD' }),
  'appointment.disclose': () => ({ hasRelation: true, about: '曾在同一街道共事。' }),
  'appointment.answer-disclosure': ({ partyId }) => ({ partyId, agrees: true }),
  'appointment.object': ({ partyId }) => ({ partyId, groundCode: 'OTHER_RELATION' }),
  'appointment.decide-recusal': () => ({ upheld: true, reason: WORDS }),
  'appointment.refuse': ({ partyId }) => ({ partyId, reasonCode: 'NO_TRUST' }),
};

const MEDIATING: Readonly<Record<string, Body>> = {
  'attempt.lead-by-judge': nothing,
  'attempt.suspend-for-appraisal': (asking) => ({ agreedPartyIds: idsOf(asking) }),
  'attempt.end-appraisal': nothing,
  'attempt.report-suspicion': () => ({ note: WORDS }),
  'attempt.decide-suspicion': () => ({ outcome: 'RESUME', note: WORDS }),
  'attempt.ask-extension': () => ({ days: 1 }),
  'attempt.answer-extension': ({ partyId }) => ({ partyId, agrees: true }),
  'attempt.end': () => ({ code: 'GAP_TOO_WIDE', note: WORDS }),
  'session.schedule': ({ partyId, now }) => ({
    ...{ kind: 'CAUCUS', partyIds: [partyId], startsAt: now.toISOString() },
  }),
  'session.open': (asking) => ({ presentPartyIds: invitedTo(asking) }),
  'session.close': nothing,
  'session.adjourn': ({ now }) => ({ startsAt: now.toISOString() }),
  'session.cancel': () => ({ reasonCode: 'TECHNICAL' }),
  'session.note-attendance': (asking) => ({ partyId: invitedTo(asking)[0], attendance: 'LATE' }),
  'session.acknowledge-rights': ({ partyId }) => ({ partyId, textVersion: 'v1' }),
  'minutes.draft': () => ({ words: WORDS }),
  'minutes.confirm': ({ partyId }) => ({ partyId, draft: 1 }),
  'facts.propose': () => ({ facts: ['合同在约定期间有效。'] }),
  'facts.sign': (asking) => ({ ...own(asking), digest: factsDigestOf(asking) }),
  'conduct.note': ({ partyId }) => ({ partyId, code: 'CAME_LATE' }),
  'caucus.note': () => ({ words: WORDS }),
  'caucus.tell': ({ partyId }) => ({ partyId, words: WORDS }),
};

const SETTLING: Readonly<Record<string, Body>> = {
  // Where one is in force already, the new one takes its place.
  'settlement.draft': (asking) => ({
    ...agreement(asking),
    ...(asking.seen.state === 'performing' ? { replaces: inForce(asking) } : {}),
  }),
  'settlement.revise': agreement,
  'settlement.accept': (asking) => ({
    ...whoseTurn(asking, 'ACCEPTANCE'),
    draft: agreementOf(asking)?.draft ?? 1,
  }),
  'settlement.open-for-signature': nothing,
  'settlement.sign': (asking) => ({
    ...whoseTurn(asking, 'SIGNATURE'),
    ...{ digest: digestOf(asking), how: asking.byParty ? 'ONLINE' : 'ON_SITE' },
  }),
  'settlement.sign-mediator': (asking) => ({ digest: digestOf(asking) }),
  'settlement.seal': (asking) => ({ digest: digestOf(asking) }),
  'settlement.note-receipt': (asking) => ({
    ...whoseTurn(asking, 'RECEIPT'),
    ...{ digest: digestOf(asking), receivedAt: asking.now.toISOString() },
  }),
  'settlement.refuse-signature': own,
  'settlement.record-oral': (asking) => ({ reachedAt: asking.now.toISOString(), heardFrom: idsOf(asking) }),
  'settlement.void': (asking) => ({
    reasonCode: agreementOf(asking)?.state === 'effective' ? 'RESCINDED' : 'REPLACED',
  }),
  'performance.report': own,
  'performance.confirm': own,
  'performance.default': (asking) => (asking.byParty ? own(asking) : {}),
  'performance.seek-enforcement': own,
  'confirmation.begin': ({ partyId, dispute }) => ({
    ...{ partyId, courtId: dispute.people.ids.organisations.get('court'), ground: 'BODY_SEAT' },
  }),
  'confirmation.join': own,
  'confirmation.withdraw': own,
  'confirmation.supplement': ({ partyId }) => ({ partyId, note: WORDS }),
  'confirmation.accept': nothing,
  'confirmation.reject': () => ({ groundCode: 'OUTSIDE_SCOPE' }),
  'confirmation.ask-supplement': () => ({ termDays: 5, items: ['付款凭证'] }),
  'confirmation.extend-review': () => ({ days: 5 }),
  'confirmation.note-receipt': (asking) => ({
    ...{ partyId: idsOf(asking)[0], receivedAt: asking.now.toISOString() },
  }),
  'confirmation.decide': () => ({ result: 'DISMISSED', heardTogether: true, groundCode: 'UNCLEAR' }),
};

const SPEAKING: Readonly<Record<string, Body>> = {
  'question.ask': ({ partyId }) => ({ partyId, words: WORDS }),
  'question.answer': () => ({ words: WORDS }),
  'evidence.share': nothing,
  'evidence.withdraw': nothing,
  'feedback.rate': ({ partyId }) => ({
    ...{ partyId, attitude: 5, efficiency: 4, resolution: 4, pressed: 'NO' },
  }),
};

const BODIES: Readonly<Record<string, Body>> = {
  ...INTAKE,
  ...FILING,
  ...PLACING,
  ...MEDIATING,
  ...SETTLING,
  ...SPEAKING,
};

/** Every action a body is known for. */
export const knownActions: readonly string[] = Object.keys(BODIES);

/** @throws RangeError for a command nobody has written a body for. */
export function bodyFor(asking: Asking): object {
  const body = BODIES[asking.offer.action];
  if (!body) throw new RangeError(`there is no body for ${asking.offer.action} in the table of the walk`);
  return body(asking);
}
