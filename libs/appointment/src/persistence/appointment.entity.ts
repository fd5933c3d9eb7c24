import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { AppointmentChoice } from '../domain/appointment.machine.js';
import type { Regime } from '../domain/regime.js';

/** The search for one mediator within an attempt, and what was said for and against that person. */
@Entity('appointments')
@Index('ix_appointments_dispute', ['disputeId', 'openedAt'])
@Index('ix_appointments_attempt', ['attemptId', 'state'])
export class AppointmentEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() bodyId!: string;
  @idColumn() organisationId!: string;
  /** 1, then 2 after a party refused the first mediator; recusals do not count (TY 13, ZT 14). */
  @counter() ordinal!: number;
  @code(12) choice!: AppointmentChoice;
  @code(12) regime!: Regime;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  @jsonDocument() partyIds!: string[];
  /** Party → mediator it would like. */
  @jsonDocument() choices!: Record<string, string>;
  @flag() lapsed!: boolean;
  @flag() courtAsked!: boolean;
  @idColumn({ nullable: true }) mediatorId!: string | null;
  @idColumn({ nullable: true }) mediatorPersonId!: string | null;
  @code(12, { nullable: true }) namedBy!: string | null;
  @code(40, { nullable: true }) namedWhy!: string | null;
  @flag({ nullable: true }) hasRelation!: boolean | null;
  /** What relation; encrypted. */
  @longText({ nullable: true }) about!: string | null;
  /** Party → whether it agrees all the same. */
  @jsonDocument() answers!: Record<string, boolean>;
  @code(40, { nullable: true }) recusalGround!: string | null;
  /** Why it was decided so; encrypted. */
  @longText({ nullable: true }) recusalDecision!: string | null;
  @instant() openedAt!: Date;
  @instant({ nullable: true }) clearedAt!: Date | null;
  @instant({ nullable: true }) endedAt!: Date | null;
  @code(40, { nullable: true }) endedWhy!: string | null;
}
