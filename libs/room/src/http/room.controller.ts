import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { HoldCaucus, MovePeople } from '../application/lead-room.js';
import { ReadRoom } from '../application/read-room.js';
import { RoomCommands } from '../application/room-commands.js';
import type { ReadBy } from '../domain/read-marks.js';
import type { ToldMessage, ToldRoom } from '../application/told-room.js';
import { AfterQuery, MovesDto, OpenCaucusDto, PlaceParams, RoomParams } from './room.dto.js';

/** The room of a session: what one may see of it, what was said there, and the mediator's moves. */
@Controller('disputes/:disputeId/rooms/:roomId')
export class RoomController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly views: DisputeViewLoader,
    private readonly reading: ReadRoom,
    private readonly moving: MovePeople,
    private readonly caucuses: HoldCaucus,
  ) {}

  @Get()
  @Allows('room.read')
  async room(@Param() { disputeId, roomId }: RoomParams, @CurrentCaller() caller: Caller): Promise<ToldRoom> {
    return this.reading.room(await this.views.load(caller, disputeId), roomId);
  }

  @Get('places/:placeId/messages')
  @Allows('room.read')
  async messages(
    @Param() { disputeId, roomId, placeId }: PlaceParams,
    @Query() { after = 0 }: AfterQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<{ items: ToldMessage[]; lastSeq: number }> {
    return this.reading.messages(await this.views.load(caller, disputeId), { roomId, placeId, after });
  }

  /** How far others have read there, for who leads and who speaks. */
  @Get('places/:placeId/reads')
  @Allows('room.read')
  async reads(
    @Param() { disputeId, roomId, placeId }: PlaceParams,
    @CurrentCaller() caller: Caller,
  ): Promise<ReadBy> {
    return this.reading.readBy(await this.views.load(caller, disputeId), { roomId, placeId });
  }

  @Post('moves')
  @HttpCode(200)
  @Allows('room.move')
  move(@Param() params: RoomParams, @Body() body: MovesDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    return this.commands.run('room.move', params, { caller, body }, (work) =>
      this.moving.execute(work, { roomId, ...body }),
    );
  }

  /** Everybody who is there comes into the joint room. */
  @Post('gathering')
  @HttpCode(200)
  @Allows('room.gather')
  gather(@Param() params: RoomParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.gather', params, { caller }, (work) => this.moving.gather(work, params));
  }

  /** Everybody goes back to their own lobby, at once. */
  @Post('separation')
  @HttpCode(200)
  @Allows('room.separate')
  separate(@Param() params: RoomParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.separate', params, { caller }, (work) =>
      this.moving.separate(work, params),
    );
  }

  /** A mediator is there again: all return where they were. */
  @Post('resumption')
  @HttpCode(200)
  @Allows('room.resume')
  resume(@Param() params: RoomParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.resume', params, { caller }, (work) => this.moving.resume(work, params));
  }

  @Post('caucuses')
  @HttpCode(200)
  @Allows('room.open-caucus')
  openCaucus(@Param() params: RoomParams, @Body() body: OpenCaucusDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    return this.commands.run('room.open-caucus', params, { caller, body }, (work) =>
      this.caucuses.open(work, { roomId, ...body }),
    );
  }

  @Post('places/:placeId/closing')
  @HttpCode(200)
  @Allows('room.close-caucus')
  closeCaucus(@Param() params: PlaceParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.close-caucus', params, { caller }, (work) =>
      this.caucuses.close(work, params),
    );
  }
}
