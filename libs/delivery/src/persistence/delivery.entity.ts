import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, longText, text } from '#platform/database';

/** `UNREACHABLE`: nobody told us a phone. `FAILED`: the gateway refused for good. */
export type DeliveryState = 'WAITING' | 'SENT' | 'FAILED' | 'UNREACHABLE';

/** A message to a person, from its reason to its end. */
@Entity('deliveries')
@Index('ix_deliveries_person', ['personId', 'id'])
@Index('ix_deliveries_stream', ['stream', 'id'])
export class DeliveryRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn({ nullable: true }) personId!: string | null;
  /** Encrypted; where a number is written to rather than a person. */
  @text(200, { nullable: true }) phone!: string | null;
  /** Catalogue key below `messages.`. */
  @code(80) template!: string;
  /** Encrypted JSON; removed once a secret was sent. */
  @longText({ nullable: true }) params!: string | null;
  @code(8) locale!: 'zh-CN' | 'en';
  @idColumn({ nullable: true }) stream!: string | null;
  @code(12) state!: DeliveryState;
  @code(24, { nullable: true }) channel!: string | null;
  @instant() createdAt!: Date;
  @instant({ nullable: true }) endedAt!: Date | null;
}

/** What the demo would have sent; the demo's own page shows it. */
@Entity('demo_messages')
@Index('ix_demo_messages_created_at', ['createdAt'])
export class DemoMessageRow {
  @idColumn({ primary: true }) id!: string;
  /** Encrypted. */
  @text(200) phone!: string;
  /** Encrypted. */
  @longText() body!: string;
  @instant() createdAt!: Date;
}
