import { Entity, Index } from 'typeorm';
import { counter, idColumn, instant } from '#platform/database';

/** The body one party would like, within an attempt; the party may change its mind until an offer is out. */
@Entity('body_choices')
@Index('ux_body_choices_attempt_party', ['attemptId', 'partyId'], { unique: true })
export class BodyChoiceEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() partyId!: string;
  @idColumn() bodyId!: string;
  @instant() chosenAt!: Date;
  @counter() version!: number;
}
