import type { Cast } from './cast.js';
import { SystemClock, type Clock } from '#kernel';
import type { CountyIds } from './guide-county.js';
import { consent, consentAll, askConsent, noteUnreachable, refuseConsent } from './guide-consent.js';
import { review, register } from './guide-filing.js';
import * as intake from './guide-intake.js';
import * as leaving from './guide-leaving.js';
import * as mediating from './guide-mediating.js';
import { GuidePeople } from './guide-people.js';
import * as performing from './guide-performing.js';
import * as placing from './guide-placing.js';
import { planOf } from './guide-plan.js';
import * as settling from './guide-settling.js';
import { GuidedDispute, type Story } from './guided-dispute.js';
import type { PlannedStep, Reach } from './planned-step.js';

/** Leads disputes through the public API the way their people would, each step in the name of what happens. */
export class Guide {
  readonly submit = intake.submit;
  readonly giveMandates = intake.giveMandates;
  readonly screen = intake.screen;
  readonly passGates = intake.passGates;
  readonly stopAt = intake.stopAt;
  readonly complete = intake.complete;
  readonly findUnsuitable = intake.findUnsuitable;
  readonly redirect = intake.redirect;
  readonly noticeCorrection = intake.noticeCorrection;
  readonly giveBack = intake.giveBack;
  readonly review = review;
  readonly register = register;
  readonly askConsent = askConsent;
  readonly consent = consent;
  readonly consentAll = consentAll;
  readonly refuseConsent = refuseConsent;
  readonly noteUnreachable = noteUnreachable;
  readonly offerTo = placing.offerTo;
  readonly accept = placing.accept;
  readonly decline = placing.decline;
  readonly chooseMediator = placing.chooseMediator;
  readonly disclose = placing.disclose;
  readonly recuse = placing.recuse;
  readonly checkIdentities = mediating.checkIdentities;
  readonly scheduleSession = mediating.scheduleSession;
  readonly openSession = mediating.openSession;
  readonly closeSession = mediating.closeSession;
  readonly suspendForAppraisal = mediating.suspendForAppraisal;
  readonly reportSuspicion = mediating.reportSuspicion;
  readonly extend = mediating.extend;
  readonly agreeOnFacts = mediating.agreeOnFacts;
  readonly endAttempt = mediating.endAttempt;
  readonly leadByJudge = mediating.leadByJudge;
  readonly joinThirdParty = mediating.joinThirdParty;
  readonly draftSettlement = settling.draftSettlement;
  readonly openForSignature = settling.openForSignature;
  readonly sign = settling.sign;
  readonly signAsMediator = settling.signAsMediator;
  readonly seal = settling.seal;
  readonly recordOral = settling.recordOral;
  readonly beginConfirmation = performing.beginConfirmation;
  readonly joinConfirmation = performing.joinConfirmation;
  readonly acceptConfirmation = performing.acceptConfirmation;
  readonly decideConfirmation = performing.decideConfirmation;
  readonly performAll = performing.performAll;
  readonly archive = performing.archive;
  readonly insist = leaving.insist;
  readonly withdraw = leaving.withdraw;
  readonly handOver = leaving.handOver;
  readonly receiveHandOver = leaving.receiveHandOver;
  readonly refuseHandOver = leaving.refuseHandOver;
  readonly refuseComplaint = leaving.refuseComplaint;
  readonly sendToTrial = leaving.sendToTrial;
  readonly withdrawSuit = leaving.withdrawSuit;

  constructor(
    private readonly cast: Cast,
    private readonly county: CountyIds,
    /** The house's clock: meetings lie ahead of it, payments fall due after it. */
    private readonly clock: Clock = new SystemClock(),
  ) {}

  /** Somebody tells what happened; the dispute is a draft then. */
  async open(story: Story): Promise<GuidedDispute> {
    const people = new GuidePeople(this.cast, this.county, story);
    const { desk, channel, asComplaint, causeCode, narrative, claims } = story;
    // Those who join later are not written down yet.
    const [first, ...others] = story.parties.filter(({ role }) => role !== 'THIRD_PARTY');
    const parties = people.tellsOneself() ? [{ ...first, self: true }, ...others] : [first, ...others];
    const courtId = this.county.organisations.get(desk);
    const body = { courtId, channel, asComplaint, causeCode, narrative, parties, claims };
    const teller = await people.teller();
    const opened = await teller.must<Opened>('POST', '/disputes', { body });
    return new GuidedDispute(opened.disputeId, story, opened.result.parties, people);
  }

  /** Takes the steps that are still missing, one after another, without waiting for anything. */
  async bringTo(dispute: GuidedDispute, wanted: Reach | Reach['phase']): Promise<void> {
    const reach = typeof wanted === 'string' ? { phase: wanted } : wanted;
    for (const step of planOf(dispute.story, reach)) await this.take(dispute, step);
  }

  /** A step that was taken already is not taken twice. */
  async take(dispute: GuidedDispute, { name, run }: PlannedStep): Promise<void> {
    if (dispute.done.has(name)) return;
    await run(dispute, this.clock);
    dispute.done.add(name);
  }
}

interface Opened {
  readonly disputeId: string;
  readonly result: { readonly parties: Readonly<Record<string, string>> };
}
