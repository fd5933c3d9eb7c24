import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument } from '../columns.js';

/** Work for after the commit, written in the same commit as its reason. */
@Entity('outbox_messages')
@Index('ix_outbox_messages_waiting', ['open', 'dead', 'availableAt'])
export class OutboxMessageRow {
  @idColumn({ primary: true }) id!: string;
  @code(80) topic!: string;
  @idColumn({ nullable: true }) stream!: string | null;
  @jsonDocument() payload!: Record<string, unknown>;
  @instant() createdAt!: Date;
  @instant() availableAt!: Date;
  @counter() attempts!: number;
  /** Neither done nor dead. */
  @flag() open!: boolean;
  @idColumn({ nullable: true }) leaseOwner!: string | null;
  @instant({ nullable: true }) leaseUntil!: Date | null;
  /** Code of the last failure; never its words, which may hold contents. */
  @code(80, { nullable: true }) lastError!: string | null;
  @instant({ nullable: true }) doneAt!: Date | null;
  /** Given up after the last attempt; a person has to look. */
  @flag() dead!: boolean;
}

/** The mark a handler leaves together with its work: a second run finds it and changes nothing. */
@Entity('handled_messages')
export class HandledMessageRow {
  @idColumn({ primary: true }) messageId!: string;
  @instant() handledAt!: Date;
}
