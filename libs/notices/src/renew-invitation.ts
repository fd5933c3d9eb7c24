import { Injectable } from '@nestjs/common';
import { JoinCodes, People } from '#access';
import { Deliveries } from '#delivery';
import { DisputeStore, FINAL_PHASES } from '#dispute';
import { SYSTEM } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { Invitations } from './invitations.js';

/**
 * Whoever comes with a link that ran out can have a new one sent: to the telephone it was for, never shown here. The
 * answer does not depend on whether anything went out.
 */
@Injectable()
export class RenewInvitation {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: JoinCodes,
    private readonly disputes: DisputeStore,
    private readonly people: People,
    private readonly invitations: Invitations,
    private readonly deliveries: Deliveries,
  ) {}

  execute(code: string): Promise<void> {
    return this.units.run((tx) => this.renew(tx, code));
  }

  private async renew(tx: Tx, code: string): Promise<void> {
    const invited = await this.codes.renewable(tx, code);
    if (!invited) return;
    const { disputeId, partyId, personId } = invited;
    await tx.lockStream(disputeId);
    const dispute = await this.disputes.of(tx, disputeId);
    if (!dispute || FINAL_PHASES.includes(dispute.state)) return;
    const work = this.disputes.work(tx, dispute, SYSTEM);
    const isStillIn = await this.isStillIn(work, partyId, personId);
    const person = (await this.people.read(tx, [personId])).get(personId);
    if (!isStillIn || person?.phone === undefined) return;
    const params = await this.invitations.make(work, { partyId, personId }, person);
    this.deliveries.send(tx, { to: { personId }, template: 'notice.invitation', params, stream: disputeId });
  }

  /** Whoever was put into a dispute by mistake, or acts for nobody there any more, is sent nothing. */
  private async isStillIn(
    work: ReturnType<DisputeStore['work']>,
    partyId: string,
    personId: string,
  ): Promise<boolean> {
    const [parties, mandates] = await Promise.all([work.parties(), work.mandates()]);
    const party = parties.find(({ id }) => id === partyId);
    const acting = mandates.filter((mandate) => mandate.partyId === partyId && mandate.endedAt === null);
    return [party?.personId, ...acting.map((mandate) => mandate.personId)].includes(personId);
  }
}
