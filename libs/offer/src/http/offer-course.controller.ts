import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { RoomCommands } from '#room';
import { ReleaseOffer } from '../application/end-offer.js';
import { WriteDown } from '../application/write-down.js';
import { OfferParams } from './offer.dto.js';

/** What becomes of an offer besides answers: it crosses, is taken back, or is written down. */
@Controller('disputes/:disputeId/rooms/:roomId/offers')
export class OfferCourseController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly releasing: ReleaseOffer,
    private readonly writing: WriteDown,
  ) {}

  /** Out of the caucus in which it was made, to those it is addressed to. */
  @Post(':offerId/release')
  @HttpCode(200)
  @Allows('offer.release')
  release(@Param() params: OfferParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('offer.release', params, { caller }, (work) =>
      this.releasing.release(work, params),
    );
  }

  @Post(':offerId/withdrawal')
  @HttpCode(200)
  @Allows('offer.withdraw')
  withdraw(@Param() params: OfferParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('offer.withdraw', params, { caller }, (work) =>
      this.releasing.withdraw(work, params),
    );
  }

  /** Its words become the draft of an agreement: a step of the dispute. */
  @Post(':offerId/agreement')
  @HttpCode(200)
  @Allows('offer.write-down')
  writeDown(@Param() params: OfferParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('offer.write-down', params, { caller, openly: true }, (work) =>
      this.writing.execute(work, params),
    );
  }
}
