import { Module } from '@nestjs/common';
import { CausesModule } from '#causes';
import { DraftBook } from './application/draft-book.js';
import { ForgetDrafts } from './application/forget-drafts.js';
import { HandInDraft } from './application/hand-in-draft.js';
import { DropDraft, SaveDraft, StartDraft } from './application/keep-draft.js';
import { DraftHandIn } from './http/draft-hand-in.js';
import { DraftsController } from './http/drafts.controller.js';

/** Telling what happened, before there is a dispute. */
@Module({
  imports: [CausesModule],
  controllers: [DraftsController],
  providers: [DraftBook, StartDraft, SaveDraft, DropDraft, HandInDraft, ForgetDrafts, DraftHandIn],
  exports: [ForgetDrafts],
})
export class IntakeModule {}
