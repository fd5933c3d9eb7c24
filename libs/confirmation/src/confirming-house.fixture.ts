/** Agreements in force, and what leads from there to a court's ruling, on the rows of the room alone. */
import { newId, type Actor } from '#kernel';
import { courtId, MediatingHouse, staff, type Matter, type MatterChoice } from '#testing/mediating-house';
import { BeginConfirmation } from './application/begin-confirmation.js';
import { JoinConfirmation } from './application/join-confirmation.js';
import { AcceptConfirmation, DecideConfirmation } from './application/judge-confirmation.js';
import * as room from './index.js';

export const judge = staff('CONFIRMATION_JUDGE');

export const refused = (rule: string): unknown =>
  expect.objectContaining({ params: expect.objectContaining({ rule }) as object });

export class ConfirmingHouse {
  private constructor(readonly house: MediatingHouse) {}

  static async open(): Promise<ConfirmingHouse> {
    const house = await MediatingHouse.open({ ...room, module: room.ConfirmationModule });
    await house.court(courtId);
    return new ConfirmingHouse(house);
  }

  /** A matter whose agreement is in force, as the room that makes agreements tells it. */
  async agreed(choice: MatterChoice = {}, confirmable = true) {
    const { house } = this;
    const matter = await house.matter(choice);
    const settlementId = newId();
    const partyIds = [...matter.applicants, ...matter.respondents];
    const subject = { type: 'settlement', id: settlementId };
    const happen = (type: string, data: object, actor?: Actor) =>
      house.happen(matter.id, type, { settlementId, ...data }, subject, actor);
    const drafted = { claimIds: matter.claimIds, partyIds, form: 'WRITTEN' };
    await happen('settlement.drafted', drafted, matter.mediator);
    const effectiveAt = house.clock.now().toISOString();
    const facts = { bodyKind: 'PEOPLES', remainingClaims: 0, claimIds: matter.claimIds, partyIds };
    await happen('settlement.effective', { ...facts, confirmable, effectiveAt });
    return { matter, settlementId, partyIds, happen };
  }

  begin(
    matter: Matter,
    settlementId: string,
    partyId: string,
    where: { courtId?: string; ground?: 'BODY_SEAT' } = {},
  ) {
    return this.house.act(matter, matter.as(partyId), 'confirmation.begin', (work) =>
      this.house.get(BeginConfirmation).execute(work, settlementId, { partyId, courtId, ...where }),
    );
  }

  join(matter: Matter, confirmationId: string, partyId: string) {
    return this.house.act(matter, matter.as(partyId), 'confirmation.join', (work) =>
      this.house.get(JoinConfirmation).execute(work, confirmationId, { partyId }),
    );
  }

  async applied(choice: MatterChoice = {}) {
    const known = await this.agreed(choice);
    const { matter, settlementId, partyIds } = known;
    const { confirmationId } = await this.begin(matter, settlementId, partyIds[0] ?? '');
    for (const partyId of partyIds.slice(1)) await this.join(matter, confirmationId, partyId);
    return { ...known, confirmationId };
  }

  accept(matter: Matter, confirmationId: string, by = judge) {
    return this.house.act(matter, by, 'confirmation.accept', (work) =>
      this.house.get(AcceptConfirmation).execute(work, confirmationId),
    );
  }

  /** The parties have been heard together, unless it is said otherwise. */
  decide(matter: Matter, confirmationId: string, ruling: Ruling, by = judge) {
    return this.house.act(matter, by, 'confirmation.decide', (work) =>
      this.house.get(DecideConfirmation).execute(work, confirmationId, { heardTogether: true, ...ruling }),
    );
  }
}

type Ruling = Omit<Parameters<DecideConfirmation['execute']>[2], 'heardTogether'> & {
  heardTogether?: boolean;
};
