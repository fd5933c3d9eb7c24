import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AcknowledgeRights, NoteAttendance } from '../application/hold-session.js';
import { NoteConduct } from '../application/note-conduct.js';
import { AttendanceDto, ConductDto, RightsDto, SessionParams } from './session.dto.js';

/** Those invited: what they read, whether they came, what they did. */
@Controller('disputes/:disputeId')
export class AttendanceController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly acknowledging: AcknowledgeRights,
    private readonly noting: NoteAttendance,
    private readonly conduct: NoteConduct,
  ) {}

  @Post('sessions/:sessionId/rights')
  @HttpCode(200)
  @Allows('session.acknowledge-rights')
  acknowledgeRights(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: RightsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.acknowledge-rights', disputeId, body }, (work) =>
      this.acknowledging.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post('sessions/:sessionId/attendance')
  @HttpCode(200)
  @Allows('session.note-attendance')
  noteAttendance(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: AttendanceDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.note-attendance', disputeId, body }, (work) =>
      this.noting.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post('conduct-notes')
  @HttpCode(200)
  @Allows('conduct.note')
  noteConduct(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ConductDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'conduct.note', disputeId, body }, (work) =>
      this.conduct.execute(work, body),
    );
  }
}
