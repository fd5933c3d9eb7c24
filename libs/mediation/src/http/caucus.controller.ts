import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams, DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { NoteCaucus, ReadPrivateNotes, TellMediator } from '../application/caucus-notes.js';
import { CaucusNoteDto, PrivateNoteDto, SessionParams } from './session.dto.js';

/** The closed compartment: private words between one party and its mediator. */
@Controller('disputes/:disputeId')
export class CaucusController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly views: DisputeViewLoader,
    private readonly noting: NoteCaucus,
    private readonly telling: TellMediator,
    private readonly reading: ReadPrivateNotes,
  ) {}

  @Get('private-notes')
  @Allows('caucus.read')
  async read(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.reading.execute(await this.views.load(caller, disputeId));
  }

  @Post('sessions/:sessionId/caucus-notes')
  @HttpCode(200)
  @Allows('caucus.note')
  note(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: CaucusNoteDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'caucus.note', disputeId, body, quiet: true }, (work) =>
      this.noting.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post('private-notes')
  @HttpCode(200)
  @Allows('caucus.tell')
  tell(@Param() { disputeId }: DisputeParams, @Body() body: PrivateNoteDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'caucus.tell', disputeId, body, quiet: true }, (work) =>
      this.telling.execute(work, body),
    );
  }
}
