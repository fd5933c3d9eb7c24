import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams, type CommandAnswer } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { FeedbackLists, type CourtFeedback, type FeltPressed } from '../application/feedback-lists.js';
import { RateDispute } from '../application/rate-dispute.js';
import { RateDto } from './rating.dto.js';

/** How it was, said at the end. */
@Controller()
export class RatingsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly rating: RateDispute,
    private readonly lists: FeedbackLists,
  ) {}

  @Post('disputes/:disputeId/ratings')
  @HttpCode(200)
  @Allows('feedback.rate')
  rate(
    @Param() { disputeId }: DisputeParams,
    @Body() body: RateDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<{ rated: true }>> {
    return this.commands.run({ caller, action: 'feedback.rate', disputeId, body, quiet: true }, (work) =>
      this.rating.execute(work, body),
    );
  }

  /** Averages by court, where there are enough. */
  @Get('feedback/summary')
  @Allows('feedback.see-summary')
  async summary(@CurrentCaller() { actor }: Caller): Promise<{ items: CourtFeedback[] }> {
    return { items: await this.lists.summary(actor) };
  }

  /** In confidence: matters in which somebody felt pressed, the latest first. */
  @Get('feedback/pressed')
  @Allows('feedback.see-pressed')
  async pressed(@CurrentCaller() { actor }: Caller): Promise<{ items: FeltPressed[] }> {
    return { items: await this.lists.pressed(actor) };
  }
}
