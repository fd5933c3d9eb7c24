import { Module } from '@nestjs/common';
import { AnswerConsent, WithdrawConsent } from './application/answer-consent.js';
import { AskConsent } from './application/ask-consent.js';
import { ConcludeConsent } from './application/conclude-consent.js';
import { RoundConclusion } from './application/conclude-round.js';
import { ConsentJournal } from './application/consent-journal.js';
import { ConsentActions } from './application/consent.actions.js';
import { ConsentReactions } from './application/consent.reactions.js';
import { ConsentSection } from './application/consent.section.js';
import { NoteUnreachable } from './application/note-unreachable.js';
import { RoundOpening } from './application/open-round.js';
import { RetryMediation } from './application/retry-mediation.js';
import { ConsentTexts } from './application/consent-texts.js';
import { ConsentTextsController } from './http/consent-texts.controller.js';
import { ConsentController } from './http/consent.controller.js';
import { RetryController } from './http/retry.controller.js';

/** Who has agreed to what, and whose consent is missing. */
@Module({
  controllers: [ConsentController, RetryController, ConsentTextsController],
  providers: [
    AskConsent,
    AnswerConsent,
    WithdrawConsent,
    NoteUnreachable,
    ConcludeConsent,
    RetryMediation,
    ConsentJournal,
    RoundOpening,
    RoundConclusion,
    ConsentReactions,
    ConsentActions,
    ConsentSection,
    ConsentTexts,
  ],
})
export class ConsentModule {}
