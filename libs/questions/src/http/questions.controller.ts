import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams, type CommandAnswer } from '#dispute';
import { Allows, CurrentCaller, NothingDto, type Caller } from '#platform/http';
import { AnswerQuestion, NoteAnswerRead } from '../application/answer-question.js';
import { AskQuestion } from '../application/ask-question.js';
import type { Charge } from '../domain/question.rules.js';
import { AnswerQuestionDto, AskQuestionDto, QuestionParams } from './question.dto.js';

/** Asking those in charge. Not even the dispute's version tells the others that something was asked. */
@Controller('disputes/:disputeId/questions')
export class QuestionsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly asking: AskQuestion,
    private readonly answering: AnswerQuestion,
    private readonly reading: NoteAnswerRead,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('question.ask')
  ask(
    @Param() { disputeId }: DisputeParams,
    @Body() body: AskQuestionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<{ questionId: string; charge: Charge }>> {
    return this.commands.run({ caller, action: 'question.ask', disputeId, body, quiet: true }, (work) =>
      this.asking.execute(work, body),
    );
  }

  @Post(':questionId/answer')
  @HttpCode(200)
  @Allows('question.answer')
  answer(
    @Param() { disputeId, questionId }: QuestionParams,
    @Body() body: AnswerQuestionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<{ questionId: string }>> {
    return this.commands.run({ caller, action: 'question.answer', disputeId, body, quiet: true }, (work) =>
      this.answering.execute(work, { questionId, words: body.words }),
    );
  }

  @Post(':questionId/reading')
  @HttpCode(200)
  @Allows('question.read')
  read(
    @Param() { disputeId, questionId }: QuestionParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<{ questionId: string }>> {
    return this.commands.run({ caller, action: 'question.read', disputeId, body, quiet: true }, (work) =>
      this.reading.execute(work, questionId),
    );
  }
}
