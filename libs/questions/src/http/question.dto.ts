import { IsUUID } from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';

export class QuestionParams extends DisputeParams {
  @IsUUID() questionId!: string;
}

export class AskQuestionDto {
  /** The party who asks, or is helped to. */
  @IsUUID() partyId!: string;
  @PlainText({ max: 1000, multiline: true }) words!: string;
}

export class AnswerQuestionDto {
  @PlainText({ max: 2000, multiline: true }) words!: string;
}
