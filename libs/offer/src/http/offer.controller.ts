import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { RoomCommands, RoomParams } from '#room';
import { AnswerOffer } from '../application/answer-offer.js';
import { MakeOffer } from '../application/make-offer.js';
import { ReadOffers, type ToldOffers } from '../application/read-offers.js';
import { AnswerOfferDto, MakeOfferDto, makingOf, OfferParams } from './offer.dto.js';

/** Offers in the room: told to those they are for, and to nobody by a version or an event. */
@Controller('disputes/:disputeId/rooms/:roomId/offers')
export class OfferController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly views: DisputeViewLoader,
    private readonly reading: ReadOffers,
    private readonly making: MakeOffer,
    private readonly answering: AnswerOffer,
  ) {}

  @Get()
  @Allows('offer.read')
  async all(
    @Param() { disputeId, roomId }: RoomParams,
    @CurrentCaller() caller: Caller,
  ): Promise<ToldOffers> {
    return this.reading.all(await this.views.load(caller, disputeId), roomId);
  }

  @Post()
  @HttpCode(200)
  @Allows('offer.make')
  make(@Param() params: RoomParams, @Body() body: MakeOfferDto, @CurrentCaller() caller: Caller) {
    return this.commands.run('offer.make', params, { caller, body }, async (work) => {
      const open = (await work.claims()).filter(({ state }) => state === 'OPEN').map(({ id }) => id);
      return this.making.execute(work, params.roomId, makingOf(body, open));
    });
  }

  @Post(':offerId/answers')
  @HttpCode(200)
  @Allows('offer.answer')
  answer(@Param() params: OfferParams, @Body() body: AnswerOfferDto, @CurrentCaller() caller: Caller) {
    return this.commands.run('offer.answer', params, { caller, body }, (work) =>
      this.answering.execute(work, params, body),
    );
  }
}
