import { Injectable } from '@nestjs/common';
import { CommandRunner, type CommandAnswer } from '#dispute';
import type { Caller } from '#platform/http';
import { HandInDraft, type HandedInDraft } from '../application/hand-in-draft.js';
import type { HandInDraftDto } from './draft.dto.js';

/** Runs the handing in as every command that makes a dispute runs: once per idempotency key. */
@Injectable()
export class DraftHandIn {
  constructor(
    private readonly commands: CommandRunner,
    private readonly handing: HandInDraft,
  ) {}

  run(caller: Caller, draftId: string, body: HandInDraftDto): Promise<CommandAnswer<HandedInDraft>> {
    const { version, handIn = true } = body;
    return this.commands.open({ caller, action: 'intake.draft', body }, (tx) =>
      this.handing.execute(tx, caller, { draftId, version, handIn }),
    );
  }
}
