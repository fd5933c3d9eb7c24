import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { GiveTurn } from '../application/give-turn.js';
import { RaiseHand } from '../application/raise-hand.js';
import { LayAgenda } from '../application/lay-agenda.js';
import { RoomCommands } from '../application/room-commands.js';
import { AgendaDto, GiveTurnDto, HandParams, PointParams, ProlongTurnDto, speakerOf } from './agenda.dto.js';
import { RoomParams } from './room.dto.js';

/** What is talked about in the joint room, and who speaks when: the mediator's to say. */
@Controller('disputes/:disputeId/rooms/:roomId')
export class AgendaController {
  constructor(
    private readonly commands: RoomCommands,
    private readonly agenda: LayAgenda,
    private readonly turns: GiveTurn,
    private readonly hands: RaiseHand,
  ) {}

  @Post('agenda')
  @HttpCode(200)
  @Allows('room.lay-agenda')
  lay(@Param() params: RoomParams, @Body() body: AgendaDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    return this.commands.run('room.lay-agenda', params, { caller, body }, (work) =>
      this.agenda.execute(work, { roomId, ...body }),
    );
  }

  @Post('agenda/:pointId/beginning')
  @HttpCode(200)
  @Allows('room.begin-point')
  begin(@Param() params: PointParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.begin-point', params, { caller }, (work) =>
      this.agenda.begin(work, params),
    );
  }

  @Post('agenda/:pointId/closing')
  @HttpCode(200)
  @Allows('room.close-point')
  close(@Param() params: PointParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.close-point', params, { caller }, (work) =>
      this.agenda.close(work, params),
    );
  }

  /** The floor, to one person or to one side. */
  @Post('turn')
  @HttpCode(200)
  @Allows('room.give-turn')
  give(@Param() params: RoomParams, @Body() body: GiveTurnDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    const { minutes } = body;
    return this.commands.run('room.give-turn', params, { caller, body }, (work) =>
      this.turns.execute(work, { roomId, minutes, speaker: speakerOf(body) }),
    );
  }

  @Post('turn/prolonging')
  @HttpCode(200)
  @Allows('room.prolong-turn')
  prolong(@Param() params: RoomParams, @Body() body: ProlongTurnDto, @CurrentCaller() caller: Caller) {
    const { roomId } = params;
    return this.commands.run('room.prolong-turn', params, { caller, body }, (work) =>
      this.turns.prolong(work, { roomId, ...body }),
    );
  }

  @Post('turn/ending')
  @HttpCode(200)
  @Allows('room.end-turn')
  end(@Param() params: RoomParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.end-turn', params, { caller }, (work) => this.turns.end(work, params));
  }

  /** Seen, and answered in another way than by the floor. */
  @Post('hands/:personId/lowering')
  @HttpCode(200)
  @Allows('room.lower-hand')
  lowerHand(@Param() params: HandParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('room.lower-hand', params, { caller }, (work) => this.hands.lower(work, params));
  }
}
