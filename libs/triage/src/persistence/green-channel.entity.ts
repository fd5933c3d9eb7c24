import { Entity } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/** Somebody in this dispute is served first; when that was noticed and when an officer first acted (DL-39). */
@Entity('green_channels')
export class GreenChannelEntity {
  @idColumn({ primary: true }) disputeId!: string;
  @instant() flaggedAt!: Date;
  @instant({ nullable: true }) answeredAt!: Date | null;
}
