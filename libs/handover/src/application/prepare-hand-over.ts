import { Injectable } from '@nestjs/common';
import { Grants, Organisations } from '#access';
import { CauseCatalogue } from '#causes';
import { DisputeSplitter, noSuchClaim, TransferSections, type DisputeWork } from '#dispute';
import { begin, canonicalJson, newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { exitRules } from '../domain/exit.rules.js';
import { handOverMachine } from '../domain/hand-over.machine.js';
import { noSuchReceiver, receiverNeeded } from '../domain/handover.errors.js';
import type { PrepareHandOverDto } from '../http/handover.dto.js';
import { HandOverEntity } from '../persistence/hand-over.entity.js';
import { noteAt, partsAt } from '../persistence/places.js';
import { exitFacts, grantSource, matterOf, subjectOf } from './hand-overs.js';

/**
 * What another body receives: the matter, the people and what is asked. Nothing of the mediation, not even that somebody
 * agreed to it or came (TY 22; ZT 18). A section that is not on this list is not built, whoever offers it.
 */
export const CROSSES_TO_OTHER_BODIES = [
  'matter',
  'parties',
  'contact',
  'mandates',
  'claims',
  'evidence',
] as const;

export interface Prepared {
  readonly disputeId: string;
  readonly handOverId: string;
  readonly seal: string;
}

/** Gives open claims to another body, with a sealed packet; other open claims stay behind in the dispute. */
@Injectable()
export class PrepareHandOver {
  constructor(
    private readonly causes: CauseCatalogue,
    private readonly splitter: DisputeSplitter,
    private readonly sections: TransferSections,
    private readonly cipher: FieldCipher,
    private readonly grants: Grants,
    private readonly organisations: Organisations,
  ) {}

  async execute(work: DisputeWork, input: PrepareHandOverDto): Promise<Prepared> {
    await this.requireChooser(work, input.partyId);
    work.requireMove({ type: 'HAND_OVER' });
    await this.requireFit(work, input);
    await this.requireReceiver(work, input);
    const target = await this.withOnly(work, input.claimIds);
    await target.move({ type: 'HAND_OVER' }, input.exit);
    target.dispute.nextReason = null;
    return this.prepare(target, input);
  }

  private async requireChooser(work: DisputeWork, partyId: string | undefined): Promise<void> {
    const party = partyId === undefined ? undefined : await work.actingFor(partyId, 'PROCEDURE');
    work.require(exitRules.byClaimantOrOfficer, {
      byClaimant: party?.role === 'APPLICANT',
      byStaff: work.actor.kind !== 'party',
    });
  }

  private async requireFit(work: DisputeWork, { exit, claimIds }: PrepareHandOverDto): Promise<void> {
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    const chosen = open.filter(({ id }) => claimIds.includes(id));
    if (chosen.length !== claimIds.length) throw noSuchClaim();
    const facts = exitFacts(exit, matterOf(this.causes, work.dispute, chosen));
    work.require(exitRules.filingHasItsOwnWay, facts);
    work.require(exitRules.isNotExcluded, facts);
    work.require(exitRules.needsAreMet, facts);
  }

  private async requireReceiver(work: DisputeWork, input: PrepareHandOverDto): Promise<void> {
    const { receiverOrganisationId, receiverName } = input;
    if ((receiverOrganisationId === undefined) === (receiverName === undefined)) throw receiverNeeded();
    if (receiverOrganisationId === undefined) return;
    const receiver = await this.organisations.findOne(work.tx, receiverOrganisationId);
    if (!receiver || !['AGENCY', 'CENTRE'].includes(receiver.kind)) throw noSuchReceiver();
  }

  /** Where only some claims go, they go as a dispute of their own, and the rest can still choose. */
  private async withOnly(work: DisputeWork, claimIds: readonly string[]): Promise<DisputeWork> {
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    return open.length === claimIds.length
      ? work
      : this.splitter.split(work, { claimIds, partyIds: [], why: 'HANDED_OVER' });
  }

  private async prepare(work: DisputeWork, input: PrepareHandOverDto): Promise<Prepared> {
    const id = newId();
    const { exit, receiverOrganisationId, receiverName, note } = input;
    const claimIds = (await work.claims()).filter(({ state }) => state === 'OPEN').map((claim) => claim.id);
    const packet = await this.sections.packet(work, CROSSES_TO_OTHER_BODIES, { claimIds });
    work.tx.insert(HandOverEntity, {
      id,
      disputeId: work.id,
      ...begin(handOverMachine).next,
      version: 1,
      exit,
      claimIds,
      receiverOrganisationId: receiverOrganisationId ?? null,
      receiverName: receiverName ?? null,
      note: note === undefined ? null : this.cipher.encrypt(note, noteAt(id)),
      parts: this.cipher.encrypt(canonicalJson(packet.parts), partsAt(id)),
      manifest: packet.manifest,
      seal: packet.seal,
      preparedBy: work.actor.personId,
      preparedAt: work.tx.now,
      refusalCode: null,
      answeredAt: null,
    });
    if (receiverOrganisationId !== undefined) this.letSee(work, id, receiverOrganisationId);
    await work.record('handover.prepared', subjectOf({ id }), { handOverId: id, exit, claimIds });
    return { disputeId: work.id, handOverId: id, seal: packet.seal };
  }

  private letSee(work: DisputeWork, handOverId: string, organisationId: string): void {
    const source = grantSource(handOverId);
    this.grants.give(work.tx, { disputeId: work.id, organisationId, standing: 'AGENCY', source });
  }
}
