import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, repeatedAs, Throttle, type Caller } from '#platform/http';
import { CheckIdentity } from '../application/check-identity.js';
import { UnmaskField } from '../application/unmask-field.js';
import { IdentityCheckBody, PersonParams, UnmaskBody } from './access.dto.js';

/** Looking at a person's particulars and checking who the person is; both stay on the dispute's chain. */
@Controller('people/:personId')
export class PeopleController {
  constructor(
    private readonly unmaskField: UnmaskField,
    private readonly checkIdentity: CheckIdentity,
  ) {}

  @Post('unmask')
  @Allows('access.unmask')
  @Throttle({ name: 'unmask', requests: 120, perSeconds: 60 })
  @HttpCode(200)
  async unmask(
    @Param() { personId }: PersonParams,
    @Body() { field, purpose, disputeId }: UnmaskBody,
    @CurrentCaller() { actor }: Caller,
  ): Promise<{ field: string; value: string | null }> {
    const value = await this.unmaskField.execute(actor, { personId, field, purpose, disputeId });
    return { field, value: value ?? null };
  }

  @Post('identity-check')
  @Allows('access.check-identity')
  @HttpCode(204)
  identityCheck(
    @Param() { personId }: PersonParams,
    @Body() { disputeId, how }: IdentityCheckBody,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const once = repeatedAs(caller, { disputeId, how });
    return this.checkIdentity.execute(caller.actor, { personId, disputeId, how }, once);
  }
}
