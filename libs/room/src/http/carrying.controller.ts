import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';

import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { CarryWords, GrantWords } from '../application/carry-words.js';
import { RoomCommands } from '../application/room-commands.js';
import { CarryDto, GrantParams, GrantWordsDto, PlaceParams } from './room.dto.js';

/** What may leave a caucus: exactly the words its speaker marks, to whom they name (TJ 5). */
@Controller('disputes/:disputeId/rooms/:roomId')
export class CarryingController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly granting: GrantWords,
    private readonly carrying: CarryWords,
  ) {}

  @Post('places/:placeId/grants')
  @HttpCode(200)
  @Allows('room.grant-words')
  grant(@Param() params: PlaceParams, @Body() body: GrantWordsDto, @CurrentCaller() caller: Caller) {
    const { roomId, placeId } = params;
    return this.commands.run('room.grant-words', params, { caller, body }, (work) =>
      this.granting.execute(work, { roomId, placeId, ...body }),
    );
  }

  @Post('grants/:grantId/withdrawal')
  @HttpCode(200)
  @Allows('room.withdraw-words')
  withdraw(@Param() params: GrantParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.withdraw-words', params, { caller }, (work) =>
      this.granting.withdraw(work, params),
    );
  }

  @Post('grants/:grantId/carrying')
  @HttpCode(200)
  @Allows('room.carry-words')
  carry(@Param() params: GrantParams, @Body() body: CarryDto, @CurrentCaller() caller: Caller) {
    const { roomId, grantId } = params;
    return this.commands.run('room.carry-words', params, { caller, body }, (work) =>
      this.carrying.execute(work, { roomId, grantId, ...body }),
    );
  }
}
