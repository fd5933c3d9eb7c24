import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { GiveWrittenTurn } from '../application/give-written-turn.js';
import { RoomCommands } from '../application/room-commands.js';
import { StateInWriting } from '../application/state-in-writing.js';
import { RoomParams } from './room.dto.js';
import {
  GiveWrittenTurnDto,
  ProlongWrittenTurnDto,
  StatementDto,
  WrittenTurnParams,
} from './written-turn.dto.js';

/** Sessions at separate times: the mediator asks parties to write, and they do so without being in the room. */
@Controller('disputes/:disputeId/rooms/:roomId/written-turns')
export class WrittenTurnController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly giving: GiveWrittenTurn,
    private readonly stating: StateInWriting,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('written-turn.give')
  give(@Param() params: RoomParams, @Body() body: GiveWrittenTurnDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    return this.commands.run('written-turn.give', params, { caller, body }, (work) =>
      this.giving.execute(work, { roomId, ...body }),
    );
  }

  @Post(':turnId/prolonging')
  @HttpCode(200)
  @Allows('written-turn.prolong')
  prolong(
    @Param() params: WrittenTurnParams,
    @Body() body: ProlongWrittenTurnDto,
    @CurrentCaller() caller: Caller,
  ) {
    const { roomId, turnId } = params;
    return this.commands.run('written-turn.prolong', params, { caller, body }, (work) =>
      this.giving.prolong(work, { roomId, turnId, ...body }),
    );
  }

  @Post(':turnId/recalling')
  @HttpCode(200)
  @Allows('written-turn.recall')
  recall(@Param() params: WrittenTurnParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('written-turn.recall', params, { caller }, (work) =>
      this.giving.recall(work, params),
    );
  }

  /** Once; everybody in the joint room reads it. */
  @Post(':turnId/statement')
  @HttpCode(200)
  @Allows('written-turn.state')
  state(@Param() params: WrittenTurnParams, @Body() body: StatementDto, @CurrentCaller() caller: Caller) {
    const { roomId, turnId } = params;
    return this.commands.run('written-turn.state', params, { caller, body }, (work) =>
      this.stating.execute(work, { roomId, turnId, ...body }),
    );
  }
}
