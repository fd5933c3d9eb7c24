import type { Standing } from '#access';
import type { EventData, EventType } from '#contracts';
import { advance, refusedBy, whyNot, type Actor, type Refusal, type Rule } from '#kernel';
import { noAuthority, noSuchParty } from '../domain/dispute.errors.js';
import type { EventVisibility, StoredEvent, SubjectRef, Tx } from '#platform/database';
import type { FieldCipher } from '#platform/crypto';
import type { Caller } from '#platform/http';
import { mayActFor, type Act } from '../domain/authority.rules.js';
import { disputeMachine, type DisputeEvent } from '../domain/dispute.machine.js';
import { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import type { DisputeEntity } from '../persistence/dispute.entity.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';
import { PARTICULARS_KEY, particularsAt } from '../persistence/places.js';

/** How an event is stored beyond its coded data. */
export interface RecordOptions {
  readonly visibility?: EventVisibility;
  /** Words people wrote and other personal particulars; stored apart, erasable. */
  readonly personal?: Readonly<Record<string, unknown>>;
  /** The party acted for. */
  readonly onBehalfOf?: string;
}

/**
 * One dispute inside one unit of work: what use cases and reactions hold in their hands. The row is the same object
 * for everybody in the unit; changes to it are written once, guarded by its version, when the unit ends.
 */
export class DisputeWork {
  /** Set by a use case that finds out that what it does is private: the version then tells nobody of it. */
  quiet = false;

  constructor(
    readonly tx: Tx,
    readonly dispute: DisputeEntity,
    readonly actor: Actor,
    readonly standings: readonly Standing[],
    readonly caller?: Caller,
    private readonly cipher?: FieldCipher,
  ) {}

  /** Words people wrote are encrypted before they reach the record. */
  private seal(personal: Readonly<Record<string, unknown>>): Record<string, string> {
    if (!this.cipher) throw new Error('this work has no cipher for personal words');
    return { sealed: this.cipher.encrypt(JSON.stringify(personal), particularsAt(this.id), PARTICULARS_KEY) };
  }

  get id(): string {
    return this.dispute.id;
  }

  /** Stores event and audit fact; other rooms' reactions run before this returns. */
  record<T extends EventType>(
    type: T,
    subject: SubjectRef,
    data: EventData[T],
    options: RecordOptions = {},
  ): Promise<StoredEvent> {
    return this.tx.record({
      type,
      stream: this.id,
      subject,
      data,
      visibility: options.visibility ?? 'parties',
      actor: this.actor,
      ...(options.personal ? { personal: this.seal(options.personal) } : {}),
      ...this.behalf(options),
    });
  }

  /** Whatever a helper does is done for the party helped. */
  private behalf({ onBehalfOf }: RecordOptions): { onBehalfOf?: string } {
    if (onBehalfOf !== undefined) return { onBehalfOf };
    const [first] = this.standings;
    const helps = this.standings.every(({ code }) => code === 'HELPER');
    return helps && first?.partyId !== undefined ? { onBehalfOf: first.partyId } : {};
  }

  /** Moves the spine. @throws `workflow.refused` naming the rule that said no. */
  async move(event: DisputeEvent, why: string = event.type): Promise<void> {
    const from = this.dispute.state;
    const { next } = advance(disputeMachine, this.dispute, event);
    Object.assign(this.dispute, next, { phaseSince: this.tx.now });
    if (next.state === from) return;
    await this.record('dispute.phase-changed', this.subject, { from, to: next.state, why });
  }

  /** Which rule of the spine refuses this event now; undefined when it is allowed. */
  whyNotMove(event: DisputeEvent): Refusal | undefined {
    return whyNot(disputeMachine, this.dispute, event);
  }

  /** @throws `workflow.refused` when the spine would refuse the event; nothing moves. */
  requireMove(event: DisputeEvent): void {
    const refusal = this.whyNotMove(event);
    if (refusal)
      throw refusedBy(refusal.rule, refusal.basis, { machine: 'dispute', state: this.dispute.state });
  }

  /** @throws `workflow.refused` when the rule does not hold for these facts. */
  require<Facts>(rule: Rule<Facts>, facts: Facts): void {
    if (!rule.holds(facts)) throw refusedBy(rule.id, rule.basis);
  }

  get subject(): SubjectRef {
    return { type: 'dispute', id: this.id };
  }

  /** Everyone in the dispute, in the order they came; removed parties are left out. */
  async parties(): Promise<PartyEntity[]> {
    const rows = await this.tx.find(
      PartyEntity,
      { disputeId: this.id, removed: false },
      { orderBy: { ordinal: 'asc' } },
    );
    return rows;
  }

  mandates(): Promise<MandateEntity[]> {
    return this.tx.find(MandateEntity, { disputeId: this.id });
  }

  claims(): Promise<ClaimItemEntity[]> {
    return this.tx.find(ClaimItemEntity, { disputeId: this.id }, { orderBy: { ordinal: 'asc' } });
  }

  /**
   * The party the actor acts for. Officers who type for a person at the counter act `onBehalf`: their standing
   * answers for them, and the event names both persons.
   * @throws `dispute.no-authority` (403) when a person may not do this act for the party.
   */
  async actingFor(
    partyId: string,
    act: Act,
    options: { amountFen?: number; inPersonOnly?: boolean } = {},
  ): Promise<PartyEntity> {
    // Whoever may type for everybody is asked for nobody's mandate.
    const [parties, mandates] = await Promise.all([
      this.parties(),
      this.actor.kind === 'party' ? this.mandates() : [],
    ]);
    return requireAuthority({
      parties,
      mandates,
      partyId,
      act,
      actor: this.actor,
      at: this.tx.now,
      ...options,
    });
  }
}

interface AuthorityQuestion {
  readonly parties: readonly PartyEntity[];
  readonly mandates: readonly MandateEntity[];
  readonly partyId: string;
  readonly act: Act;
  readonly actor: Actor;
  readonly at: Date;
  readonly amountFen?: number;
  readonly inPersonOnly?: boolean;
}

function requireAuthority(question: AuthorityQuestion): PartyEntity {
  const { parties, mandates, partyId, actor, ...rest } = question;
  const party = parties.find(({ id }) => id === partyId);
  if (!party) throw noSuchParty();
  // Staff type for those who come to the counter; what they may type is their permission's business.
  if (actor.kind !== 'party') return party;
  if (!mayActFor({ ...rest, party, mandates, personId: actor.personId })) throw noAuthority();
  return party;
}
