import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText } from '#platform/database';

/** One attempt to mediate a dispute: who is inside, who works on it, since when the term runs, how it ended. */
@Entity('mediation_attempts')
@Index('ix_mediation_attempts_dispute', ['disputeId', 'ordinal'])
export class AttemptEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(16) track!: string;
  @code(16, { name: 'procedure_kind' }) procedure!: string;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Parties inside; who withdraws consent leaves, who consents later joins. */
  @jsonDocument() partyIds!: string[];
  @idColumn({ nullable: true }) bodyId!: string | null;
  @idColumn({ nullable: true }) mediatorPersonId!: string | null;
  @instant() openedAt!: Date;
  /** From the body's acceptance or signed receipt (ZT 24, TY 27); once per attempt. */
  @instant({ nullable: true }) termStartedAt!: Date | null;
  @counter() extensionDays!: number;
  @instant({ nullable: true }) endedAt!: Date | null;
  @code(40, { nullable: true }) endCode!: string | null;
  /** The mediator's words for the parties; encrypted. */
  @longText({ nullable: true }) endNote!: string | null;
}

/** More time, asked for once and answered by each party (TY 27; OP25 3). */
@Entity('attempt_extensions')
@Index('ix_attempt_extensions_attempt', ['attemptId', 'state'])
export class ExtensionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @counter() days!: number;
  @code(12) state!: 'open' | 'agreed' | 'refused';
  /** Party → whether it agrees; who has not answered is not in it. */
  @jsonDocument() answers!: Record<string, boolean>;
  @instant() askedAt!: Date;
  @counter() version!: number;
}

/** What this room has heard about a dispute and decides by: safety, consents, an open question about the mediator. */
@Entity('mediation_circumstances')
export class CircumstancesEntity {
  /** The dispute. */
  @idColumn({ primary: true }) id!: string;
  /** Flags of violence that stand; while one does, nobody is made to meet. */
  @jsonDocument() violenceFlags!: string[];
  /** Flags of a suspected sham that stand. */
  @jsonDocument() shamFlags!: string[];
  /** Scope → parties who consent to it now. */
  @jsonDocument() consents!: Record<string, string[]>;
  /** Appointments whose mediator a party asked to step aside; sessions wait (DL-26). */
  @jsonDocument() recusals!: string[];
  @counter() version!: number;
}
