import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { RoomCommands, RoomParams } from '#room';
import { RangeKeys } from '../application/range-keys.js';
import { ReadRanges, type ToldRanges } from '../application/read-ranges.js';
import { RunRange } from '../application/run-range.js';
import { OpenRangeDto, RangeParams, SealFigureDto } from './range.dto.js';

/** Double-blind ranges in the room: two figures go in, one word comes out. */
@Controller('disputes/:disputeId/rooms/:roomId/ranges')
export class RangeController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly views: DisputeViewLoader,
    private readonly reading: ReadRanges,
    private readonly running: RunRange,
    private readonly keys: RangeKeys,
  ) {}

  @Get()
  @Allows('range.read')
  async all(
    @Param() { disputeId, roomId }: RoomParams,
    @CurrentCaller() caller: Caller,
  ): Promise<ToldRanges> {
    return this.reading.all(await this.views.load(caller, disputeId), roomId);
  }

  @Post()
  @HttpCode(200)
  @Allows('range.open')
  open(@Param() params: RoomParams, @Body() body: OpenRangeDto, @CurrentCaller() caller: Caller) {
    return this.commands.run('range.open', params, { caller, body }, (work) =>
      this.running.open(work, params.roomId, body),
    );
  }

  /** Once and for good. */
  @Post(':rangeId/seals')
  @HttpCode(200)
  @Allows('range.seal')
  async seal(@Param() params: RangeParams, @Body() body: SealFigureDto, @CurrentCaller() caller: Caller) {
    // The figure is no part of what makes a repeated request: a stored hash of so few digits could be tried.
    const said = { partyId: body.partyId };
    const answer = await this.commands.run('range.seal', params, { caller, body: said }, (work) =>
      this.running.seal(work, params, body),
    );
    await this.keys.destroyIfOver(params.rangeId);
    return answer;
  }

  @Post(':rangeId/cancelling')
  @HttpCode(200)
  @Allows('range.cancel')
  async cancel(@Param() params: RangeParams, @CurrentCaller() caller: Caller) {
    const answer = await this.commands.run('range.cancel', params, { caller }, (work) =>
      this.running.cancel(work, params),
    );
    await this.keys.destroyIfOver(params.rangeId);
    return answer;
  }
}
