import type { Cast } from './cast.js';
import type { CountyIds } from './guide-county.js';
import { consent, consentAll, askConsent, noteUnreachable, refuseConsent } from './guide-consent.js';
import { review, register } from './guide-filing.js';
import * as intake from './guide-intake.js';
import { GuidePeople } from './guide-people.js';
import * as placing from './guide-placing.js';
import { GuidedDispute, type Story } from './guided-dispute.js';

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

  constructor(
    private readonly cast: Cast,
    private readonly county: CountyIds,
  ) {}

  /** Somebody tells what happened; the dispute is a draft then. */
  async open(story: Story): Promise<GuidedDispute> {
    const people = new GuidePeople(this.cast, this.county, story);
    const { desk, channel, asComplaint, causeCode, narrative, claims } = story;
    const [first, ...others] = story.parties;
    const parties = people.tellsOneself() ? [{ ...first, self: true }, ...others] : story.parties;
    const courtId = this.county.organisations.get(desk);
    const body = { courtId, channel, asComplaint, causeCode, narrative, parties, claims };
    const teller = await people.teller();
    const opened = await teller.must<Opened>('POST', '/disputes', { body });
    return new GuidedDispute(opened.disputeId, story, opened.result.parties, people);
  }
}

interface Opened {
  readonly disputeId: string;
  readonly result: { readonly parties: Readonly<Record<string, string>> };
}
