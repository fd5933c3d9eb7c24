import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AddParty } from '../application/add-party.js';
import { AddClaim, WithdrawClaim } from '../application/change-claims.js';
import { EndMandate, GiveMandate } from '../application/change-mandates.js';
import { CheckIdentity, CorrectParty } from '../application/change-people.js';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { DisputeParams } from './dispute-params.js';
import {
  AddClaimDto,
  AddPartyDto,
  CorrectPartyDto,
  EndMandateDto,
  IdentityCheckDto,
  MandateDto,
  WithdrawClaimDto,
} from './open-dispute.dto.js';

type Answer = Promise<CommandAnswer>;

/** Commands on the people of a dispute. */
@Controller('disputes/:disputeId')
export class PeopleCommandsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly addParty: AddParty,
    private readonly correctParty: CorrectParty,
    private readonly giveMandate: GiveMandate,
    private readonly endMandate: EndMandate,
    private readonly checkIdentity: CheckIdentity,
  ) {}

  @Post('parties')
  @HttpCode(200)
  @Allows('dispute.add-party')
  add(
    @Param() { disputeId }: DisputeParams,
    @Body() body: AddPartyDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.add-party', disputeId, body }, (work) =>
      this.addParty.execute(work, body),
    );
  }

  @Post('party-corrections')
  @HttpCode(200)
  @Allows('dispute.correct-party')
  correct(
    @Param() { disputeId }: DisputeParams,
    @Body() body: CorrectPartyDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.correct-party', disputeId, body }, (work) =>
      this.correctParty.execute(work, body),
    );
  }

  @Post('mandates')
  @HttpCode(200)
  @Allows('dispute.give-mandate')
  mandate(
    @Param() { disputeId }: DisputeParams,
    @Body() body: MandateDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.give-mandate', disputeId, body }, (work) =>
      this.giveMandate.execute(work, body),
    );
  }

  @Post('mandate-endings')
  @HttpCode(200)
  @Allows('dispute.give-mandate')
  endingOfMandate(
    @Param() { disputeId }: DisputeParams,
    @Body() body: EndMandateDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.give-mandate', disputeId, body }, (work) =>
      this.endMandate.execute(work, body),
    );
  }

  @Post('identity-checks')
  @HttpCode(200)
  @Allows('dispute.check-identity')
  check(
    @Param() { disputeId }: DisputeParams,
    @Body() body: IdentityCheckDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.check-identity', disputeId, body }, (work) =>
      this.checkIdentity.execute(work, body),
    );
  }
}

/** Commands on what is asked for. */
@Controller('disputes/:disputeId')
export class ClaimCommandsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly addClaim: AddClaim,
    private readonly withdrawClaim: WithdrawClaim,
  ) {}

  @Post('claims')
  @HttpCode(200)
  @Allows('dispute.add-claim')
  add(
    @Param() { disputeId }: DisputeParams,
    @Body() body: AddClaimDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.add-claim', disputeId, body }, (work) =>
      this.addClaim.execute(work, body),
    );
  }

  @Post('claim-withdrawals')
  @HttpCode(200)
  @Allows('dispute.withdraw-claim')
  withdraw(
    @Param() { disputeId }: DisputeParams,
    @Body() body: WithdrawClaimDto,
    @CurrentCaller() caller: Caller,
  ): Answer {
    return this.commands.run({ caller, action: 'dispute.withdraw-claim', disputeId, body }, (work) =>
      this.withdrawClaim.execute(work, body),
    );
  }
}
