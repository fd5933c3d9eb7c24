import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { AnswerQuestion, NoteAnswerRead } from './application/answer-question.js';
import { AskQuestion } from './application/ask-question.js';
import { QuestionsActions } from './application/questions.actions.js';
import { QuestionsReactions } from './application/questions.reactions.js';
import { QuestionsSection } from './application/questions.section.js';
import { QuestionsController } from './http/questions.controller.js';

/** What parties ask those in charge, and the answers. */
@Module({
  imports: [DeadlinesModule],
  controllers: [QuestionsController],
  providers: [
    AskQuestion,
    AnswerQuestion,
    NoteAnswerRead,
    QuestionsActions,
    QuestionsReactions,
    QuestionsSection,
  ],
})
export class QuestionsModule {}
