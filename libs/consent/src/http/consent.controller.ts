import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AnswerConsent, WithdrawConsent } from '../application/answer-consent.js';
import { AskConsent } from '../application/ask-consent.js';
import { ConcludeConsent } from '../application/conclude-consent.js';
import { NoteUnreachable } from '../application/note-unreachable.js';
import {
  AnswerConsentDto,
  AskConsentDto,
  ConcludeConsentDto,
  NoteUnreachableDto,
  WithdrawConsentDto,
} from './consent.dto.js';

/** Asking people, and what they answer. */
@Controller('disputes/:disputeId/consents')
export class ConsentController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly askConsent: AskConsent,
    private readonly answerConsent: AnswerConsent,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly noteUnreachable: NoteUnreachable,
    private readonly concludeConsent: ConcludeConsent,
  ) {}

  @Post('asking')
  @HttpCode(200)
  @Allows('consent.ask')
  ask(@Param() { disputeId }: DisputeParams, @Body() body: AskConsentDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'consent.ask', disputeId, body }, (work) =>
      this.askConsent.execute(work, body),
    );
  }

  @Post()
  @HttpCode(200)
  @Allows('consent.answer')
  answer(
    @Param() { disputeId }: DisputeParams,
    @Body() body: AnswerConsentDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'consent.answer', disputeId, body }, (work) =>
      this.answerConsent.execute(work, body),
    );
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Allows('consent.withdraw')
  withdraw(
    @Param() { disputeId }: DisputeParams,
    @Body() body: WithdrawConsentDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'consent.withdraw', disputeId, body }, (work) =>
      this.withdrawConsent.execute(work, body),
    );
  }

  @Post('unreachable')
  @HttpCode(200)
  @Allows('consent.unreachable')
  unreachable(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NoteUnreachableDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'consent.unreachable', disputeId, body }, (work) =>
      this.noteUnreachable.execute(work, body),
    );
  }

  @Post('conclusion')
  @HttpCode(200)
  @Allows('consent.conclude')
  conclude(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ConcludeConsentDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'consent.conclude', disputeId, body }, (work) =>
      this.concludeConsent.execute(work, body),
    );
  }
}
