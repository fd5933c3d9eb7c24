import { Entity, Index } from 'typeorm';
import { counter, flag, idColumn, jsonDocument } from '#platform/database';

/** What this room knows of a mediation attempt: whom it is among and how many offers are left for it. */
@Entity('placements')
@Index('ix_placements_dispute', ['disputeId', 'live'])
export class PlacementEntity {
  /** The attempt. */
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  /** The parties inside the attempt; a joint choice is theirs. */
  @jsonDocument() partyIds!: string[];
  /** Offers declined, let lapse or given back. */
  @counter() hopsUsed!: number;
  @counter() hopsGranted!: number;
  @flag() live!: boolean;
  @counter() version!: number;
}
