import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Permissions } from '#access';
import { idempotent, type CommandAnswer } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { DraftBook } from '../application/draft-book.js';
import type { HandedInDraft } from '../application/hand-in-draft.js';
import { DropDraft, SaveDraft, StartDraft } from '../application/keep-draft.js';
import type { Draft, ListedDraft, SavedDraft } from '../application/told-draft.js';
import { DraftHandIn } from './draft-hand-in.js';
import { DraftParams, HandInDraftDto, SaveDraftDto, StartDraftDto } from './draft.dto.js';

const ACTION = 'intake.draft';

/** Telling what happened, a page at a time, on whatever device is at hand; a phone code is enough. */
@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly permissions: Permissions,
    private readonly book: DraftBook,
    private readonly starting: StartDraft,
    private readonly saving: SaveDraft,
    private readonly dropping: DropDraft,
    private readonly handingIn: DraftHandIn,
  ) {}

  @Post()
  @Allows(ACTION)
  start(@Body() body: StartDraftDto, @CurrentCaller() caller: Caller): Promise<Draft> {
    this.permissions.requireOwn(ACTION, caller.actor);
    return this.starting.execute(caller, body.answers ?? {}, idempotent({ caller, action: ACTION, body }));
  }

  /** One's own, the latest first; those handed in name their dispute. */
  @Get()
  @Allows(ACTION)
  async list(@CurrentCaller() { actor }: Caller): Promise<{ items: ListedDraft[] }> {
    this.permissions.requireOwn(ACTION, actor);
    return { items: await this.book.list(actor) };
  }

  @Get(':draftId')
  @Allows(ACTION)
  read(@Param() { draftId }: DraftParams, @CurrentCaller() { actor, locale }: Caller): Promise<Draft> {
    this.permissions.requireOwn(ACTION, actor);
    return this.book.read(actor, draftId, locale);
  }

  /** Keeps all answers as they stand, whole or half typed. Never overwrites what another device saved since. */
  @Put(':draftId')
  @Allows(ACTION)
  save(
    @Param() { draftId }: DraftParams,
    @Body() { version, answers }: SaveDraftDto,
    @CurrentCaller() caller: Caller,
  ): Promise<SavedDraft> {
    this.permissions.requireOwn(ACTION, caller.actor);
    return this.saving.execute(caller, draftId, version, answers);
  }

  @Delete(':draftId')
  @HttpCode(204)
  @Allows(ACTION)
  drop(@Param() { draftId }: DraftParams, @CurrentCaller() { actor }: Caller): Promise<void> {
    this.permissions.requireOwn(ACTION, actor);
    return this.dropping.execute(actor, draftId);
  }

  /** Makes the dispute. */
  @Post(':draftId/submission')
  @HttpCode(200)
  @Allows(ACTION)
  handIn(
    @Param() { draftId }: DraftParams,
    @Body() body: HandInDraftDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<HandedInDraft>> {
    this.permissions.requireOwn(ACTION, caller.actor);
    return this.handingIn.run(caller, draftId, body);
  }
}
