import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ReadPolicies, type EffectivePolicies } from '../application/court-policies-told.js';

export class PoliciesQuery {
  @IsUUID() courtId!: string;
}

/** What a court has decided for itself, and what it follows otherwise. */
@Controller('policies')
export class PoliciesController {
  constructor(private readonly reading: ReadPolicies) {}

  @Get()
  @Allows('desk.policies')
  list(@Query() { courtId }: PoliciesQuery, @CurrentCaller() { actor }: Caller): Promise<EffectivePolicies> {
    return this.reading.execute(actor, courtId);
  }
}
