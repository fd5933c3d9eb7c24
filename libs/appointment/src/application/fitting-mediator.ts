import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { refusedBy } from '#kernel';
import { mediatorExclusions, RosterReader, type MediatorFacts, type Origin } from '#roster';
import { noSuchMediator } from '../domain/appointment.errors.js';
import { BARRED } from '../domain/appointment.machine.js';
import { AppointmentEntity } from '../persistence/appointment.entity.js';

const FROM_OUTSIDE: readonly Origin[] = ['HONG_KONG', 'MACAU', 'TAIWAN', 'FOREIGN'];

/** Whether somebody may mediate here: on the roster, without relation or other role, not barred (TY 12, 15, 16; ZT 6). */
@Injectable()
export class FittingMediator {
  constructor(private readonly roster: RosterReader) {}

  /** @param ownBody asks for a mediator of the body that has the matter; a court may name from its whole roster. */
  async require(
    work: DisputeWork,
    row: AppointmentEntity,
    mediatorId: string,
    ownBody: boolean,
  ): Promise<MediatorFacts> {
    const mediator = await this.roster.mediator(work.tx, mediatorId);
    if (!mediator) throw noSuchMediator();
    const need = await this.need(work, row, ownBody);
    const refusing = mediatorExclusions.find(({ holds }) => !holds({ mediator, need }));
    if (refusing) throw refusedBy(refusing.id, refusing.basis);
    return mediator;
  }

  private async need(work: DisputeWork, row: AppointmentEntity, ownBody: boolean) {
    const [parties, mandates, earlier] = await Promise.all([
      work.parties(),
      work.mandates(),
      work.tx.find(AppointmentEntity, { attemptId: row.attemptId, state: BARRED }),
    ]);
    const fromOutside = parties.some(({ needs }) => needs.includes('OVERSEAS'));
    return {
      field: undefined,
      specialties: [],
      region: '',
      languages: [],
      ...(ownBody ? { bodyId: row.bodyId } : {}),
      involved: [...parties, ...mandates].flatMap(({ personId }) => personId ?? []),
      partyOrigins: fromOutside ? FROM_OUTSIDE : [],
      barred: earlier.flatMap(({ mediatorId }) => mediatorId ?? []),
    };
  }
}
