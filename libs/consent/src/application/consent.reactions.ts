import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { whyNot } from '#kernel';
import { consentMachine } from '../domain/consent-round.machine.js';
import { consentRules } from '../domain/consent.rules.js';
import { RoundConclusion } from './conclude-round.js';
import { consentWords } from './consent-texts.js';
import { RoundOpening } from './open-round.js';
import { currentRound } from './round-facts.js';
import { ConsentRoundEntity } from '../persistence/consent-round.entity.js';

/** What follows in this room from what others did. */
@Injectable()
export class ConsentReactions {
  constructor(
    disputes: DisputeStore,
    private readonly opening: RoundOpening,
    private readonly conclusion: RoundConclusion,
  ) {
    disputes.on('triage.completed', async (work) => {
      await this.opening.open(work);
    });
    disputes.on('dispute.split-off', async (work) => {
      if (work.dispute.state === 'seekingConsent') await this.opening.open(work);
    });
    disputes.on('dispute.split', (work) => this.leaveOut(work));
    // Letting somebody help is a yes too, given to the same kind of words.
    disputes.on('dispute.helper-let-in', (work, { textVersion }) => {
      const online = work.actor.kind === 'party';
      work.require(consentRules.wordsInForce, { textVersion, online, words: consentWords() });
      return Promise.resolve();
    });
    disputes.on(['complaint.lodged', 'complaint.registered', 'dispute.party-removed'], (work) =>
      this.goOn(work),
    );
    disputes.on('referral.accepted', (work) => this.askRespondents(work));
    disputes.on('deadline.reached', async (work, { code }) => {
      if (code === 'DL-06') await this.giveUp(work);
    });
    disputes.on(['filing.insisted', 'attempt.ended', 'dispute.closed'], (work) => this.stop(work));
    // Who goes to the court in the middle of the asking leaves nothing to ask about.
    disputes.on('dispute.phase-changed', async (work, { from, to }) => {
      if (from === 'seekingConsent' && to === 'withCourt') await this.stop(work);
    });
  }

  private async goOn(work: DisputeWork): Promise<void> {
    if (work.dispute.state === 'seekingConsent') await this.conclusion.tryConclude(work);
  }

  /** The body that took the matter helps to ask the other side (ZT 15); a second body finds it asked already. */
  private async askRespondents(work: DisputeWork): Promise<void> {
    const round = await currentRound(work.tx, work.id);
    if (round?.state !== 'applicantsAgreed') return;
    this.conclusion.save(work, round, { type: 'ASK_RESPONDENTS' });
    const respondents = (await work.parties()).filter(
      ({ id, role }) => role === 'RESPONDENT' && !round.outside.includes(id),
    );
    const partyIds = respondents.map(({ id }) => id);
    await work.record('consent.respondents-asked', work.subject, { partyIds });
    // Some may have answered before their turn came.
    await this.conclusion.tryConclude(work);
  }

  /** Three working days are over and somebody has not answered: the matter goes back at once (ZT 15). */
  private async giveUp(work: DisputeWork): Promise<void> {
    const round = await currentRound(work.tx, work.id);
    if (round?.state === 'askingRespondents') await this.conclusion.fail(work, round, 'unreachable');
  }

  private async stop(work: DisputeWork): Promise<void> {
    const round = await currentRound(work.tx, work.id);
    if (!round || whyNot(consentMachine, round, { type: 'STOP' })) return;
    // A party that takes a dispute elsewhere may leave others behind, who are still being asked.
    if (work.dispute.state === 'seekingConsent') return;
    this.conclusion.save(work, round, { type: 'STOP' }, { concludedAt: work.tx.now });
  }

  /** Whoever has no open claim left here went with the part that was split off, and is not waited for. */
  private async leaveOut(work: DisputeWork): Promise<void> {
    const round = await currentRound(work.tx, work.id);
    if (!round || whyNot(consentMachine, round, { type: 'STOP' })) return;
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    // With no claim left here there is nothing to ask anybody about.
    if (open.length === 0) return;
    const concerned = new Set(
      open.flatMap(({ byPartyIds, againstPartyIds }) => [...byPartyIds, ...againstPartyIds]),
    );
    const gone = (await work.parties()).map(({ id }) => id).filter((id) => !concerned.has(id));
    const outside = [...new Set([...round.outside, ...gone])];
    const { id, version } = round;
    work.tx.update(ConsentRoundEntity, { id, version }, { outside, version: version + 1 });
    await this.goOn(work);
  }
}
