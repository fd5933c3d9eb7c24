import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageQuery } from '#platform/http';
import { disputeMachine } from '../domain/dispute.machine.js';

const PHASES = Object.keys(disputeMachine.machine.config.states ?? {});

export class ListDisputesQuery extends PageQuery {
  @IsOptional() @IsIn(PHASES) state?: string;
  /** As read out on the telephone, e.g. `2026-48219-03771`. */
  @IsOptional() @Matches(/^\d{4}-\d{5}-\d{5}$/) reference?: string;
}
