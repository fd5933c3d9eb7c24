import { consent } from './guide-consent.js';
import { handOver, receiveHandOver, refuseHandOver, sendToTrial } from './guide-leaving.js';
import * as mediating from './guide-mediating.js';
import { step, type PlannedStep, type Reach, type Stretch, type Wanted } from './planned-step.js';

/** From a mediator who may work to talks that rest, go on, or have ended without an agreement. */
const HOUR_MS = 3_600_000;
/** Fifteen days, and the longest holiday a last day can roll over. */
const TERM_HOURS = 24 * 24;

export function mediatingPlan({ story, reach }: Wanted): Stretch {
  const ended = /^ended:(.+)$/.exec(reach.attempt ?? '')?.[1];
  const withoutAgreement = ended !== undefined && ended !== 'AGREED';
  if (withoutAgreement || ['choosingNext', 'handedOver'].includes(reach.phase))
    return { steps: endingWithout(reach, ended ?? 'GAP_TOO_WIDE'), arrives: true };
  const steps = [...resting(reach), ...specials(story.parties, reach), ...meetings(reach)];
  return { steps, arrives: reach.phase === 'mediating' && reach.special !== 'partial-by-claim' };
}

function endingWithout(reach: Reach, code: string): PlannedStep[] {
  const end =
    code === 'TERM_EXPIRED_NO_EXTENSION'
      ? step('let-time-pass', TERM_HOURS, () => Promise.resolve(), { fixed: true })
      : step('end', 60, (dispute) => mediating.endAttempt(dispute, code));
  if (reach.special === 'to-trial') return [end, step('to-trial', 30, sendToTrial)];
  return [end, ...handingOver(reach)];
}

function handingOver({ phase, handover, exit = 'PAYMENT_ORDER' }: Reach): PlannedStep[] {
  if (phase !== 'handedOver' && handover === undefined) return [];
  const prepare = step('hand-over', 20, (dispute) => handOver(dispute, exit));
  if (handover === 'received') return [prepare, step('receive', 20, receiveHandOver)];
  if (handover === 'refused')
    return [prepare, step('refuse', 30, (dispute) => refuseHandOver(dispute, 'OUT_OF_SCOPE'))];
  return [prepare];
}

function resting({ attempt }: Reach): PlannedStep[] {
  if (attempt === 'suspended:APPRAISAL') return [step('appraisal', 40, mediating.suspendForAppraisal)];
  if (attempt === 'suspended:SUSPECTED_FALSE') return [step('suspicion', 40, mediating.reportSuspicion)];
  return [];
}

function specials(parties: Wanted['story']['parties'], { special }: Reach): PlannedStep[] {
  if (special === 'third-party-joined') {
    const third = parties.find(({ role }) => role === 'THIRD_PARTY')?.key ?? '';
    return [step('third-party', 30, (dispute) => mediating.joinThirdParty(dispute, third))];
  }
  if (special === 'extended') return [step('extend', 60, (dispute) => mediating.extend(dispute))];
  if (special !== 'undisputed-facts') return [];
  const facts = ['物业服务合同在约定期间有效。', '有争议的费用所属月份各方核对一致。'];
  return [
    step('identities', 20, mediating.checkIdentities),
    step('facts-consent', 2, (dispute) =>
      consent(dispute, Object.keys(dispute.parties), ['UNDISPUTED_FACTS']),
    ),
    step('facts', 3, (dispute) => mediating.agreeOnFacts(dispute, facts)),
  ];
}

function meetings({ session, phase, special }: Reach): PlannedStep[] {
  const soon = (hours: number) => (now: Date) => new Date(now.getTime() + hours * HOUR_MS).toISOString();
  const meet = (kind: mediating.MeetingKind, at: (now: Date) => string) =>
    step('schedule', 24, (dispute, clock) =>
      mediating.scheduleSession(dispute, { kind, startsAt: at(clock.now()) }),
    );
  if (session === 'scheduled') return [meet('JOINT', soon(50))];
  const identities = step('identities', 20, mediating.checkIdentities);
  const open = step('open-session', 3, mediating.openSession);
  if (session === 'caucus') return [identities, meet('CAUCUS', soon(3)), open];
  if (session === 'on-site') return [identities, meet('ON_SITE', soon(3)), open];
  if (session === 'held') {
    const words = '各方核对了往来经过，就分期方案交换了意见，约定下次再谈。';
    const close = step('close-session', 2, (dispute) => mediating.closeSession(dispute, words));
    return [identities, meet('JOINT', soon(3)), open, close];
  }
  return phase === 'mediating' && special !== 'partial-by-claim' ? [] : [identities];
}
