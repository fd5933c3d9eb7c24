import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { LayFile } from '../application/lay-file.js';
import { RoomCommands } from '../application/room-commands.js';
import { LayFileDto, PlaceParams } from './room.dto.js';

/** Papers on the table of a place. */
@Controller('disputes/:disputeId/rooms/:roomId')
export class LayingController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly laying: LayFile,
  ) {}

  @Post('places/:placeId/files')
  @HttpCode(200)
  @Allows('room.lay-file')
  lay(@Param() params: PlaceParams, @Body() body: LayFileDto, @CurrentCaller() caller: Caller) {
    const { roomId, placeId } = params;
    return this.commands.run('room.lay-file', params, { caller, body }, (work) =>
      this.laying.execute(work, { roomId, placeId, ...body }),
    );
  }
}
